import type { ScalarNode } from '../node';
import { bar, dash, greater, plus } from './chars';
import type { Cursor } from './cursor';
import { leave } from './leave';

export function isBlockScalar(code: number): boolean {
  return code === bar || code === greater;
}

/**
 * Reads text after `|` or `>` (YAML 1.2.2, section 8.1) and leaves the cursor on the last line that belongs to it.
 * @param indent of the map or list it stands in; its lines are indented by more.
 */
export function readBlockScalar(cursor: Cursor, indent: number): ScalarNode {
  const start = cursor.pos;
  const chomp = readHeader(cursor);
  const first = firstLine(cursor);
  const isEmpty = isEnd(cursor, first) || cursor.indent(first) <= indent;
  const value = isEmpty ? skipNothing(cursor, first, indent, chomp) : readText(cursor, first, start, chomp);
  return { kind: 'scalar', span: { start, end: cursor.start(cursor.line + 1) }, value, style: 'block' };
}

/** @returns the character that says what happens to the breaks at the end of the text, or whatever stands in its place. */
function readHeader(cursor: Cursor): number {
  const chomp = cursor.at(cursor.pos + 1);
  const end = chomp === dash || chomp === plus ? cursor.pos + 2 : cursor.pos + 1;
  if (!cursor.isGap(end)) leave();
  cursor.pos = cursor.afterSpaces(end);
  if (!cursor.isAtLineEnd) leave();
  return chomp;
}

/** The first line below the header with something on it, or the end. */
function firstLine(cursor: Cursor): number {
  let line = cursor.line + 1;
  while (!isEnd(cursor, line) && cursor.isBlank(line)) line++;
  return line;
}

/** No line follows, or only one that does not even have a break. */
function isEnd(cursor: Cursor, line: number): boolean {
  return line >= cursor.lines || (line === cursor.lines - 1 && cursor.isBlank(line));
}

/** Of the blank lines below a header without text, `yaml` takes the first to be the text. */
function skipNothing(cursor: Cursor, first: number, indent: number, chomp: number): string {
  const below = cursor.line + 1;
  if (chomp === plus && (first > below || isEnd(cursor, first))) leave();
  for (let line = below + 1; line < first; line++) {
    if (cursor.indent(line) > cursor.indent(first)) leave();
  }
  if (first > below || (isEnd(cursor, first) && cursor.indent(first) > indent)) cursor.line = below;
  return '';
}

interface TextLines {
  readonly indent: number;
  /** Blank lines before the first line of text. */
  readonly leading: number;
  readonly first: number;
  readonly last: number;
}

function readText(cursor: Cursor, first: number, start: number, chomp: number): string {
  const indent = cursor.indent(first);
  const below = cursor.line + 1;
  let last = first;
  let stop = below;
  for (; stop < cursor.lines; stop++) {
    if (cursor.isBlank(stop)) {
      if (cursor.indent(stop) > indent) leave();
      if (isEnd(cursor, stop)) break;
    } else if (cursor.indent(stop) >= indent) {
      last = stop;
    } else {
      break;
    }
  }
  if (chomp === plus && isEnd(cursor, stop) && cursor.indent(stop) > 0) leave();
  cursor.line = chomp === plus ? stop - 1 : last;
  const lines = { indent, leading: first - below, first, last };
  const text = cursor.at(start) === greater ? foldedText(cursor, lines) : literalText(cursor, lines);
  return text + '\n'.repeat(chomp === dash ? 0 : 1 + cursor.line - last);
}

function literalText(cursor: Cursor, { indent, leading, first, last }: TextLines): string {
  let text = '\n'.repeat(leading) + lineText(cursor, first, indent);
  for (let line = first + 1; line <= last; line++) text += `\n${lineText(cursor, line, indent)}`;
  return text;
}

function foldedText(cursor: Cursor, { indent, leading, first, last }: TextLines): string {
  let text = '\n'.repeat(leading);
  let separator = '';
  let isAfterDeeper = false;
  for (let line = first; line <= last; line++) {
    if (cursor.isBlank(line)) {
      if (separator === '\n') text += '\n';
      separator = '\n';
      continue;
    }
    const isDeeper = cursor.indent(line) > indent;
    if (isDeeper && separator !== '') separator = separator === '\n' && !isAfterDeeper ? '\n\n' : '\n';
    text += separator + lineText(cursor, line, indent);
    separator = isDeeper ? '\n' : ' ';
    isAfterDeeper = isDeeper;
  }
  return text;
}

function lineText(cursor: Cursor, line: number, indent: number): string {
  return cursor.isBlank(line) ? '' : cursor.text.slice(cursor.start(line) + indent, cursor.end(line));
}
