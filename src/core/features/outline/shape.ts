import type { Kind } from '../../schema/kinds';
import type { Schema } from '../../schema/schema';
import { dereferenced, itemSchema, propertySchema, schemaOf } from '../../schema/schemas';
import type { Path } from '../../yaml/node';

/** One thing that the files of a kind may hold, as its schema has it. */
export interface Shape {
  /** Entries under ids of their own, entries of a list, a part that holds more, or a single thing that is said. */
  readonly form: 'entries' | 'items' | 'section' | 'text';
  readonly at: Path;
  readonly schema: Schema;
  /** What one entry is made of. */
  readonly entry: Schema | undefined;
  /** The lists and maps of entries in a section. */
  readonly groups: readonly Shape[];
  /** Shown only where the design says something there: what belongs to the tool rather than to the plan. */
  readonly quiet: boolean;
}

/** What every file may have beside what it is about. */
const ofEveryFile = new Set(['copse', 'sources', 'updated', 'review-by']);

const quiet = new Set(['community:checks', 'community:status', 'readiness:items', 'readiness:profile']);

/** What the files of a kind may hold, in planning order. */
export function shapesOf(kind: Kind): readonly Shape[] {
  return shapesIn(kind, schemaOf(kind), []).filter(({ at }) => !ofEveryFile.has(String(at[0])));
}

/** What may be said in a map with this schema. */
export function shapesIn(kind: Kind, map: Schema, above: Path): readonly Shape[] {
  return Object.keys(map.properties ?? {}).flatMap(key => {
    const schema = propertySchema(map, key);
    return schema === undefined ? [] : [shapeOf(kind, schema, [...above, key])];
  });
}

function shapeOf(kind: Kind, schema: Schema, at: Path): Shape {
  const shape = { at, schema, entry: undefined, groups: [], quiet: quiet.has(`${kind}:${at.join('.')}`) };
  const entry = typeof schema.additionalProperties === 'object' ? dereferenced(schema.additionalProperties) : undefined;
  if (isRecord(entry)) return { ...shape, form: 'entries', entry };
  const item = itemSchema(schema);
  if (isRecord(item)) return { ...shape, form: 'items', entry: item };
  if (!isRecord(schema)) return { ...shape, form: 'text' };
  const groups = shapesIn(kind, schema, at).filter(({ form }) => form === 'entries' || form === 'items');
  return { ...shape, form: 'section', groups };
}

function isRecord(schema: Schema | undefined): schema is Schema {
  return schema?.type === 'object' && schema.properties !== undefined;
}

/** The keys by which an entry is known, the likeliest first. */
const nameKeys = ['title', 'name', 'task'];

/** The key that holds what an entry is called; undefined for entries that are known by what they say. */
export function nameKeyOf(entry: Schema | undefined): string | undefined {
  return nameKeys.find(key => entry?.properties?.[key] !== undefined);
}
