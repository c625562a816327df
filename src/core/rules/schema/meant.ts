import { t } from '@vscode/l10n';
import type { Schema } from '../../schema/schema';
import { dereferenced, itemSchema, propertySchema } from '../../schema/schemas';
import { slug } from '../../text/slug';
import { isList, isMap, type Plain, type PlainMap } from '../../yaml/node';
import { accepts, typesOf } from './accepts';

/** What was surely meant by a value of the wrong sort, and what it takes to write that. */
export interface Meant {
  readonly title: string;
  readonly value: Plain;
}

/** Keys that a single text is likely to be about, where several could hold it. */
const natural = ['member', 'text', 'task', 'what', 'title', 'name', 'reason', 'description', 'how', 'label'];

const yes = new Set(['yes', 'y', 'true', 'on', 'x', '✓', '1', 'sí', 'si', 'oui', 'sim', 'ja']);
const no = new Set(['no', 'n', 'false', 'off', '0', 'non', 'não', 'nao', 'nein']);

/** Undefined where a guess would not be safe. */
export function meantAs(schema: Schema, value: Plain): Meant | undefined {
  const types = typesOf(schema);
  const candidates = [
    types.includes('array') ? asList(schema, value) : undefined,
    types.includes('object') ? asMap(schema, value) : undefined,
    types.includes('boolean') ? asYesOrNo(value) : undefined,
    asSingle(value),
  ];
  return candidates.find(candidate => candidate !== undefined && accepts(schema, candidate.value));
}

function asList(schema: Schema, value: Plain): Meant | undefined {
  const title = t('Make it a list');
  if (isMap(value)) {
    const isBare = Object.values(value).every(
      inner => inner === null || (isMap(inner) && Object.keys(inner).length === 0),
    );
    return isBare && Object.keys(value).length > 0 ? { title, value: Object.keys(value) } : { title, value: [value] };
  }
  if (typeof value !== 'string' || isFreeText(itemSchema(schema))) return { title, value: [value] };
  const parts = value.split(/[,;]|\s(?:and|y|e|und)\s/).map(part => part.trim());
  return { title, value: parts.filter(part => part !== '') };
}

function isFreeText(item: Schema | undefined): boolean {
  return item?.enum === undefined && item?.pattern === undefined && item?.format === undefined;
}

function asMap(schema: Schema, value: Plain): Meant | undefined {
  if (isList(value)) return schema['x-copse-id'] === undefined ? merged(value) : byShortName(schema, value);
  if (isMap(value)) return undefined;
  const keys = Object.keys(schema.properties ?? {});
  const isWord = (key: string) => propertySchema(schema, key)?.enum !== undefined;
  const likely = typeof value === 'string' ? [...keys.filter(isWord), ...natural] : keys;
  const spoken = /^(?:yes|no|true|false)$/i.test(String(value)) ? asYesOrNo(value)?.value : undefined;
  for (const [key, candidate] of [
    ...likely.map(name => [name, value] as const),
    ...keys.map(name => [name, spoken] as const),
  ]) {
    if (candidate === undefined || !accepts(propertySchema(schema, key), candidate)) continue;
    return { title: t('Put it under “{0}”', key), value: { [key]: candidate } };
  }
  return undefined;
}

/** Keys that stand after dashes though they belong to one thing. */
function merged(list: readonly Plain[]): Meant | undefined {
  const maps = list.filter(isMap);
  const keys = maps.flatMap(map => Object.keys(map));
  if (maps.length === 0 || maps.length < list.length || new Set(keys).size < keys.length) return undefined;
  return { title: t('Take the dashes out'), value: Object.assign({}, ...maps) as PlainMap };
}

/** A list of names, or of things that have one, as entries with short names. */
function byShortName({ additionalProperties }: Schema, list: readonly Plain[]): Meant | undefined {
  const entry = typeof additionalProperties === 'object' ? dereferenced(additionalProperties) : undefined;
  const nameKey = ['title', 'name'].find(key => entry?.properties?.[key] !== undefined);
  if (nameKey === undefined) return undefined;
  const map: Record<string, Plain> = Object.create(null);
  for (const item of list) {
    const name = isMap(item) ? item[nameKey] : item;
    const id = typeof name === 'string' ? slug(name) : undefined;
    if (id === undefined || typeof name !== 'string' || Object.hasOwn(map, id)) return undefined;
    map[id] = isMap(item) ? item : { [nameKey]: name };
  }
  return { title: t('Give each entry a short name'), value: map };
}

function asYesOrNo(value: Plain): Meant | undefined {
  const word = String(value).trim().toLowerCase();
  if (!yes.has(word) && !no.has(word)) return undefined;
  return { title: yes.has(word) ? t('Write “true”') : t('Write “false”'), value: yes.has(word) };
}

/** The only thing in a list or under a key, where one thing is wanted; digits in quotes as a number; a sentence with a colon. */
function asSingle(value: Plain): Meant | undefined {
  if (typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value.trim())) {
    return { title: t('Write it as a number'), value: Number(value) };
  }
  if (isList(value)) return value.length === 1 ? alone(value[0] ?? null) : undefined;
  const [entry, ...others] = isMap(value) ? Object.entries(value) : [];
  if (entry === undefined || others.length > 0) return undefined;
  const [key, inner] = entry;
  if (natural.includes(key) || key === 'value') return alone(inner);
  return typeof inner === 'object'
    ? undefined
    : { title: t('Put the sentence in quotes'), value: `${key}: ${String(inner)}` };
}

function alone(value: Plain): Meant | undefined {
  return typeof value === 'object' ? undefined : { title: t('Write “{0}” alone', String(value)), value };
}
