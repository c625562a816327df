import { t } from '@vscode/l10n';
import { entityHomes } from '../../generated/types';
import type { Kind } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { dereferenced, propertySchema, schemaAt } from '../schema/schemas';
import { takes } from '../schema/wanted';
import type { Path } from '../yaml/node';

/** The entries that are told in a table and taken back from one: a row each. */
export const tableNames = ['members', 'indicators'] as const;
export type TableName = (typeof tableNames)[number];

/** One column: a key of each entry, or a key of a map in it; without keys, the entry’s short name. */
export interface Column {
  readonly keys: readonly string[];
  /** In English, as the schemas have it; to be translated where it is shown. */
  readonly titles: readonly string[];
  readonly schema: Schema;
}

export interface Table {
  readonly name: TableName;
  readonly kind: Kind;
  /** The map whose keys are the short names. */
  readonly at: Path;
  readonly columns: readonly Column[];
  /** The key that people know an entry by. */
  readonly nameKey: string;
}

const types = { members: 'member', indicators: 'indicator' } as const;

/** What a table holds, from the schema of its entries: a column for each key, and for each key of a plain map in it. */
export function tableOf(name: TableName): Table {
  const { kind, at } = entityHomes[types[name]];
  const map = schemaAt(kind, at) ?? {};
  const entry = typeof map.additionalProperties === 'object' ? dereferenced(map.additionalProperties) : {};
  const id = dereferenced(map.propertyNames ?? {});
  const columns = Object.keys(entry.properties ?? {}).flatMap(key => columnsFor(entry, [key], []));
  return {
    name,
    kind,
    at,
    columns: [{ keys: [], titles: [id.title ?? ''], schema: id }, ...columns],
    nameKey: entry.properties?.['name'] === undefined ? 'title' : 'name',
  };
}

/** `Communication: Skills`. */
export function titleOf({ titles }: Column): string {
  const [first = '', second] = titles.map(title => t(title));
  return second === undefined ? first : t('{0}: {1}', first, second);
}

export function isName({ nameKey }: Table, { keys }: Column): boolean {
  return keys.length === 1 && keys[0] === nameKey;
}

function columnsFor(map: Schema, keys: readonly string[], above: readonly string[]): readonly Column[] {
  const schema = propertySchema(map, keys.at(-1) ?? '');
  if (schema === undefined) return [];
  const titles = [...above, schema.title ?? keys.at(-1) ?? ''];
  const isPlainMap = schema.type === 'object' && schema.properties !== undefined && keys.length === 1;
  if (!isPlainMap || takes(schema, 'string')) return [{ keys, titles, schema }];
  return Object.keys(schema.properties).flatMap(key => columnsFor(schema, [...keys, key], titles));
}
