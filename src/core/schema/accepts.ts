import { isList, isMap, type Plain, type PlainMap } from '../yaml/node';
import { formats } from './formats';
import type { Schema, TypeName } from './schema';
import { dereferenced, itemSchema, propertySchema } from './schemas';

/**
 * True where a schema takes a value as it is. Most values are taken, and to see that takes a small part of what it takes to load
 * the compiled schemas, which alone know how to say what is refused. Tests hold the one to the other.
 */
export function accepts(schema: Schema, value: Plain): boolean {
  if (!isOfType(schema, value) || schema.enum?.includes(value as string) === false) return false;
  if (typeof value === 'string') return acceptsText(schema, value);
  if (typeof value === 'number') return acceptsNumber(schema, value);
  if (isList(value)) return acceptsList(schema, value);
  return !isMap(value) || acceptsMap(schema, value);
}

function isOfType({ type }: Schema, value: Plain): boolean {
  if (type === undefined) return true;
  return typeof type === 'string' ? isOf(type, value) : type.some(one => isOf(one, value));
}

function isOf(type: TypeName, value: Plain): boolean {
  switch (type) {
    case 'object':
      return isMap(value);
    case 'array':
      return isList(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function acceptsText({ format, pattern }: Schema, text: string): boolean {
  if (format !== undefined && formats[format]?.(text) !== true) return false;
  return pattern === undefined || compiled(pattern).test(text);
}

function acceptsNumber({ minimum = -Infinity, maximum = Infinity }: Schema, number: number): boolean {
  return number >= minimum && number <= maximum;
}

function acceptsList(schema: Schema, list: readonly Plain[]): boolean {
  const item = itemSchema(schema);
  return item === undefined || list.every(element => accepts(item, element));
}

function acceptsMap(schema: Schema, map: PlainMap): boolean {
  const { required = [], propertyNames, additionalProperties } = schema;
  if (!required.every(key => Object.hasOwn(map, key))) return false;
  const names = propertyNames && dereferenced(propertyNames);
  for (const key of Object.keys(map)) {
    if (names !== undefined && !accepts(names, key)) return false;
    const property = propertySchema(schema, key);
    if (property === undefined && additionalProperties === false && !key.startsWith('x-')) return false;
    if (property !== undefined && !accepts(property, map[key] ?? null)) return false;
  }
  return true;
}

/** The few patterns of the schemas, compiled when first asked for. */
const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}
