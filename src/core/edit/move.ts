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
    return spot === undefined ? [] : shift(sheet, spot, direction === 'up' ? spot.index - 1 : spot.index + 1);
  });
}

/**
 * Moves an entry of a map or an item of a list to another index among its neighbours, those between give way; comments go with each.
 * @returns no edits where it stands there already, or there is no such index.
 */
export function moveEntryTo(design: Design, { path, at }: Place, index: number): readonly FileEdit[] {
  return editFile(design, path, sheet => {
    const spot = spotAt(sheet, at);
    return spot === undefined ? [] : shift(sheet, spot, index);
  });
}

/** Every entry between the old index and the new one gets the place of its neighbour; blank lines stay where they are. */
function shift({ text }: Sheet, { parent, index }: Spot, to: number): readonly TextEdit[] {
  if (parent.entries[to] === undefined) return [];
  const first = Math.min(index, to);
  const between = parent.entries.slice(first, Math.max(index, to) + 1);
  if (!parent.flow)
    return rotate(
      text,
      between.map((_, at) => ownText(text, parent, first + at)),
      to > index,
    );
  const areLines = between.slice(1).every(entry => hasOwnLine(text, entry));
  const comments = areLines ? between.map(entry => commentBeside(text, parent, entry)) : [];
  return [...rotate(text, between, to > index), ...rotate(text, comments, to > index)];
}

/** Each stretch gets the text of the next one and the last that of the first; or, upwards, the other way round. */
function rotate(text: string, spans: readonly Span[], down: boolean): readonly TextEdit[] {
  return spans.map(({ start, end }, at) => {
    const from = spans.at((down ? at + 1 : at - 1) % spans.length) ?? { start, end };
    return { start, end, newText: text.slice(from.start, from.end) };
  });
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
