import { t } from '@vscode/l10n';
import { setEntries } from '../../edit/set-entries';
import { Design } from '../../model/design';
import { readDesignFile } from '../../model/design-file';
import { applyEdits, type FileEdit } from '../../text/edit';
import type { PlainMap } from '../../yaml/node';
import { type TableName, tableOf } from '../columns';
import { readHeader, Titles } from './header';
import { readTable } from './read-table';
import { type Problem, RowReader } from './rows';

export type { Problem } from './rows';

/** What a table would change in a design. */
export interface Import {
  /** What was assumed, and what is left alone. Each a sentence. */
  readonly notes: readonly string[];
  /** What is wrong with the table; then there are no edits. */
  readonly problems: readonly Problem[];
  readonly edits: readonly FileEdit[];
  /** The design with the edits made. */
  readonly after: Design;
}

/**
 * Takes a table back into a design: its rows are matched with entries by their short names, else by name; what a cell says otherwise than the
 * design is changed there, and a row that matches nothing becomes a new entry. What the table does not mention stays: an empty cell, a column
 * or a row that is missing says nothing.
 * @param bytes the file as it is
 */
export function importTable(design: Design, name: TableName, bytes: Uint8Array): Import {
  const table = tableOf(name);
  const titles = new Titles(table);
  const refuse = (message: string, notes: readonly string[] = []): Import => ({
    notes,
    problems: [{ message }],
    edits: [],
    after: design,
  });
  const read = readTable(bytes, cells => titles.count(cells));
  if ('refused' in read) return refuse(read.refused);
  const [first, ...rows] = read.rows;
  if (first === undefined || rows.length === 0) return refuse(t('This table has titles, but no rows.'), read.notes);
  const header = readHeader(titles, first);
  if (typeof header === 'string') return refuse(header, read.notes);
  const notes = [...read.notes, ...header.notes];
  const unread = design.files.find(
    ({ kind, failure, yaml }) => kind === table.kind && (failure !== undefined || !yaml.complete),
  );
  if (unread !== undefined) {
    return refuse(t('“{0}” cannot be read whole. Put it right first; `copse check` says how.', unread.path), notes);
  }
  const reader = new RowReader(design, table, header);
  for (const row of rows) reader.read(row);
  const { problems, changes } = reader;
  const all = [...notes, ...reader.notes];
  if (problems.length > 0) return { notes: all, problems, edits: [], after: design };
  return { notes: all, ...edited(design, table.at, changes) };
}

function edited(
  design: Design,
  at: readonly (string | number)[],
  changes: ReadonlyMap<string, ReadonlyMap<string, PlainMap>>,
): Omit<Import, 'notes'> {
  const edits: FileEdit[] = [];
  for (const [path, entries] of changes) {
    const made = setEntries(design, { path, at }, entries);
    if (made.length === 0) return { problems: [{ message: unsafe(design, path) }], edits: [], after: design };
    edits.push(...made);
  }
  const after = withEdits(design, edits);
  const worse = after.files.find(({ path, issues }) => issues.length > (design.file(path)?.issues.length ?? 0));
  if (worse === undefined) return { problems: [], edits, after };
  const message = t('What would then stand in “{0}” is not as the format has it.', worse.path);
  return { problems: [{ message }], edits: [], after: design };
}

function unsafe(design: Design, path: string): string {
  return (design.file(path)?.yaml.problems.length ?? 0) > 0
    ? t('“{0}” has mistakes in it that make changes unsafe. Put them right first; `copse check` says how.', path)
    : t('“{0}” is written in a way that cannot be changed safely from here. Make this change by hand.', path);
}

/** The design as it would read with edits made. */
export function withEdits(design: Design, edits: readonly FileEdit[]): Design {
  const texts = new Map(
    edits.map(({ path, edits: changes, create }) => {
      return [path, create ?? applyEdits(design.file(path)?.yaml.source.text ?? '', changes)] as const;
    }),
  );
  const kept = design.files.filter(({ path }) => !texts.has(path));
  return new Design([...kept, ...[...texts].map(([path, content]) => readDesignFile({ path, content }))]);
}
