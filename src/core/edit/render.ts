import { isList, isMap, type Plain } from '../yaml/node';
import type { Style } from './style';
import { flowText, yamlText } from './yaml-text';

/** A value as text: what stands beside its key, and the lines below, indented from the column of that key. */
export interface Rendered {
  readonly inline: string;
  readonly below: readonly string[];
}

/** Lists that would be longer than this are written with dashes. */
const widestList = 100;

/** A value after `key:`. */
export function renderValue(value: Plain, style: Style, key?: string): Rendered {
  if (typeof value === 'string' && isBlockText(value)) return blockText(value, ' '.repeat(style.step));
  if (isMap(value) && Object.keys(value).length > 0) {
    return { inline: '', below: indented(renderPairs(value, style), style.step) };
  }
  if (isList(value) && value.length > 0 && !goesInFlow(value, style, key)) {
    return { inline: '', below: indented(renderItems(value, style), style.listStep) };
  }
  return { inline: renderSingle(value, style), below: [] };
}

/** `key: value` as lines, from the column of the key. */
export function renderPair(key: string, value: Plain, style: Style): readonly string[] {
  const { inline, below } = renderValue(value, style, key);
  const name = yamlText(key, { position: 'key', prefer: style.quotes });
  return [inline === '' ? `${name}:` : `${name}: ${inline}`, ...below];
}

export function renderPairs(map: Readonly<Record<string, Plain>>, style: Style): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => renderPair(key, value, style));
}

/** What follows a dash as lines, from the column of the text after the dash. */
export function renderItem(value: Plain, style: Style): readonly string[] {
  if (typeof value === 'string' && isBlockText(value)) {
    const { inline, below } = blockText(value, '');
    return [inline, ...below];
  }
  if (isMap(value) && Object.keys(value).length > 0) return renderPairs(value, style);
  if (isList(value) && value.length > 0) return renderItems(value, style);
  return [renderSingle(value, style)];
}

/** `- value` as lines, from the column of the dash. */
export function renderDash(value: Plain, style: Style, gap = 1): readonly string[] {
  const [first = '', ...rest] = renderItem(value, style);
  const dash = first === '' ? '-' : `-${' '.repeat(gap)}${first}`;
  return [dash, ...indented(rest, gap + 1)];
}

/** A whole file. */
export function renderRoot(value: Plain, style: Style): readonly string[] {
  if (isMap(value) && Object.keys(value).length > 0) return renderPairs(value, style);
  return renderItem(value, style);
}

export function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map(line => (line === '' ? '' : ' '.repeat(columns) + line));
}

function renderItems(list: readonly Plain[], style: Style): readonly string[] {
  return list.flatMap(item => renderDash(item, style));
}

function renderSingle(value: Plain, { quotes }: Style): string {
  return typeof value === 'object' && value !== null ? flowText(value, quotes) : yamlText(value, { prefer: quotes });
}

/** True for a list of ids or other short values that its neighbours would write `[a, b]`. */
function goesInFlow(list: readonly Plain[], { lists, mostLists }: Style, key: string | undefined): boolean {
  if (list.some(item => typeof item === 'object' || (typeof item === 'string' && item.length > 40))) return false;
  if (flowText(list).length > widestList) return false;
  return ((key === undefined ? undefined : lists.get(key)) ?? mostLists) === 'flow';
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
