import { formats } from '../../schema/formats';
import type { Schema, TypeName } from '../../schema/schema';
import { dereferenced, itemSchema, propertySchema } from '../../schema/schemas';
import { isList, isMap, type Plain, type PlainMap } from '../../yaml/node';

/** True where a value may stand where this schema applies. What a fix would write is asked this first. */
export function accepts(schema: Schema | undefined, value: Plain): boolean {
  if (schema === undefined) return false;
  const types = typesOf(schema);
  if (types.length > 0 && !types.some(type => isOfType(value, type))) return false;
  if (typeof value === 'string') return acceptsText(schema, value);
  if (typeof value === 'number') return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
  if (typeof value !== 'object' || value === null) return true;
  if (isList(value)) return value.every(item => accepts(itemSchema(schema), item));
  return acceptsMap(schema, value);
}

export function typesOf({ type }: Schema): readonly TypeName[] {
  return type === undefined ? [] : typeof type === 'string' ? [type] : type;
}

function acceptsText({ enum: allowed, format, pattern, minLength = 0 }: Schema, text: string): boolean {
  if (allowed !== undefined && !allowed.includes(text)) return false;
  if (format !== undefined && formats[format]?.(text) === false) return false;
  return (pattern === undefined || new RegExp(pattern, 'u').test(text)) && text.length >= minLength;
}

function acceptsMap(schema: Schema, map: PlainMap): boolean {
  const names = schema.propertyNames;
  return (
    (schema.required ?? []).every(key => Object.hasOwn(map, key)) &&
    Object.entries(map).every(
      ([key, value]) =>
        key.startsWith('x-') ||
        (accepts(propertySchema(schema, key), value) && (names === undefined || accepts(dereferenced(names), key))),
    )
  );
}

function isOfType(value: Plain, type: TypeName): boolean {
  switch (type) {
    case 'array':
      return isList(value);
    case 'object':
      return isMap(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}
