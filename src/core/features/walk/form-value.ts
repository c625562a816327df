import { t } from '@vscode/l10n';
import type { Schema } from '../../schema/schema';
import { takes, takesNumber } from '../../schema/wanted';
import { parseAmountOfTime } from '../../values/amounts';
import { parseDate } from '../../values/dates';
import { isList, isMap, type Plain } from '../../yaml/node';
import type { Field, FormValue } from './card';

/** What a design says, as a form shows it; null for nothing, and for what a form cannot show. */
export function toForm(value: Plain | undefined): FormValue {
  if (value === undefined || value === null) return null;
  if (isList(value)) return value.map(nameIn).filter(text => text !== undefined);
  if (isMap(value)) return null;
  return typeof value === 'number' ? String(value) : value;
}

/** What stands in a list: a text, or somebody with a term. */
function nameIn(item: Plain): string | undefined {
  if (item === null || typeof item === 'boolean') return undefined;
  if (typeof item !== 'object') return String(item);
  const member = isMap(item) ? item['member'] : undefined;
  return typeof member === 'string' ? member : undefined;
}

/** What a form says, as it is written; null where it says nothing. What is said of an entry of a list besides its name stays. */
export function fromForm(answer: FormValue, schema: Schema, old: Plain | undefined): Plain {
  if (answer === null || typeof answer === 'boolean') return answer;
  if (typeof answer === 'string') return textFrom(answer.trim(), schema);
  const items = answer.map(text => text.trim()).filter(text => text !== '');
  const known = old !== undefined && isList(old) ? old : [];
  const written = [...new Set(items)].map(text => known.find(item => nameIn(item) === text) ?? text);
  return written.length === 0 ? null : written;
}

function textFrom(text: string, schema: Schema): Plain {
  if (text === '') return null;
  const number = Number(text);
  const isYear = schema.format === 'copse-date' && /^\d{4}$/.test(text);
  const isNumber = takesNumber(schema) && schema.format === undefined && !Number.isNaN(number);
  return isYear || isNumber ? number : text;
}

/** What is wrong with an answer, for whoever gave it; undefined where nothing is. */
export function objectionTo({ input }: Pick<Field, 'input'>, answer: FormValue, schema: Schema): string | undefined {
  const text = typeof answer === 'string' ? answer.trim() : '';
  if (text === '') return undefined;
  switch (input.kind) {
    case 'date':
      return parseDate(text) === undefined
        ? t('Write the date as 2027-03-14; or as 2027-03 or 2027 where the day is not known yet.')
        : undefined;
    case 'amount':
      return parseAmountOfTime(text) === undefined ? t('Write the time as 6 h/month, 2 days/year or 20 %.') : undefined;
    case 'number':
      return isNumber(text, schema) ? undefined : t('Write a number, for example 3 or 1200.');
    default:
      return undefined;
  }
}

function isNumber(text: string, schema: Schema): boolean {
  const number = Number(text);
  if (Number.isNaN(number) || (takes(schema, 'integer') && !Number.isInteger(number))) return false;
  return number >= (schema.minimum ?? number) && number <= (schema.maximum ?? number);
}
