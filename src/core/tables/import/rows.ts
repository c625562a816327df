import { t } from '@vscode/l10n';
import { freeId, homeOf } from '../../features/outline/homes';
import type { Design } from '../../model/design';
import { plain } from '../../rules/nearest';
import { accepts } from '../../rules/schema/accepts';
import { isMap, locate, type PlainMap, toPlain } from '../../yaml/node';
import { cellOf, comparable } from '../cell';
import { isName, type Table, titleOf } from '../columns';
import { type CsvRow, withoutGuard } from '../csv';
import { type Entry, entriesOf, valueIn } from '../entries';
import { fill, type Said } from './fill';
import { columnLetter, type Header } from './header';
import { EntryFinder } from './match';
import { CellReader } from './read-cell';

/** Something that is wrong with a table. */
export interface Problem {
  readonly message: string;
  /** One-based, of the file. */
  readonly line?: number;
  /** As a person finds it: `“Status” (D)`. */
  readonly column?: string;
}

/** Which entry a row is about. */
interface Subject {
  readonly id: Said | undefined;
  readonly name: Said | undefined;
}

/** Reads the rows of a table one after the other, and gathers what they change. */
export class RowReader {
  readonly problems: Problem[] = [];
  /** What a reader of the preview should know. Each a sentence. */
  readonly notes: string[] = [];
  readonly #changes = new Map<string, Map<string, PlainMap>>();
  readonly #entries: EntryFinder;
  readonly #cells: CellReader;
  /** The line of each entry that a row was about, by its short name. */
  readonly #lines = new Map<string, number>();
  /** The lines of rows that begin an entry and give it no short name, by what its name comes to. */
  readonly #begun = new Map<string, number>();

  constructor(
    readonly design: Design,
    readonly table: Table,
    readonly header: Header,
  ) {
    this.#entries = new EntryFinder(entriesOf(design, table), table);
    this.#cells = new CellReader(design);
  }

  /** The entries that change, as they will be, by file and short name. */
  get changes(): ReadonlyMap<string, ReadonlyMap<string, PlainMap>> {
    return this.#changes;
  }

  read({ line, cells }: CsvRow): void {
    const beyond = cells.find((cell, index) => index >= this.header.columns.length && cell.trim() !== '');
    const said = this.#said(cells);
    const id = said.find(({ column }) => column.keys.length === 0);
    const name = said.find(({ column }) => isName(this.table, column));
    if (beyond !== undefined) {
      const message = t(
        'there are more cells than titles; the first too many says “{0}”. Is there a cell with a comma or semicolon that is not in quotation marks?',
        beyond.trim(),
      );
      this.problems.push({ line, message });
    } else if (id === undefined && name === undefined) {
      this.problems.push({ line, message: t('it is not said whom or what this row is about: it has no name.') });
    } else {
      this.#row({ id, name }, said, line);
    }
  }

  /** The cells that say something, in the order of the format. */
  #said(cells: readonly string[]): readonly Said[] {
    const said = this.header.columns.flatMap((column, index) => {
      const cell = withoutGuard(cells[index] ?? '');
      return column === undefined || cell.trim() === '' ? [] : [{ column, index, cell }];
    });
    const rank = ({ column }: Said) => this.table.columns.indexOf(column);
    return said.sort((a, b) => rank(a) - rank(b));
  }

  #row(subject: Subject, said: readonly Said[], line: number): void {
    const { id, name } = subject;
    const found = id === undefined ? this.#entries.called(name?.cell ?? '') : this.#entries.withId(id.cell.trim());
    const [entry, ...others] = found;
    if (others.length > 0) {
      const ids = found.map(each => each.id).join(', ');
      const called = (id ?? name)?.cell.trim() ?? '';
      const message = t(
        'several are called “{0}”: {1}. Say which one in a column “{2}”.',
        called,
        ids,
        this.#idTitle(),
      );
      this.problems.push({ line, message });
    } else if (entry === undefined) {
      this.#begin(
        subject,
        said.filter(each => each !== id),
        line,
      );
    } else if (this.#isFirst(entry.id, line)) {
      // Who was found by name keeps it as it is written.
      this.#change(
        entry,
        said.filter(each => each !== id && (id !== undefined || each !== name)),
        line,
      );
    }
  }

  /** False where an earlier row is about the same entry; that is told. */
  #isFirst(id: string, line: number): boolean {
    const before = this.#lines.get(id);
    if (before === undefined) this.#lines.set(id, line);
    else this.problems.push({ line, message: t('line {0} is about “{1}” too. Make one row of the two.', before, id) });
    return before === undefined;
  }

  #change(entry: Entry, said: readonly Said[], line: number): void {
    const changed = said.filter(each => !this.#isSaid(entry, each));
    const written = toPlain(locate(this.design.file(entry.path)?.yaml.root, [...this.table.at, entry.id])?.node);
    if (changed.length > 0) this.#fill(entry.path, entry.id, isMap(written) ? written : {}, changed, line);
  }

  /** True where an entry says already what a cell says, be it written otherwise. */
  #isSaid(entry: Entry, { column, cell }: Said): boolean {
    const said = cellOf(valueIn(entry, column));
    if (comparable(said) === comparable(cell)) return true;
    const read = this.#cells.read(cell, column.schema);
    return 'value' in read && cellOf(read.value) === said;
  }

  #begin({ id, name }: Subject, said: readonly Said[], line: number): void {
    const called = name?.cell.trim() ?? '';
    const wanted = id?.cell.trim();
    if (id !== undefined && wanted !== undefined && !this.#canBeId(wanted)) {
      const message = t('“{0}” cannot be a short name: it may hold letters, digits and single hyphens.', wanted);
      this.problems.push({ line, ...this.#columnOf(id.index), message });
      return;
    }
    if (wanted === undefined && this.#isTwin(called, line)) return;
    const key = wanted ?? this.#newId(called);
    if (!this.#isFirst(key, line)) return;
    const [namesake] = this.#entries.called(called);
    if (namesake !== undefined) {
      this.notes.push(
        t(
          'Line {0} is taken for somebody or something new, “{1}”, though “{2}” has the same name. Short names are changed in the editor, with Rename.',
          line,
          key,
          namesake.id,
        ),
      );
    }
    const { kind, at } = this.table;
    this.#fill(homeOf(this.design, { form: 'entry', kind, at, title: '', why: '' }, key), key, {}, said, line);
  }

  #canBeId(id: string): boolean {
    return accepts(this.table.columns[0]?.schema, id) && !id.startsWith('x-');
  }

  /** True where an earlier row begins an entry of the same name, and neither has a short name; that is told. */
  #isTwin(name: string, line: number): boolean {
    const folded = plain(name);
    const before = this.#begun.get(folded);
    if (before === undefined) {
      this.#begun.set(folded, line);
      return false;
    }
    const message = t(
      'line {0} is about “{1}” too. Make one row of the two, or give each a “{2}”.',
      before,
      name,
      this.#idTitle(),
    );
    this.problems.push({ line, message });
    return true;
  }

  #newId(name: string): string {
    const { kind, at } = this.table;
    const free = freeId(this.design, { kind, at }, name);
    for (let count = 1; ; count++) {
      const id = count === 1 ? free : `${free}-${count}`;
      if (!this.#lines.has(id)) return id;
    }
  }

  #fill(path: string, id: string, before: PlainMap, said: readonly Said[], line: number): void {
    const { value, wrong } = fill(before, said, this.#cells);
    this.problems.push(...wrong.map(({ index, message }) => ({ line, ...this.#columnOf(index), message })));
    const entries = this.#changes.get(path) ?? new Map<string, PlainMap>();
    entries.set(id, value);
    this.#changes.set(path, entries);
  }

  #idTitle(): string {
    const [id] = this.table.columns;
    return id === undefined ? '' : titleOf(id);
  }

  #columnOf(index: number): Pick<Problem, 'column'> {
    return { column: t('“{0}” ({1})', this.header.titles[index] ?? '', columnLetter(index)) };
  }
}
