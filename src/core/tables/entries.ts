import type { Design } from '../model/design';
import { isMap, type Plain, type PlainMap } from '../yaml/node';
import type { Column, Table } from './columns';

/** An entry as its file says it, whether or not it could be credited. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  readonly value: PlainMap;
}

/** The entries that a table tells of, in the order of the files; an id that stands twice counts once. */
export function entriesOf(design: Design, { kind, at }: Table): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const file of design.files) {
    if (file.kind !== kind) continue;
    const map = valueAt(file.value, at.map(String));
    for (const [id, value] of Object.entries(map !== undefined && isMap(map) ? map : {})) {
      if (!found.has(id) && !id.startsWith('x-') && isMap(value)) found.set(id, { id, path: file.path, value });
    }
  }
  return [...found.values()];
}

/** What an entry says in a column. */
export function valueIn({ id, value }: Entry, { keys }: Column): Plain | undefined {
  return keys.length === 0 ? id : valueAt(value, keys);
}

export function valueAt(value: Plain, keys: readonly string[]): Plain | undefined {
  let found: Plain | undefined = value;
  for (const key of keys) {
    found = found !== undefined && isMap(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found ?? undefined;
}
