import type { Span } from '../text/text';
import { columnOf, lineEnd, lineStart, nextLine } from './lines';
import type { Container, Entry } from './outline';

const directive = /^\s*#\s*copse-ignore\b/;

/**
 * The lines of an entry of a block: its own, the comments directly above that are about it, and the comments below that stand deeper than it.
 * Without the last line break. An entry that shares its first line with a dash begins where it stands.
 */
export function extentOf(text: string, parent: Container, index: number): Span {
  const entry = parent.entries[index];
  if (entry === undefined) return { start: parent.span.start, end: parent.span.end };
  return { start: startWithComments(text, parent, index, entry), end: endWithComments(text, entry) };
}

/** True where nothing but white space stands before the entry on its line. */
export function hasOwnLine(text: string, entry: Entry): boolean {
  return text.slice(lineStart(text, entry.start), entry.start).trim() === '';
}

/** The start of the `copse-ignore` lines directly above an entry, else of its line. */
export function startWithDirectives(text: string, entry: Entry): number {
  let start = lineStart(text, entry.start);
  for (let above = lineAbove(text, start); above !== undefined && directive.test(above.text); ) {
    start = above.start;
    above = lineAbove(text, start);
  }
  return start;
}

function startWithComments(text: string, parent: Container, index: number, entry: Entry): number {
  if (!hasOwnLine(text, entry)) return entry.start;
  const own = lineStart(text, entry.start);
  const before = parent.entries[index - 1];
  const limit = before === undefined ? 0 : endWithComments(text, before);
  let start = own;
  for (
    let above = lineAbove(text, start);
    above !== undefined && above.start >= limit;
    above = lineAbove(text, start)
  ) {
    if (!above.text.trimStart().startsWith('#')) return start;
    start = above.start;
  }
  return isFileStart(text, start) ? startWithDirectives(text, entry) : start;
}

/** A comment that opens the file is about the file. */
function isFileStart(text: string, start: number): boolean {
  const first = text.search(/\S/);
  return first === -1 || first >= start;
}

/** The end of the last line of an entry, comments below that stand deeper among them. */
export function endWithComments(text: string, entry: Entry): number {
  const column = columnOf(text, entry.start);
  let end = lineEnd(text, entry.end);
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '') continue;
    if (!line.trimStart().startsWith('#') || indent <= column) break;
    end = at + line.length;
  }
  return end;
}

/** True where a blank line follows. */
export function blankAfter(text: string, end: number): boolean {
  const next = nextLine(text, end);
  return next < text.length && text.slice(next, lineEnd(text, next)).trim() === '';
}

/** True where a blank line stands before the line that begins here. */
export function blankBefore(text: string, start: number): boolean {
  const above = lineAbove(text, start);
  return above !== undefined && above.text.trim() === '';
}

export function commentBefore(text: string, start: number): boolean {
  return lineAbove(text, start)?.text.trimStart().startsWith('#') === true;
}

function lineAbove(text: string, start: number): { readonly start: number; readonly text: string } | undefined {
  if (start === 0 || text[start - 1] !== '\n') return undefined;
  const from = lineStart(text, start - 1);
  return { start: from, text: text.slice(from, start - 1).replace(/\r$/, '') };
}
