import type { Plain, PlainMap } from '../yaml/node';
import type { Style } from './style';
import { flowText, isList, yamlText } from './yaml-text';

/** A value as text: what stands after its key or dash, and the lines below, indented from the column of that key (or of the text after the dash). */
export interface Rendered {
  readonly inline: string;
  readonly below: readonly string[];
}

const widest = 100;

/** A value after `key:`. */
export function renderValue(value: Plain, style: Style, key?: string): Rendered {
  if (typeof value === 'string' && isBlockText(value)) return blockText(value, ' '.repeat(style.step));
  if (typeof value !== 'object' || value === null) return { inline: yamlText(value), below: [] };
  if (isList(value)) {
    if (value.length === 0 || goesInFlow(value, style, key)) return { inline: flowText(value), below: [] };
    return { inline: '', below: indented(renderItems(value, style), style.listStep) };
  }
  if (Object.keys(value).length === 0) return { inline: '{}', below: [] };
  return { inline: '', below: indented(renderPairs(value, style), style.step) };
}

/** `key: value` as lines, from the column of the key. */
export function renderPair(key: string, value: Plain, style: Style): readonly string[] {
  const { inline, below } = renderValue(value, style, key);
  const name = yamlText(key, 'key');
  return [inline === '' ? `${name}:` : `${name}: ${inline}`, ...below];
}

export function renderPairs(map: PlainMap, style: Style): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => renderPair(key, value, style));
}

/** What follows a dash as lines, from the column of the text after the dash. */
export function renderItem(value: Plain, style: Style): readonly string[] {
  if (typeof value === 'string' && isBlockText(value)) {
    const { inline, below } = blockText(value, '');
    return [inline, ...below];
  }
  if (typeof value !== 'object' || value === null) return [yamlText(value)];
  if (isList(value)) return value.length === 0 ? ['[]'] : renderItems(value, style);
  return Object.keys(value).length === 0 ? ['{}'] : renderPairs(value, style);
}

/** `- value` as lines, from the column of the dash. */
export function renderDash(value: Plain, style: Style, gap = 1): readonly string[] {
  const [first = '', ...rest] = renderItem(value, style);
  const dash = first === '' ? '-' : `-${' '.repeat(gap)}${first}`;
  return [dash, ...indented(rest, gap + 1)];
}

export function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map(line => (line === '' ? '' : ' '.repeat(columns) + line));
}

function renderItems(list: readonly Plain[], style: Style): readonly string[] {
  return list.flatMap(item => renderDash(item, style));
}

/** True for a list of ids or other short values that its neighbours would write `[a, b]`. */
function goesInFlow(list: readonly Plain[], style: Style, key: string | undefined): boolean {
  if (list.some(item => typeof item === 'object' || (typeof item === 'string' && item.length > 40))) return false;
  if (flowText(list).length > widest) return false;
  if (key !== undefined && style.flowKeys.has(key)) return true;
  if (key !== undefined && style.blockKeys.has(key)) return false;
  return style.flowLists;
}

/** Texts of several lines are written below `|`, unless their white space would not survive that. */
function isBlockText(value: string): boolean {
  if (!value.includes('\n') || /^\s|\n\n$/.test(value) || /[^\S\n]$/m.test(value)) return false;
  return !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(value.replaceAll('\n', ''));
}

function blockText(value: string, indent: string): Rendered {
  const chomp = value.endsWith('\n') ? '' : '-';
  const lines = value.replace(/\n$/, '').split('\n');
  return { inline: `|${chomp}`, below: lines.map(line => (line === '' ? '' : indent + line)) };
}
