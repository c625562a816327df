import type { ScalarNode } from '../node';
import { backslash, carriageReturn, doubleQuote, lineFeed, singleQuote, space } from './chars';
import type { Cursor } from './cursor';
import { leave } from './leave';
import { fold } from './plain';

export function isQuote(code: number): boolean {
  return code === doubleQuote || code === singleQuote;
}

/** Where the quoted text that begins at a place ends, after its last quote; undefined where nothing ends it. */
export function quotedEnd(cursor: Cursor, start: number): number | undefined {
  const quote = cursor.at(start);
  const { length } = cursor.text;
  for (let i = start + 1; i < length; i++) {
    const code = cursor.at(i);
    if (code === quote) {
      if (quote === doubleQuote || cursor.at(i + 1) !== singleQuote) return i + 1;
      i++;
    } else if (code === backslash && quote === doubleQuote) {
      i++;
    }
  }
  return undefined;
}

/**
 * Reads quoted text, over lines too.
 * @param indent of the map or list it stands in; every further line is indented by more.
 */
export function readQuoted(cursor: Cursor, indent: number): ScalarNode {
  const start = cursor.pos;
  const end = quotedEnd(cursor, start) ?? leave();
  const first = cursor.line;
  while (cursor.end(cursor.line) < end) {
    cursor.line++;
    if (!cursor.isBlank(cursor.line) && cursor.indent(cursor.line) <= indent) leave();
  }
  cursor.pos = end;
  const span = { start, end };
  if (cursor.at(start) === doubleQuote)
    return { kind: 'scalar', span, value: doubleQuoted(cursor.text, start + 1, end - 1), style: 'double-quoted' };
  const value = folded(cursor, first, start + 1, end - 1);
  return { kind: 'scalar', span, value: value.replaceAll("''", "'"), style: 'single-quoted' };
}

/** What stands between two places, its lines joined as YAML 1.2.2 (section 6.5) folds them. */
function folded(cursor: Cursor, firstLine: number, start: number, end: number): string {
  const { text, line: lastLine } = cursor;
  if (firstLine === lastLine) return text.slice(start, end);
  let value = text.slice(start, cursor.trimmed(start, cursor.end(firstLine)));
  let blank = 0;
  for (let line = firstLine + 1; line < lastLine; line++) {
    const first = cursor.first(line);
    const last = cursor.trimmed(first, cursor.end(line));
    if (first === last) {
      blank++;
    } else {
      value += fold(blank) + text.slice(first, last);
      blank = 0;
    }
  }
  return value + fold(blank) + text.slice(cursor.first(lastLine), end);
}

/** What double-quoted text says (YAML 1.2.2, sections 5.7 and 7.3.1). */
function doubleQuoted(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return raw.includes('\\') || raw.includes('\n') ? unescaped(raw) : raw;
}

function unescaped(raw: string): string {
  let value = '';
  let from = 0;
  for (let i = 0; i < raw.length; ) {
    const code = raw.charCodeAt(i);
    if (code === backslash) {
      const escaped = escapeAt(raw, i);
      value += raw.slice(from, i) + escaped.value;
      i = from = escaped.end;
    } else if (code === lineFeed) {
      const { value: joined, end } = breakAt(raw, i);
      value += raw.slice(from, trimmedBreak(raw, from, i)) + joined;
      i = from = end;
    } else {
      i++;
    }
  }
  return value + raw.slice(from);
}

interface Piece {
  readonly value: string;
  readonly end: number;
}

/** Spaces before a line break count for nothing. */
function trimmedBreak(raw: string, from: number, lineBreak: number): number {
  let end = lineBreak;
  if (end > from && raw.charCodeAt(end - 1) === carriageReturn) end--;
  while (end > from && raw.charCodeAt(end - 1) === space) end--;
  return end;
}

function breakAt(raw: string, lineBreak: number): Piece {
  let blank = 0;
  let end = lineBreak + 1;
  for (; isSpaceOrBreak(raw.charCodeAt(end)); end++) {
    if (raw.charCodeAt(end) === lineFeed) blank++;
  }
  return { value: fold(blank), end };
}

function isSpaceOrBreak(code: number): boolean {
  return code === space || code === lineFeed || code === carriageReturn;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);

const hexDigits: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function escapeAt(raw: string, at: number): Piece {
  const name = raw.charAt(at + 1);
  const plain = escapes.get(name);
  if (plain !== undefined) return { value: plain, end: at + 2 };
  const digits = hexDigits.get(name);
  if (digits !== undefined)
    return { value: character(raw.slice(at + 2, at + 2 + digits), digits), end: at + 2 + digits };
  const lineBreak = name === '\r' ? at + 2 : at + 1;
  if (raw.charCodeAt(lineBreak) !== lineFeed) leave();
  let end = lineBreak + 1;
  while (raw.charCodeAt(end) === space) end++;
  return { value: '', end };
}

function character(hex: string, digits: number): string {
  const code = hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : leave();
}
