import { schemas } from '../../generated/schemas';
import type { Kind } from './kinds';
import type { Schema } from './schema';

/** The schema of a file kind. */
export function schemaOf(kind: Kind): Schema {
  return lookUp(`${kind}.schema.json`);
}

/** References that were followed once; the schemas never change. */
const followed = new WeakMap<Schema, Schema>();

/** The schema with its `$ref` followed; what stands beside the `$ref` comes first. */
export function dereferenced(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const known = followed.get(schema);
  if (known !== undefined) return known;
  const { $ref, ...beside } = schema;
  const whole = { ...dereferenced(lookUp($ref)), ...beside };
  followed.set(schema, whole);
  return whole;
}

/** The schema of a key in a map; undefined where the map does not know the key, or keeps it unjudged (`x-…`). */
export function propertySchema(map: Schema, key: string): Schema | undefined {
  if (map.properties !== undefined && Object.hasOwn(map.properties, key)) {
    const found = map.properties[key];
    return found && dereferenced(found);
  }
  if (key.startsWith('x-')) return undefined;
  return typeof map.additionalProperties === 'object' ? dereferenced(map.additionalProperties) : undefined;
}

export function itemSchema(list: Schema): Schema | undefined {
  return list.items && dereferenced(list.items);
}

/** The schema of what a path leads to, from the root of a file of that kind. */
export function schemaAt(kind: Kind, path: readonly (string | number)[]): Schema | undefined {
  let schema: Schema | undefined = schemaOf(kind);
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = typeof step === 'number' ? itemSchema(schema) : propertySchema(schema, step);
  }
  return schema;
}

function lookUp(reference: string): Schema {
  const [file = '', pointer = ''] = reference.split('#');
  let found: unknown = schemas()[file];
  for (const step of pointer.split('/').slice(1))
    found = (found as Readonly<Record<string, unknown>> | undefined)?.[step];
  if (found === undefined) throw new Error(`schemas/ has no ${reference}`);
  return found as Schema;
}
