import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { t } from '@vscode/l10n';
import { plain } from '../core/report/plain';
import { noStyles, type Styles } from '../core/report/styles';
import { fileExtension } from '../core/schema/kinds';
import { type OptionSpec, oneOf, outputs, type Parsed } from './args';
import { UsageError } from './errors';
import type { Ports } from './ports';

/** What is to be printed, and what is to be written to which files. */
export interface Outputs<Format> {
  /** Undefined where nothing is to be printed. */
  readonly printed: Format | undefined;
  readonly files: readonly (readonly [Format, string])[];
}

/** What `--format` and `--out` ask for; text is printed where neither is given. @throws UsageError where they ask for something else. */
export function outputsOf<Format extends string>(
  args: Parsed,
  formats: readonly [Format, ...Format[]],
): Outputs<Format> {
  const format = args.value('format');
  const files = outputs(args.values('out'), formats);
  const printed = format === undefined && files.length > 0 ? undefined : oneOf('format', format ?? formats[0], formats);
  return { printed, files };
}

/** The options of a command that gives its result in several formats. */
export function outputOptions(formats: readonly string[], help: string): readonly OptionSpec[] {
  return [
    { name: 'format', value: formats.join('|'), help },
    {
      name: 'out',
      value: 'FORMAT=FILE',
      repeatable: true,
      help: 'Write a format to a file; can be given several times',
    },
  ];
}

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
export function writeResult(file: string, text: string, ports: Ports): void {
  const isNew = writeFile(file, text, ports);
  ports.stderr.write(`${isNew ? t('Wrote {0}', plain(file)) : t('Replaced {0}', plain(file))}\n`);
}

/** Writes results by name to a folder, and says how many. @throws UsageError where one cannot be written. */
export function writeResults(folder: string, texts: ReadonlyMap<string, string>, ports: Ports): void {
  const replaced = [...texts].filter(([name, text]) => !writeFile(`${folder}${name}`, text, ports)).length;
  const written = texts.size === 1 ? t('Wrote 1 file to {0}', folder) : t('Wrote {0} files to {1}', texts.size, folder);
  ports.stderr.write(`${replaced === 0 ? written : t('{0} ({1} replaced)', written, replaced)}\n`);
}

/** False where it was there before. */
function writeFile(file: string, text: string, { cwd, files }: Ports): boolean {
  const path = resolve(cwd, file);
  if (file.endsWith(fileExtension)) {
    throw new UsageError(t('“{0}” is a file of a design; a result is not written over it.', file));
  }
  const before = files.kindOf(path);
  if (before === 'folder' || /[/\\]$/.test(file))
    throw new UsageError(t('“{0}” is a folder; name a file in it.', file));
  try {
    files.write(path, text);
  } catch (error) {
    throw new UsageError(t('“{0}” cannot be written ({1}).', file, codeOf(error)));
  }
  return before === 'nothing';
}

/** The short name that systems give a failure (`EACCES`), else its message. */
export function codeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? message ?? error);
}

/** A line that tells how far a long piece of work is; only on a terminal, and only once it has taken a second. */
export class Progress {
  #start: number | undefined;
  #shown = false;

  constructor(readonly ports: Ports) {}

  show(done: number, all: number): void {
    // Of one design there is nothing to count; the clock and the second stream take Node a while to make.
    if (all < 2) return;
    const { stderr, clock } = this.ports;
    this.#start ??= clock();
    if (!stderr.isTerminal || clock() - this.#start < 1000) return;
    this.#shown = true;
    stderr.write(`\r${t('{0} of {1} designs…', done, all)}`);
  }

  /** Takes the line away again. */
  end(): void {
    if (this.#shown) this.ports.stderr.write('\r\u001b[K');
  }
}
