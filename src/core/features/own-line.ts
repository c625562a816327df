import type { Span } from '../text/text';
import { columnOfValue, type Line, type Lines } from '../yaml/lines';
import type { Path } from '../yaml/node';
import { childBelow, type Frame, type Frames, keysBelow, unquoted } from './frames';
import type { Habits } from './habits';
import { type Below, type Lead, leadFor, type Slot } from './slots';

/** Where something on a line of its own belongs. */
export interface OwnLine {
  readonly lines: Lines;
  readonly frames: Frames;
  readonly habits: Habits;
  readonly line: Line;
  readonly offset: number;
  /** The column of the cursor, or of the word that is being typed. */
  readonly column: number;
  readonly word: Span | undefined;
  /** The slots at a path. */
  readonly slotsAt: (at: Path, lead: Lead, writing: Slot['writing'] | 'any') => readonly Slot[];
}

/**
 * What may be written on a line that holds nothing yet, or only a word that is being typed. The indentation says which of the maps and lists
 * around it is meant; where it fits none, or would cut off what stands below, the nearest is taken and the line brought in line with it.
 */
export function slotsOnOwnLine(own: OwnLine): readonly Slot[] {
  const { lines, frames, line, column } = own;
  const next = lines.next(line);
  if (isInBlockText(own) || next?.kind === 'block') return [];
  const { top, stack } = frames;
  if (top === undefined) return atRoot(own, next);
  if (next !== undefined && isChildOf(top, next)) return aboveChild(own, top, next);
  if (top.open && column > top.column) return childrenOf(own, top);
  const allowed = next === undefined ? stack : stack.slice(Math.max(0, floorOf(stack, next)));
  const index = allowed.findLastIndex(frame => frame.column <= column);
  if (index === -1 && own.word !== undefined) return aboveEntries(own);
  const frame = allowed[Math.max(0, index)];
  if (frame === undefined) return [];
  const around = allowed.slice(0, Math.max(0, index)).reverse();
  return [...inFrame(own, frame, around[0]), ...(own.word === undefined ? [] : furtherOut(own, around))];
}

/** A word that stands further left than the list or map that goes on below it begins something that has the rest of that below. */
function aboveEntries(own: OwnLine): readonly Slot[] {
  const map = own.frames.stack.find(({ kind, column }) => kind === 'map' && column === own.column);
  return map === undefined ? [] : keySlots(own, map.path, map.column, map.keys);
}

/** A word may also be meant for what is around: few think of going back to the left before they write on. */
function furtherOut(own: OwnLine, frames: readonly Frame[]): readonly Slot[] {
  return frames.flatMap(({ kind, path, column, keys }) => (kind === 'map' ? keySlots(own, path, column, keys) : []));
}

function atRoot(own: OwnLine, next: Line | undefined): readonly Slot[] {
  const { lines, line, word, column } = own;
  const below = word === undefined ? undefined : belowColumn(own, column);
  if (next === undefined || below !== undefined) return keySlots(own, [], next === undefined ? 0 : column, []);
  return outermostBelow(lines, line, -1) < next.column ? [] : keySlots(own, [], next.column, []);
}

/** The column of what stands furthest to the left of the lines below that stand deeper than a column. */
function outermostBelow(lines: Lines, line: Line, column: number): number {
  return lines.below(line, column).reduce((least, child) => Math.min(least, child.column), Number.POSITIVE_INFINITY);
}

/** Above the first entry of what the key or dash above holds; a word may have that entry below it. */
function aboveChild(own: OwnLine, top: Frame, next: Line): readonly Slot[] {
  const { lines, line, word, column } = own;
  const outermost = outermostBelow(lines, line, Math.min(top.column, next.column - 1));
  if (word !== undefined && column > top.column && next.column > column && column <= outermost)
    return keySlots(own, top.latest, column, []);
  // What is put above it would not stand in line with what follows further down.
  if (outermost < next.column) return [];
  if (next.dashes.length > 0) return itemSlots(own, [...top.latest, 0], next.column);
  return next.key === undefined ? [] : keySlots(own, top.latest, next.column, []);
}

/** What could be begun below a key or dash that has nothing yet. */
function childrenOf(own: OwnLine, top: Frame): readonly Slot[] {
  const { habits, column, slotsAt } = own;
  const typed = Math.max(column - top.column, 2);
  const inItem = top.kind === 'list';
  const map = top.column + (inItem ? 2 : (habits.step ?? typed));
  const list = top.column + (inItem ? 2 : (habits.listStep ?? habits.step ?? typed));
  return [...slotsAt(top.latest, leadAt(own, map), 'any'), ...itemSlots(own, [...top.latest, 0], list)];
}

function inFrame(own: OwnLine, frame: Frame, around: Frame | undefined): readonly Slot[] {
  if (frame.kind === 'list') {
    if (belowColumn(own, frame.column + 1) !== undefined) return [];
    const both = around?.column === frame.column ? inFrame(own, around, undefined) : [];
    return [...both, ...itemSlots(own, frame.latest, frame.column)];
  }
  const isUnindented = frame.open && frame === own.frames.top && own.habits.listStep === 0;
  const items = isUnindented ? itemSlots(own, [...frame.latest, 0], frame.column) : [];
  return [...keySlots(own, frame.path, frame.column, frame.keys), ...items];
}

function keySlots(own: OwnLine, at: Path, column: number, above: readonly string[]): readonly Slot[] {
  const keys = new Set([...above, ...keysBelow(own.lines, own.line, column)]);
  const below = belowColumn(own, column);
  return own.slotsAt(at, { ...leadAt(own, column), keys, ...(below === undefined ? {} : { below }) }, 'key');
}

function itemSlots(own: OwnLine, at: Path, column: number): readonly Slot[] {
  const lead = leadAt(own, column);
  return own.slotsAt(at, { ...lead, before: `${lead.before}- `, column: column + 2 }, 'any');
}

/** Brings what is put in to a column, whatever the indentation is. */
function leadAt({ lines, line, offset, word }: OwnLine, column: number): Lead {
  const from = word?.start ?? offset;
  const isThere = lines.text.slice(line.start, from) === ' '.repeat(column);
  const replace = { start: isThere ? from : line.start, end: word?.end ?? line.end };
  return { ...leadFor(replace, column), before: isThere ? '' : ' '.repeat(column) };
}

/** What would stand below a key that is put in this column; undefined where what follows stands on its own. */
function belowColumn({ lines, line, frames }: OwnLine, column: number): Below | undefined {
  const next = lines.next(line);
  if (next === undefined) return undefined;
  const isItem = next.dashes.length > 0;
  const isInList = frames.stack.some(frame => frame.kind === 'list' && frame.column === column);
  if (next.column <= column && !(isItem && next.column === column && !isInList)) return undefined;
  return belowAt(lines, next);
}

/** What a line begins, as far as it and the first of each that it holds tell. */
function belowAt(lines: Lines, line: Line): Below {
  const isItem = line.dashes.length > 0;
  if (line.key === undefined) return { isItem, keys: [], text: lines.value(line) };
  const keys = [unquoted(lines.keyText(line)), ...keysBelow(lines, line, line.key.start - line.start)];
  const child = childBelow(lines, line);
  const value = lines.value(line);
  if (value !== '') return { isItem, keys, first: { isItem: false, keys: [], text: value } };
  return child === undefined ? { isItem, keys } : { isItem, keys, first: belowAt(lines, child) };
}

/** True where a line stands in what the latest entry holds. */
function isChildOf({ kind, column, open }: Frame, line: Line): boolean {
  const isUnindentedList = kind === 'map' && line.column === column && line.dashes.length > 0;
  return open && (line.column > column || isUnindentedList);
}

/** The index of the map or list that the line below goes on with, so that what is put in before must not end it. */
function floorOf(stack: readonly Frame[], { column, dashes }: Line): number {
  const kind = dashes.length > 0 ? 'list' : 'map';
  return stack.findLastIndex(frame => frame.column < column || (frame.column === column && frame.kind === kind));
}

function isInBlockText({ lines, line, column }: OwnLine): boolean {
  let above = lines.previous(line);
  while (above?.kind === 'block') above = lines.previous(above);
  return above !== undefined && /^[|>][+-]?\d?[+-]?$/.test(lines.value(above)) && column > columnOfValue(above);
}
