import type { Path, Plain } from '../yaml/node';
import type { Schema } from './schema';
import { itemSchema, propertySchema } from './schemas';

/** @param at the path to the value; to be asked during the visit only. */
export type Visit = (schema: Schema, value: Plain, at: () => Path) => void;

/** Visits a value and all that is in it, each with the schema that applies to it; what no schema knows is passed over. */
export function walk(schema: Schema, value: Plain, visit: Visit): void {
  const steps: (string | number)[] = [];
  // Few visits need the path, so it is copied only for those that ask.
  const at = () => [...steps];
  const walkInto = (schema: Schema, value: Plain): void => {
    visit(schema, value, at);
    if (typeof value !== 'object' || value === null) return;
    if (isList(value)) {
      const item = itemSchema(schema);
      if (item !== undefined) value.forEach((element, index) => void step(index, item, element));
      return;
    }
    for (const key of Object.keys(value)) {
      const property = propertySchema(schema, key);
      if (property !== undefined) step(key, property, value[key] ?? null);
    }
  };
  const step = (name: string | number, schema: Schema, value: Plain): void => {
    steps.push(name);
    walkInto(schema, value);
    steps.pop();
  };
  walkInto(schema, value);
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}
