import { schemaAt } from '../schema/schemas';
import type { TextEdit } from '../text/edit';
import type { Path } from '../yaml/node';
import { blankAfter, blankBefore, commentBefore, endWithComments, hasOwnLine, startWithDirectives } from './extent';
import { endOfLineBefore, lineEnd, lineStart, nextLine } from './lines';
import { isFree, type Sheet, type Spot, spotAt } from './sheet';

export interface RemoveOptions {
  /** Leave a list or map that is emptied, as a key with nothing below it. */
  readonly keepEmpty?: boolean;
}

/** The edits that take out the entry at a path; none where there is none, or an alias elsewhere still needs it. */
export function removeAt(sheet: Sheet, path: Path, options: RemoveOptions): readonly TextEdit[] {
  const spot = spotAt(sheet, path);
  return spot === undefined ? [] : removeSpot(sheet, spot, options);
}

function removeSpot(sheet: Sheet, spot: Spot, options: RemoveOptions): readonly TextEdit[] {
  const { parent, entry, above } = spot;
  if (!isFree(sheet, entry.start, entry.end)) return [];
  if (parent.entries.length > 1 || above === undefined) return removeEntry(sheet, spot);
  if (above.entry.box !== parent) return [];
  const stays = options.keepEmpty === true || definesId(sheet, above) || holdsComments(sheet, spot, above);
  return stays ? removeEntry(sheet, spot) : removeSpot(sheet, above, options);
}

/** An entry with an id says something even where it holds nothing. */
function definesId({ kind }: Sheet, { at }: Spot): boolean {
  return kind !== undefined && schemaAt(kind, at.slice(0, -1))?.['x-copse-id'] !== undefined;
}

/** True where comments of their own stand between a key and the only entry below it, or after that. */
function holdsComments({ text }: Sheet, { entry }: Spot, { entry: above }: Spot): boolean {
  const from = nextLine(text, above.lead);
  if (from >= entry.start) return false;
  const around = [
    text.slice(from, startWithDirectives(text, entry)),
    text.slice(endWithComments(text, entry), endWithComments(text, above)),
  ];
  return around.some(lines => /^[^\S\r\n\u2028\u2029]*#/m.test(lines));
}

function removeEntry(sheet: Sheet, spot: Spot): readonly TextEdit[] {
  if (spot.parent.flow) return removeFromFlow(sheet, spot);
  return [hasOwnLine(sheet.text, spot.entry) ? removeLines(sheet, spot) : removeAfterDash(sheet, spot)];
}

/** Removes the lines of an entry, and one of the blank lines around it where they would meet. */
function removeLines({ text }: Sheet, { parent, index, entry }: Spot): TextEdit {
  const start = startWithDirectives(text, entry);
  const end = endWithComments(text, entry);
  const below = nextLine(text, end);
  const before = blankBefore(text, start) ? lineStart(text, start - 1) : start;
  if (below === end || below === text.length) {
    return below === end
      ? { start: endOfLineBefore(text, before), end, newText: '' }
      : { start: before, end: below, newText: '' };
  }
  const isLast = index > 0 && index === parent.entries.length - 1;
  if (before < start && (isLast || blankAfter(text, end))) return { start: before, end: below, newText: '' };
  const isFirst = index === 0 && parent.entries.length > 1 && before === start && !commentBefore(text, start);
  return { start, end: isFirst && blankAfter(text, end) ? nextLine(text, below) : below, newText: '' };
}

/** The first entry of a map or list that begins on the line of a dash: the next one takes its place. */
function removeAfterDash({ text }: Sheet, { parent, entry, above }: Spot): TextEdit {
  const end = lineEnd(text, entry.end);
  if (parent.entries.length === 1) return { start: above?.entry.lead ?? entry.start, end, newText: '' };
  const next = /\S/.exec(text.slice(end));
  return { start: entry.start, end: end + (next?.index ?? 0), newText: '' };
}

function removeFromFlow({ text }: Sheet, { parent, index, entry }: Spot): readonly TextEdit[] {
  const before = parent.entries[index - 1];
  const next = parent.entries[index + 1];
  const end = entry.commaEnd ?? entry.end;
  const ownLines = hasOwnLine(text, entry) && /^\s*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end)));
  const lines = { start: lineStart(text, entry.start), end: nextLine(text, end), newText: '' };
  if (next !== undefined) return [ownLines ? lines : { start: entry.start, end: next.start, newText: '' }];
  if (before === undefined) {
    const inside = { start: parent.span.start + 1, end: parent.span.end - 1 };
    return [
      /#/.test(text.slice(inside.start, entry.start))
        ? { start: entry.start, end, newText: '' }
        : { ...inside, newText: '' },
    ];
  }
  const comma = before.commaEnd ?? before.end;
  const drop = entry.commaEnd === undefined ? [{ start: before.end, end: comma, newText: '' }] : [];
  if (ownLines) return [...drop, lines];
  if (text.slice(comma, entry.start).includes('#')) return [...drop, { start: entry.start, end, newText: '' }];
  return [{ start: drop.length > 0 ? before.end : comma, end, newText: '' }];
}
