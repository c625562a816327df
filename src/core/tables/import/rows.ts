import { t } from '@vscode/l10n';
import { freeId, homeOf } from '../../features/outline/homes';
import type { Design } from '../../model/design';
import { isSameWord } from '../../rules/nearest';
import { accepts } from '../../rules/schema/accepts';
import { isMap, locate, type Plain, type PlainMap, toPlain } from '../../yaml/node';
import { cellOf, comparable } from '../cell';
import { type Column, isName, type Table, titleOf } from '../columns';
import { type CsvRow, withoutGuard } from '../csv';
import { type Entry, entriesOf, valueIn } from '../entries';
import { columnLetter, type Header } from './header';
import { CellReader } from './read-cell';

/** Something that is wrong with a table. */
export interface Problem {
  readonly message: string;
  /** One-based, of the file. */
  readonly line?: number;
  /** As a person finds it: `“Status” (D)`. */
  readonly column?: string;
}

interface Said {
  readonly column: Column;
  readonly index: number;
  readonly cell: string;
}

/** Reads the rows of a table one after the other, and gathers what they change. */
export class RowReader {
  readonly problems: Problem[] = [];
  /** What a reader of the preview should know. Each a sentence. */
  readonly notes: string[] = [];
  readonly #changes = new Map<string, Map<string, PlainMap>>();
  readonly #entries: readonly Entry[];
  readonly #cells: CellReader;
  /** The line of each entry that a row was about. */
  readonly #lines = new Map<string, number>();
  /** The names of entries that rows have begun, with their lines. */
  readonly #begun: { readonly name: string; readonly line: number }[] = [];

  constructor(
    readonly design: Design,
    readonly table: Table,
    readonly header: Header,
  ) {
    this.#entries = entriesOf(design, table);
    this.#cells = new CellReader(design);
  }

  /** The entries that change, as they will be, by file and short name. */
  get changes(): ReadonlyMap<string, ReadonlyMap<string, PlainMap>> {
    return this.#changes;
  }

  read({ line, cells }: CsvRow): void {
    const beyond = cells.findIndex((cell, index) => index >= this.header.columns.length && cell.trim() !== '');
    if (beyond !== -1) {
      const message = t(
        'there are more cells than titles; the first too many says “{0}”. Is there a cell with a comma or semicolon that is not in quotation marks?',
        (cells[beyond] ?? '').trim(),
      );
      this.problems.push({ line, message });
      return;
    }
    const said = this.#said(cells);
    const id = said.find(({ column }) => column.keys.length === 0);
    const name = said.find(({ column }) => isName(this.table, column));
    const entry = this.#entryFor(id, name, line);
    if (entry === 'wrong') return;
    if (entry === undefined) this.#begin(id, name, said, line);
    // Who was found by name keeps it as it is written.
    else
      this.#change(
        entry,
        said.filter(each => each !== id && (id !== undefined || each !== name)),
        line,
      );
  }

  /** The cells that say something, by column. */
  #said(cells: readonly string[]): readonly Said[] {
    const said = this.header.columns.flatMap((column, index) => {
      const cell = withoutGuard(cells[index] ?? '');
      return column === undefined || cell.trim() === '' ? [] : [{ column, index, cell }];
    });
    const rank = ({ column }: Said) => this.table.columns.indexOf(column);
    return said.sort((a, b) => rank(a) - rank(b));
  }

  /** The entry that a row is about; undefined for a new one. */
  #entryFor(id: Said | undefined, name: Said | undefined, line: number): Entry | undefined | 'wrong' {
    if (id === undefined && name === undefined) {
      return this.#wrong({ line, message: t('it is not said whom or what this row is about: it has no name.') });
    }
    const found = id === undefined ? this.#byName(name?.cell ?? '') : this.#byId(id.cell.trim());
    if (found.length > 1) {
      const ids = found.map(entry => entry.id).join(', ');
      return this.#wrong({
        line,
        message: t(
          'several are called “{0}”: {1}. Say which one in a column “{2}”.',
          name?.cell.trim() ?? '',
          ids,
          this.#idTitle(),
        ),
      });
    }
    const [entry] = found;
    const before = entry && this.#lines.get(entry.id);
    if (entry !== undefined && before !== undefined) {
      return this.#wrong({
        line,
        message: t('line {0} is about “{1}” too. Make one row of the two.', before, entry.id),
      });
    }
    if (entry !== undefined) this.#lines.set(entry.id, line);
    return entry;
  }

  #byId(id: string): readonly Entry[] {
    const exact = this.#entries.filter(entry => entry.id === id);
    return exact.length > 0 ? exact : this.#entries.filter(entry => isSameWord(entry.id, id));
  }

  #byName(name: string): readonly Entry[] {
    const nameOf = ({ value }: Entry) => String(value[this.table.nameKey] ?? '');
    const exact = this.#entries.filter(entry => comparable(nameOf(entry)) === comparable(name));
    return exact.length > 0 ? exact : this.#entries.filter(entry => isSameWord(nameOf(entry), name.trim()));
  }

  #change(entry: Entry, said: readonly Said[], line: number): void {
    const changed = said.filter(({ column, cell }) => !this.#isSaid(entry, column, cell));
    const raw = locate(this.design.file(entry.path)?.yaml.root, [...this.table.at, entry.id])?.node;
    const before = toPlain(raw);
    const after = this.#filled(isMap(before) ? before : {}, changed, line);
    if (changed.length > 0 && after !== undefined) this.#put(entry.path, entry.id, after);
  }

  /** True where an entry says already what a cell says, be it written otherwise. */
  #isSaid(entry: Entry, column: Column, cell: string): boolean {
    const said = cellOf(valueIn(entry, column));
    if (comparable(said) === comparable(cell)) return true;
    const read = this.#cells.read(cell, column.schema);
    return 'value' in read && cellOf(read.value) === said;
  }

  #begin(id: Said | undefined, name: Said | undefined, said: readonly Said[], line: number): void {
    const written = name?.cell.trim() ?? '';
    const twin = this.#begun.find(other => written !== '' && id === undefined && isSameWord(other.name, written));
    if (twin !== undefined) {
      const message = t(
        'line {0} is about “{1}” too. Make one row of the two, or give each a “{2}”.',
        twin.line,
        written,
        this.#idTitle(),
      );
      this.problems.push({ line, message });
      return;
    }
    const wanted = id?.cell.trim();
    const schema = this.table.columns[0]?.schema;
    if (id !== undefined && (!accepts(schema, wanted ?? '') || wanted?.startsWith('x-'))) {
      const message = t('“{0}” cannot be a short name: it may hold letters, digits and single hyphens.', wanted ?? '');
      this.problems.push({ line, ...this.#columnOf(id), message });
      return;
    }
    const value = this.#filled(
      {},
      said.filter(({ column }) => column.keys.length > 0),
      line,
    );
    const key = wanted ?? this.#newId(written);
    if (this.#lines.has(key)) {
      const message = t('line {0} is about “{1}” too. Make one row of the two.', this.#lines.get(key) ?? 0, key);
      this.problems.push({ line, message });
      return;
    }
    const [namesake] = written === '' ? [] : this.#byName(written);
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
    this.#lines.set(key, line);
    this.#begun.push({ name: written, line });
    const { kind, at } = this.table;
    const path = homeOf(this.design, { form: 'entry', kind, at, title: '', why: '' }, key);
    if (value !== undefined) this.#put(path, key, value);
  }

  #newId(name: string): string {
    const { kind, at } = this.table;
    const free = freeId(this.design, { kind, at }, name);
    for (let count = 1; ; count++) {
      const id = count === 1 ? free : `${free}-${count}`;
      if (!this.#lines.has(id)) return id;
    }
  }

  /** A value with what cells say; undefined where one of them is wrong. */
  #filled(before: PlainMap, said: readonly Said[], line: number): PlainMap | undefined {
    let value = before;
    const wrong: { readonly index: number; readonly problem: Problem }[] = [];
    for (const { column, index, cell } of said) {
      const read = this.#cells.read(cell, column.schema);
      const [key = '', inner] = column.keys;
      const around: Plain = value[key] ?? {};
      if ('wrong' in read || (inner !== undefined && !isMap(around))) {
        const message =
          'wrong' in read ? read.wrong : t('in the file, “{0}” holds something else. Put that right first.', key);
        wrong.push({ index, problem: { line, ...this.#columnOf({ index }), message } });
      } else {
        const filled = inner !== undefined && isMap(around) ? { ...around, [inner]: read.value } : read.value;
        value = { ...value, [key]: filled };
      }
    }
    this.problems.push(...wrong.sort((a, b) => a.index - b.index).map(({ problem }) => problem));
    return wrong.length === 0 ? value : undefined;
  }

  #put(path: string, id: string, value: PlainMap): void {
    const entries = this.#changes.get(path) ?? new Map<string, PlainMap>();
    entries.set(id, value);
    this.#changes.set(path, entries);
  }

  #wrong(problem: Problem): 'wrong' {
    this.problems.push(problem);
    return 'wrong';
  }

  #idTitle(): string {
    const [id] = this.table.columns;
    return id === undefined ? '' : titleOf(id);
  }

  #columnOf({ index }: Pick<Said, 'index'>): Pick<Problem, 'column'> {
    return { column: t('“{0}” ({1})', this.header.titles[index] ?? '', columnLetter(index)) };
  }
}
