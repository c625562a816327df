import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { t } from '@vscode/l10n';
import { noStyles, type Styles } from '../core/report/styles';
import { fileExtension } from '../core/schema/kinds';
import { UsageError } from './errors';
import type { Ports } from './ports';

/** Colours only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function stylesFor({ stdout, env }: Ports): Styles {
  if (!stdout.isTerminal || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return noStyles;
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { validateStream: false });
  return {
    strong: style('bold'),
    faint: style('dim'),
    bad: style('red'),
    doubtful: style('yellow'),
    good: style('green'),
    note: style('cyan'),
  };
}

/**
 * Writes a result to a file, and says so. What a plan is written in is never overwritten.
 * @throws UsageError where the file cannot be written.
 */
export function writeResult(file: string, text: string, { cwd, files, stderr }: Ports): void {
  const path = resolve(cwd, file);
  if (file.endsWith(fileExtension)) {
    throw new UsageError(t('“{0}” is a file of a design; a result is not written over it.', file));
  }
  const before = files.kindOf(path);
  if (before === 'folder') throw new UsageError(t('“{0}” is a folder; name a file in it.', file));
  try {
    files.write(path, text);
  } catch (error) {
    throw new UsageError(t('“{0}” cannot be written ({1}).', file, codeOf(error)));
  }
  stderr.write(`${before === 'file' ? t('Replaced {0}', file) : t('Wrote {0}', file)}\n`);
}

/** The short name that systems give a failure (`EACCES`), else its message. */
export function codeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? message ?? error);
}

/** A line that tells how far a long piece of work is; only on a terminal, and only once it has taken a second. */
export class Progress {
  readonly #start: number;
  #shown = false;

  constructor(readonly ports: Ports) {
    this.#start = ports.clock();
  }

  show(done: number, all: number): void {
    const { stderr, clock } = this.ports;
    if (!stderr.isTerminal || clock() - this.#start < 1000) return;
    this.#shown = true;
    stderr.write(`\r${t('{0} of {1} designs…', done, all)}`);
  }

  /** Takes the line away again. */
  end(): void {
    if (this.#shown) this.ports.stderr.write('\r\u001b[K');
  }
}
