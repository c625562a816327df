import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit, TextEdit } from '../text/edit';
import { extentOf } from './extent';
import { editFile, type Sheet, type Spot, spotAt } from './sheet';
import { lineEnd } from './style';

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
  const upper = parent.flow ? { start: first.start, end: first.end } : ownText(text, extentOf(text, parent, index));
  const lower = parent.flow
    ? { start: second.start, end: second.end }
    : ownText(text, extentOf(text, parent, index + 1));
  return [
    { ...upper, newText: text.slice(lower.start, lower.end) },
    { ...lower, newText: text.slice(upper.start, upper.end) },
  ];
}

/** Without the indentation of the first line, which both have in common. */
function ownText(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const line = text.slice(start, lineEnd(text, start));
  return { start: start + (line.length - line.trimStart().length), end };
}
