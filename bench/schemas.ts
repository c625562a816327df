import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../src/core/schema/kinds';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

/** Where a kind of file defines ids and where it names them, as deep as it does. */
export interface Naming {
  /** The keys here are ids of this type. */
  readonly defines?: string;
  /** A text here is the id of something of one of these types. */
  readonly names?: readonly string[];
  readonly keys?: Readonly<Record<string, Naming>>;
  /** Every other key, or every item of a list. */
  readonly each?: Naming;
}

const root = join(import.meta.dirname, '../schemas');
const deepest = 12;

/**
 * Writes our schemas as tools that know nothing of Copse take them: one file a kind with all that it refers to, without annotations and formats of our
 * own. Beside them, `naming.json` says where ids are defined and named.
 */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of kinds) writeJson(join(folder, `${kind}.json`), bundled(kind));
  writeJson(join(folder, 'naming.json'), Object.fromEntries(kinds.map(kind => [kind, namingOf(read(kind), kind, 0)])));
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}

/** A kind's schema with the common definitions among its own. */
export function bundled(kind: string): JsonObject {
  const own = read(kind);
  const defs = { ...object(read('common')['$defs']), ...object(own['$defs']) };
  const { $id: _, ...rest } = own;
  return object(simplified({ ...rest, $defs: defs }));
}

function read(name: string): JsonObject {
  return JSON.parse(readFileSync(join(root, `${name}.schema.json`), 'utf8'));
}

function simplified(value: Json): Json {
  if (isList(value)) return value.map(simplified);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, element]) => !isAnnotation(key, element));
  return Object.fromEntries(
    kept.map(([key, element]) => [key, typeof element === 'string' ? textFor(key, element) : simplified(element)]),
  );
}

/** References stay within the file, and patterns name letters as every tool reads them, whether it reads them as Unicode or not. */
function textFor(key: string, text: string): string {
  if (key === '$ref') return text.replace(/^.*#/, '#');
  return key === 'pattern' ? text.replaceAll('\\p{L}\\p{M}\\p{N}', 'A-Za-z0-9À-ÿ') : text;
}

function isAnnotation(key: string, element: Json): boolean {
  return (
    key.startsWith('x-copse-') ||
    (key === 'format' && String(element).startsWith('copse-')) ||
    (['title', 'description'].includes(key) && typeof element === 'string') ||
    (key === 'examples' && Array.isArray(element))
  );
}

function namingOf(schema: JsonObject, file: string, depth: number): Naming | undefined {
  if (depth > deepest) return undefined;
  const parts: (Naming | undefined)[] = [];
  const defines = schema['x-copse-id'];
  if (typeof defines === 'string') parts.push({ defines });
  const names = [schema['x-copse-ref'] ?? [], schema['x-copse-ref-also'] ?? []].flat().map(String);
  // Checklist items and rules are ids that Copse itself defines.
  if (names.length > 0 && !names.includes('checklist-item')) parts.push({ names });
  const ref = schema['$ref'];
  if (typeof ref === 'string') parts.push(referred(ref, file, depth));
  for (const choice of [schema['anyOf'] ?? [], schema['oneOf'] ?? [], schema['allOf'] ?? []].flat())
    parts.push(namingOf(object(choice), file, depth + 1));
  const keys = Object.entries(object(schema['properties'])).flatMap(([key, value]) => {
    const naming = namingOf(object(value), file, depth + 1);
    return naming === undefined ? [] : [[key, naming] as const];
  });
  if (keys.length > 0) parts.push({ keys: Object.fromEntries(keys) });
  const each = namingOf(object(schema['items'] ?? schema['additionalProperties']), file, depth + 1);
  if (each !== undefined) parts.push({ each });
  const found = parts.filter(part => part !== undefined);
  return found.length === 0 ? undefined : Object.assign({}, ...found);
}

function referred(ref: string, file: string, depth: number): Naming | undefined {
  const [other = '', name = ''] = ref.split('#/$defs/');
  const target = other === '' ? file : other.replace('.schema.json', '');
  return namingOf(object(object(read(target)['$defs'])[name]), target, depth + 1);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}
