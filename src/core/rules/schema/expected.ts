import { t } from '@vscode/l10n';
import type { Schema, TypeName } from '../../schema/schema';
import { dereferenced, itemSchema } from '../../schema/schemas';
import { isList, type Plain } from '../../yaml/node';
import { either, listed } from '../words';
import { typesOf } from './accepts';

/** What may stand somewhere, as a person would say it. */
export function expectedIn(schema: Schema | undefined): string {
  const types = schema === undefined ? [] : typesOf(schema);
  if (schema === undefined || types.length === 0) return t('something else');
  if (schema.format === 'copse-date') return t('a date');
  return either(types.map(type => inWords(type, schema)));
}

/** What stands somewhere, as a person would say it. */
export function foundIn(value: Plain): string {
  if (isList(value)) return t('a list');
  switch (typeof value) {
    case 'object':
      return t('a group of keys');
    case 'number':
      return Number.isInteger(value) ? t('a number') : t('a number with a fraction');
    case 'boolean':
      return t('a yes or no');
    default:
      return t('a text');
  }
}

/** What to do where something of another sort should stand. */
export function nextStep(schema: Schema | undefined, value: Plain): string {
  const types = schema === undefined ? [] : typesOf(schema);
  if (schema?.format === 'copse-date') return t('Write one date, for example 2027-03-14.');
  if (types.includes('array'))
    return t('Put each entry on a line of its own after a dash, or all of them in brackets: [one, two].');
  if (types.includes('object') && !types.includes('string'))
    return t('Put the keys on the lines below, two spaces further in.');
  if (types.includes('boolean')) return t('Write yes or no.');
  if (types.includes('number') || types.includes('integer')) return t('Write it in digits, without anything else.');
  if (isList(value)) return t('Write it without dashes or brackets.');
  return t('Write it on the line of the key; where a colon is part of the text, put the text in quotes.');
}

function inWords(type: TypeName, schema: Schema): string {
  switch (type) {
    case 'array':
      return listInWords(itemSchema(schema));
    case 'object':
      return keysInWords(schema);
    case 'boolean':
      return t('yes or no');
    case 'integer':
      return t('a whole number');
    case 'number':
      return t('a number');
    default:
      return schema['x-copse-ref'] !== undefined ? t('a short name') : t('a text');
  }
}

function listInWords(item: Schema | undefined): string {
  if (item?.['x-copse-ref'] !== undefined) return t('a list of short names');
  if (item?.properties !== undefined) return t('a list');
  return item?.enum === undefined ? t('a list of texts') : t('a list of words');
}

function keysInWords({ properties = {}, additionalProperties }: Schema): string {
  const known = Object.keys(properties).slice(0, 3);
  if (known.length > 0) return t('keys below it, such as {0}', listed(known.map(key => t('“{0}”', key))));
  const entry = typeof additionalProperties === 'object' ? dereferenced(additionalProperties).title : undefined;
  return entry === undefined ? t('keys below it') : t('a short name for each entry, with keys below it');
}
