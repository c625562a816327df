import { Document, isSeq, stringify } from 'yaml';
import type { Plain } from '../yaml/node';

export type Quotes = 'single' | 'double';

/** Where a scalar will stand: among other things on its line, in `[ … ]` or `{ … }`, or as a key. */
export type Position = 'value' | 'flow' | 'key';

/**
 * A text, number or truth value as YAML on one line, in quotes only where YAML, or somebody who reads it, would take it for something else.
 * @param quotes the kind of quotes to use, whether or not they are needed.
 */
export function yamlText(
  value: string | number | boolean | null,
  position: Position = 'value',
  quotes?: Quotes,
): string {
  if (value === null) return position === 'value' ? '' : 'null';
  if (typeof value !== 'string') return String(value);
  if (quotes === 'single' && isPrintable(value)) return `'${value.replaceAll("'", "''")}'`;
  if (quotes === 'double') return doubleQuoted(value);
  if (/[\r\n]/.test(value) || !isPrintable(value)) return doubleQuoted(value);
  return misleads(value) ? inQuotes(value) : scalarText(value, position);
}

/** A value on one line: `[a, b]`, `{ k: v }`. */
export function flowText(value: Plain): string {
  if (typeof value !== 'object' || value === null) return yamlText(value, 'flow');
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, element]) => `${yamlText(key, 'key')}: ${flowText(element)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** The `yaml` library knows what needs quotes; it is asked in the surroundings in which the text will stand. */
function scalarText(value: string, position: Position): string {
  const written = position === 'flow' || position === 'key' ? inFlow(value) : stringify(value, { lineWidth: 0 });
  const text = written.trimEnd();
  return text.includes('\n') ? inQuotes(value) : text.startsWith('"') ? inQuotes(value) : text;
}

function inFlow(value: string): string {
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().slice(1, -1);
}

/**
 * What YAML takes as text but what readers, or other tools, take for something else: a dash without its space, a key without its space,
 * white space that does not look like it, yes and no.
 */
function misleads(value: string): boolean {
  return (
    /^-(?![\d.]|$)/.test(value) ||
    (/^[\p{L}\p{N}_-]+:(?!\/\/)\S/u.test(value) && !/^\d{1,2}:\d{2}/.test(value) && !/^mailto:/i.test(value)) ||
    /^[\u00a0\u2007\u202f\ufeff]|[\u00a0\u2007\u202f\ufeff]$/.test(value) ||
    /^(?:<{7}|={7}|>{7}|---|\.{3})/.test(value) ||
    /^(?:y|n|yes|no|on|off|<<|=)$/i.test(value)
  );
}

function inQuotes(value: string): string {
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** JSON is YAML; what JSON leaves bare but cannot be seen is escaped as well. */
function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** False for control characters, tabs among them, and for line breaks of other alphabets. */
function isPrintable(value: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(value);
}
