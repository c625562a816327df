import { Document, isSeq, stringify } from 'yaml';
import { isList, type Plain } from '../yaml/node';

export type Quotes = 'single' | 'double';

/** Where a single value will stand: alone on its line, in `[ … ]` or `{ … }`, or as a key. */
export type Position = 'value' | 'flow' | 'key';

export interface TextOptions {
  readonly position?: Position;
  /** The kind of quotes to take where quotes are needed. */
  readonly prefer?: Quotes;
  /** The kind of quotes to take in any case. */
  readonly force?: Quotes | undefined;
}

/**
 * A text, number or truth value as YAML on one line, in quotes only where YAML, or somebody who reads it, would take it for something else.
 */
export function yamlText(value: string | number | boolean | null, options: TextOptions = {}): string {
  const { position = 'value', prefer = 'double', force } = options;
  if (value === null) return position === 'value' ? '' : 'null';
  if (typeof value !== 'string') return stringify(value).trimEnd();
  if (!isPrintable(value)) return escaped(value);
  if (force !== undefined) return inQuotes(value, force);
  // The format has keys of this name, which nobody writes in quotes.
  if (position === 'key' && value === 'on') return value;
  return isPlain(value, position) && !misleads(value) ? value : inQuotes(value, prefer);
}

/** A value on one line: `[a, b]`, `{ k: v }`. */
export function flowText(value: Plain, prefer?: Quotes): string {
  if (typeof value !== 'object' || value === null)
    return yamlText(value, { position: 'flow', ...(prefer && { prefer }) });
  if (isList(value)) return `[${value.map(item => flowText(item, prefer)).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => flowPair(key, inner, prefer));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** `key: value` as it stands in `{ … }`. */
export function flowPair(key: string, value: Plain, prefer?: Quotes): string {
  return `${yamlText(key, { position: 'key', ...(prefer && { prefer }) })}: ${flowText(value, prefer)}`;
}

/** The `yaml` library knows what needs quotes; it is asked in the surroundings in which the text will stand. */
function isPlain(value: string, position: Position): boolean {
  const document = new Document(position === 'value' ? value : [value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return written === (position === 'value' ? value : `[${value}]`);
}

/**
 * What YAML takes as text, but readers or other tools for something else: a dash or a key without its space, white space that does not
 * look like it, yes and no, what other programs write between two versions of a text.
 */
function misleads(value: string): boolean {
  return (
    /^-(?!\d)./.test(value) ||
    /^(?!mailto:)[\p{L}_][\p{L}\p{N}_-]*:(?!\/\/)\S/u.test(value) ||
    /^[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f]$/.test(value) ||
    /^(?:<{7}|={7}|>{7})/.test(value) ||
    /^(?:y|n|yes|no|on|off|<<|=)$/i.test(value)
  );
}

function inQuotes(value: string, quotes: Quotes): string {
  const single = `'${value.replaceAll("'", "''")}'`;
  const double = JSON.stringify(value);
  if (quotes === 'single') return value.includes("'") && !/["\\]/.test(value) ? double : single;
  return /["\\]/.test(value) ? single : double;
}

/** JSON is YAML; what JSON leaves bare but nobody can see is escaped as well. */
function escaped(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** False for control characters, tabs and line breaks among them, and for what else does not show. */
function isPrintable(value: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(value);
}
