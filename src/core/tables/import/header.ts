import { t } from '@vscode/l10n';
import { nearest } from '../../rules/nearest';
import { type Column, isName, type Table, titleOf } from '../columns';
import type { CsvRow } from '../csv';

/** Which column of a table each cell of a row belongs to. */
export interface Header {
  /** By the index of the cell; undefined where a column means nothing here and is left alone. */
  readonly columns: readonly (Column | undefined)[];
  /** As they stand in the file. */
  readonly titles: readonly string[];
  readonly notes: readonly string[];
}

/** How else people title a column, by its keys. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  '': ['id', 'key', 'copse id'],
  name: ['full name', 'member', 'person', 'participant'],
  title: ['name', 'indicator'],
  organisation: ['organization', 'institution', 'employer', 'company'],
  participation: ['level of participation', 'level'],
  'communication.languages': ['language', 'languages spoken'],
  'communication.prefers': ['channels', 'preferred channel', 'preferred channels'],
  joined: ['joined on', 'member since', 'since'],
  left: ['left on'],
  publish: ['publish', 'can be named'],
  'baseline.value': ['baseline'],
  'baseline.on': ['baseline date'],
  'target.value': ['target'],
  'target.by': ['target date'],
  every: ['frequency'],
};

/** Tells the columns of a table by their titles, however these are written. */
export class Titles {
  readonly #byWord = new Map<string, Column>();

  constructor(readonly table: Table) {
    const { columns } = table;
    // What a column is called comes before what it may be called.
    this.#add(column => [titleOf(column), column.titles.join(' '), column.keys.join(' ')]);
    this.#add(column => otherWords[column.keys.join('.')] ?? []);
    const lasts = columns.map(column => fold(column.titles.at(-1) ?? ''));
    this.#add(column => {
      const last = column.titles.at(-1) ?? '';
      return lasts.filter(other => other === fold(last)).length === 1 ? [last, t(last), column.keys.at(-1) ?? ''] : [];
    });
  }

  find(title: string): Column | undefined {
    return this.#byWord.get(fold(title));
  }

  count(titles: readonly string[]): number {
    return titles.filter(title => this.find(title) !== undefined).length;
  }

  nearest(title: string): string | undefined {
    return nearest(title, this.table.columns.map(titleOf), 1)[0];
  }

  #add(words: (column: Column) => readonly string[]): void {
    for (const column of this.table.columns) {
      for (const word of words(column)) {
        if (word !== '' && !this.#byWord.has(fold(word))) this.#byWord.set(fold(word), column);
      }
    }
  }
}

/** @returns why the row cannot be the titles of a table, as a sentence. */
export function readHeader(titles: Titles, { cells, line }: CsvRow): Header | string {
  const columns = cells.map(cell => titles.find(cell));
  const { table } = titles;
  const twice = columns.findIndex((column, index) => column !== undefined && columns.indexOf(column) < index);
  if (twice !== -1) {
    const [first, second] = [cells[columns.indexOf(columns[twice])] ?? '', cells[twice] ?? ''];
    return t('Line {0}: the columns “{1}” and “{2}” are the same. Take one out.', line, first.trim(), second.trim());
  }
  const isWho = (column: Column | undefined) =>
    column !== undefined && (column.keys.length === 0 || isName(table, column));
  if (!columns.some(isWho)) {
    const wanted = table.columns.filter(isWho).map(titleOf);
    // A title holds words; what holds more is titles that were not told apart.
    if (cells.length === 1 && /[^\p{L}\p{N}\s_-]/u.test(cells[0] ?? '')) {
      return t(
        'Line {0}: this is read as a single title. Divide the cells by commas, semicolons, tabs or vertical bars.',
        line,
      );
    }
    return t(
      'Line {0}: no column says whom or what each row is about. Give one of the columns the title “{1}”, or “{2}”.',
      line,
      wanted[1] ?? '',
      wanted[0] ?? '',
    );
  }
  const notes = cells.flatMap((cell, index) => (columns[index] === undefined ? leftAlone(titles, cell, index) : []));
  return { columns, titles: cells.map(cell => cell.trim()), notes };
}

function leftAlone(titles: Titles, cell: string, index: number): readonly string[] {
  const title = cell.trim();
  if (title === '') return [];
  const meant = titles.nearest(title);
  return [
    meant === undefined
      ? t('The column “{0}” ({1}) is left alone: the format has no such thing.', title, columnLetter(index))
      : t('The column “{0}” ({1}) is left alone. Did you mean “{2}”?', title, columnLetter(index), meant),
  ];
}

/** The letters by which spreadsheets name a column. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** The words of a title, without capitals, accents and what stands between them; the last one in the singular. */
function fold(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/s$/, '');
}
