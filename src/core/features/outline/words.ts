import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import type { EntityType } from '../../model/references';
import { dateInWords } from '../../report/dates';
import { plain } from '../../report/plain';
import { listed } from '../../rules/words';
import type { Schema } from '../../schema/schema';
import { dereferenced, itemSchema, propertySchema } from '../../schema/schemas';
import { isList, isMap, type Plain, type PlainMap } from '../../yaml/node';

const longest = 80;

/** What an entry is called: its title; without one its id in words, or where it has none, its day or what it says first. */
export function entryName(design: Design, schema: Schema | undefined, value: Plain, id: string | undefined): string {
  const map = isMap(value) ? value : {};
  const named = ['title', 'name', 'text', 'task', 'what'].map(key => map[key]).find(isText);
  if (named !== undefined) return onOneLine(named);
  if (id !== undefined) return inWords(id);
  const keys = ['when', ...Object.keys(schema?.properties ?? {})];
  return capital(keys.map(key => fieldInWords(design, schema, map, key)).find(text => text !== '') ?? '');
}

/** What stands under a key of an entry, in few words; empty where nothing does. */
export function fieldInWords(design: Design, entry: Schema | undefined, value: PlainMap, key: string): string {
  const said = value[key];
  const schema = entry && propertySchema(entry, key);
  return said === undefined || schema === undefined ? '' : inFewWords(design, schema, said);
}

/** A value in few words: references by the titles of what they lead to, dates and allowed words as people say them. */
export function inFewWords(design: Design, schema: Schema, value: Plain): string {
  if (value === null) return '';
  if (isList(value)) {
    const item = itemSchema(schema) ?? {};
    const texts = value.map(element => inFewWords(design, item, element)).filter(text => text !== '');
    const isNames = item.enum !== undefined || item['x-copse-ref'] !== undefined;
    return onOneLine(isNames ? listed(texts) : texts.join('; '));
  }
  if (isMap(value)) return firstSaid(design, schema, value);
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (schema.format === 'copse-date') return dateInWords(String(value));
  const text = String(value);
  const types = schema['x-copse-ref'];
  const found = types === undefined ? undefined : design.find([types].flat() as EntityType[], text);
  if (found !== undefined) return onOneLine(found.title === found.id ? inWords(found.id) : found.title);
  return schema.enum?.includes(text) ? text.replaceAll('-', ' ') : onOneLine(text);
}

/** What a part says first, in the order of its schema. */
function firstSaid(design: Design, schema: Schema, value: PlainMap): string {
  for (const [key, written] of Object.entries(schema.properties ?? {})) {
    const said = value[key];
    const property = dereferenced(written);
    if (said === undefined || typeof said === 'boolean' || property.type === 'object') continue;
    const text = inFewWords(design, property, said);
    if (text !== '') return text;
  }
  return '';
}

/** `burn-permits` as “Burn permits”. */
export function inWords(id: string): string {
  return capital(id.replaceAll('-', ' '));
}

export function onOneLine(text: string): string {
  const line = plain(text);
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/(?<![\s….,;:])[\s….,;:]+$/, '')}…` : line;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isText(value: Plain | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
