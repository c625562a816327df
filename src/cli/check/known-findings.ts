import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { t } from '@vscode/l10n';
import { largestFile } from '../../core/model/decode';
import type { SourceFile } from '../../core/model/design-file';
import { severityOrder } from '../../core/report/findings/check-result';
import type { ReportFinding } from '../../core/report/report';
import { UsageError } from '../errors';
import { codeOf } from '../output';
import type { Ports } from '../ports';
import { version } from '../version';

type Found = readonly ReportFinding[];

/** What a cache says that it is, so that nothing else is taken for one, or written over. */
const mark = 'cache of copse check';

/**
 * What earlier runs of this version of Copse found, kept in a file by everything that it depends on: the texts of a design and the options. The
 * file is replaced as a whole, so that runs at the same time may share it; each leaves what it needed itself.
 */
export class KnownFindings {
  readonly #before: ReadonlyMap<string, Found>;
  readonly #now = new Map<string, Found>();

  /**
   * @param file as written by the user.
   * @param options whatever the findings depend on besides the texts.
   * @throws UsageError where the file is something else than a cache.
   */
  constructor(
    readonly file: string,
    readonly options: unknown,
    readonly ports: Pick<Ports, 'cwd' | 'files'>,
  ) {
    this.#before = readCache(file, ports);
  }

  /** The findings of a design: those that are known, or those that `find` finds. */
  of(sources: readonly SourceFile[], find: () => Found): Found {
    const key = createHash('sha256')
      .update(JSON.stringify([this.options, sources]))
      .digest('base64');
    const found = this.#before.get(key) ?? find();
    this.#now.set(key, found);
    return found;
  }

  /** Leaves what was needed for the next run. @throws UsageError where it cannot be written. */
  keep(): void {
    if (this.#now.size === this.#before.size && this.#isAllKnown()) return;
    const text = `${JSON.stringify({ mark, version, found: Object.fromEntries(this.#now) })}\n`;
    try {
      this.ports.files.write(resolve(this.ports.cwd, this.file), text);
    } catch (error) {
      throw new UsageError(t('“{0}” cannot be written ({1}).', this.file, codeOf(error)));
    }
  }

  #isAllKnown(): boolean {
    return [...this.#now.keys()].every(key => this.#before.has(key));
  }
}

function readCache(file: string, { cwd, files }: Pick<Ports, 'cwd' | 'files'>): ReadonlyMap<string, Found> {
  const path = resolve(cwd, file);
  if (files.kindOf(path) === 'nothing') return new Map();
  try {
    const read = JSON.parse(new TextDecoder().decode(files.read(path)));
    if (read.mark === mark)
      return new Map(read.version === version ? Object.entries(read.found ?? {}).filter(isOfFindings) : []);
  } catch {
    // Told below, as is a file that holds something else.
  }
  throw new UsageError(
    t(
      '“{0}” is not a cache that Copse has written, so it is left as it is. Name another file, or delete this one.',
      file,
    ),
  );
}

/** Whoever may write the file may say there what was found, but nothing else is taken for a finding; what is none is looked for again. */
function isOfFindings(entry: [key: string, value: unknown]): entry is [key: string, found: Found] {
  return Array.isArray(entry[1]) && entry[1].every(isFinding);
}

function isFinding(value: unknown): value is ReportFinding {
  if (!isRecord(value)) return false;
  const { rule, severity, message, path, line, column, endLine, endColumn, fixes } = value;
  return (
    [rule, message, path].every(text => typeof text === 'string') &&
    severityOrder.some(known => known === severity) &&
    [line, column, endLine, endColumn].every(isPlace) &&
    Array.isArray(fixes) &&
    fixes.every(fix => isRecord(fix) && typeof fix['title'] === 'string')
  );
}

/** No line and no column lies behind the largest file. */
function isPlace(number: unknown): boolean {
  return Number.isInteger(number) && Number(number) > 0 && Number(number) <= largestFile;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
