import { plain } from '../../rules/nearest';
import { comparable } from '../cell';
import type { Table } from '../columns';
import type { Entry } from '../entries';

/** Finds the entries that a row may be about: as they are written, else but for capitals, accents, spaces and hyphens. */
export class EntryFinder {
  readonly #byId: ReadonlyMap<string, readonly Entry[]>;
  readonly #byName: ReadonlyMap<string, readonly Entry[]>;
  readonly #likeId: ReadonlyMap<string, readonly Entry[]>;
  readonly #likeName: ReadonlyMap<string, readonly Entry[]>;

  constructor(
    entries: readonly Entry[],
    readonly table: Table,
  ) {
    this.#byId = grouped(entries, ({ id }) => id);
    this.#byName = grouped(entries, entry => comparable(this.#nameOf(entry)));
    this.#likeId = grouped(entries, ({ id }) => plain(id));
    this.#likeName = grouped(entries, entry => plain(this.#nameOf(entry)));
  }

  withId(id: string): readonly Entry[] {
    return this.#byId.get(id) ?? this.#likeId.get(plain(id)) ?? [];
  }

  called(name: string): readonly Entry[] {
    if (name.trim() === '') return [];
    return this.#byName.get(comparable(name)) ?? this.#likeName.get(plain(name)) ?? [];
  }

  #nameOf({ value }: Entry): string {
    return String(value[this.table.nameKey] ?? '');
  }
}

function grouped(entries: readonly Entry[], key: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
