import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit, TextEdit } from '../text/edit';
import type { Span } from '../text/text';
import { editFile } from './edit-file';
import { extentOf, hasOwnLine } from './extent';
import { lineEnd, lineStart } from './lines';
import type { Container, Entry } from './outline';
import { type Sheet, type Spot, spotAt } from './sheet';

export type Direction = 'up' | 'down';

/**
 * Lets an entry of a map or an item of a list change places with its neighbour; comments above and beside it go with it.
 * @returns no edits where it is the first or the last already.
 */
export function moveEntry(design: Design, { path, at }: Place, direction: Direction): readonly FileEdit[] {
  return editFile(design, path, sheet => {
    const spot = spotAt(sheet, at);
    return spot === undefined ? [] : swap(sheet, spot, direction === 'up' ? spot.index - 1 : spot.index);
  });
}

/** Swaps the entry with this index and the one after it. */
function swap({ text }: Sheet, { parent }: Spot, index: number): readonly TextEdit[] {
  const first = parent.entries[index];
  const second = parent.entries[index + 1];
  if (first === undefined || second === undefined) return [];
  if (!parent.flow) return exchange(text, ownText(text, parent, index), ownText(text, parent, index + 1));
  const comments = hasOwnLine(text, second)
    ? exchange(text, commentBeside(text, parent, first), commentBeside(text, parent, second))
    : [];
  return [...exchange(text, first, second), ...comments];
}

function exchange(text: string, first: Span, second: Span): readonly TextEdit[] {
  return [
    { start: first.start, end: first.end, newText: text.slice(second.start, second.end) },
    { start: second.start, end: second.end, newText: text.slice(first.start, first.end) },
  ];
}

/** What stands on the line after an item in brackets and its comma: a comment, or nothing. */
function commentBeside(text: string, { span }: Container, { end, commaEnd }: Entry): Span {
  const start = commaEnd ?? end;
  return { start, end: Math.min(lineEnd(text, start), span.end - 1) };
}

/** What changes places: an entry with its comments, without the indentation of the first line, which all have in common. */
function ownText(text: string, parent: Container, index: number): Span {
  const { start, end } = extentOf(text, parent, index);
  const line = text.slice(start, lineEnd(text, start));
  const own = start + (line.length - line.trimStart().length);
  return { start: index === 0 ? (commentBesideDash(text, start) ?? own) : own, end };
}

/** Where a comment begins that stands between the dash of a list and the first entry on the line below. */
function commentBesideDash(text: string, start: number): number | undefined {
  if (text[start - 1] !== '\n') return undefined;
  const from = lineStart(text, start - 1);
  const match = /^(?:\s*-)+\s+(?=#)/.exec(text.slice(from, start));
  return match === null ? undefined : from + match[0].length;
}
