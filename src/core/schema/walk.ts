import type { Path, Plain } from '../yaml/node';
import type { Schema } from './schema';
import { itemSchema, propertySchema } from './schemas';

/** Visits a value and all that is in it, each with the schema that applies to it; what no schema knows is passed over. */
export function walk(schema: Schema, value: Plain, visit: (schema: Schema, value: Plain, path: Path) => void): void {
  walkAt(schema, value, [], visit);
}

function walkAt(
  schema: Schema,
  value: Plain,
  path: Path,
  visit: (schema: Schema, value: Plain, path: Path) => void,
): void {
  visit(schema, value, path);
  if (typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    const item = itemSchema(schema);
    if (item !== undefined) value.forEach((element, index) => void walkAt(item, element, [...path, index], visit));
    return;
  }
  for (const [key, element] of Object.entries(value)) {
    const property = propertySchema(schema, key);
    if (property !== undefined) walkAt(property, element, [...path, key], visit);
  }
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}
