import type { Design } from '../model/design';
import type { Kind } from '../schema/kinds';
import { schemaAt } from '../schema/schemas';
import type { Span } from '../text/text';
import { type Line, Lines } from '../yaml/lines';
import type { Path } from '../yaml/node';
import { flowSpot } from './flow';
import { childBelow, type Frame, Frames, keysBelow } from './frames';
import { type Habits, habitsOf } from './habits';
import { slotsOnOwnLine } from './own-line';
import type { Region } from './regions';
import { type Lead, leadFor, type Slot, slotsFor } from './slots';

/** What may be written where a cursor stands. */
export interface Cursor {
  readonly kind: Kind;
  readonly text: string;
  readonly offset: number;
  readonly habits: Habits;
  /** What may be written here, the likeliest first; none in comments and in prose. */
  readonly slots: readonly Slot[];
}

/**
 * What may be written at an offset of a file, however unfinished its text is; undefined where the file is no part of the design or of no kind.
 * It goes by lines and indentation, not by a clean parse.
 */
export function cursorAt(design: Design, path: string, offset: number): Cursor | undefined {
  const file = design.file(path);
  if (file?.kind === undefined || file.failure !== undefined) return undefined;
  const lines = new Lines(file.yaml.source.text);
  const habits = habitsOf(lines);
  const slots = new CursorReader(lines, habits, file.kind, offset).slots();
  return { kind: file.kind, text: lines.text, offset, habits, slots };
}

class CursorReader {
  readonly line: Line;
  readonly frames: Frames;

  constructor(
    readonly lines: Lines,
    readonly habits: Habits,
    readonly kind: Kind,
    readonly offset: number,
  ) {
    this.line = lines.at(offset);
    this.frames = new Frames(lines);
  }

  slots(): readonly Slot[] {
    const { line } = this;
    if (line.kind === 'block' || line.kind === 'comment') return [];
    this.frames.readUpTo(line);
    const region = this.frames.regionAt(line.start);
    if (region !== undefined) return this.frames.regionAt(this.offset) === undefined ? [] : this.#inRegion(region);
    if (line.kind === 'blank') return this.#onOwnLine(this.offset - line.start, undefined);
    return this.offset < line.content.start ? [] : this.#inText();
  }

  #inRegion(region: Region): readonly Slot[] {
    if (region.kind === 'quoted') return [];
    const spot = flowSpot(this.lines.text, region, this.offset);
    if (spot === undefined) return [];
    const { frame, token, hasColon, hasValue } = spot;
    const keys = new Set(frame.keys.filter(({ start }) => start !== token.start).map(({ text }) => text));
    const previous = this.lines.text[token.start - 1] ?? '';
    const lead: Lead = {
      replace: token,
      before: ':,{'.includes(previous) ? ' ' : '',
      after: previous === '{' && this.lines.text[token.end] === '}' ? ' ' : '',
      column: token.start - this.line.start,
      inFlow: true,
      hasColon,
      hasValue,
      keys,
    };
    const at = spot.valueAt ?? frame.path;
    return this.#slots(at, lead, spot.valueAt === undefined ? 'key' : 'value');
  }

  #inText(): readonly Slot[] {
    const { line, offset } = this;
    const dash = line.dashes.at(-1);
    if (dash !== undefined) {
      if (offset <= dash) return [];
      const list = this.#listMeant(dash - line.start);
      if (list !== 'here') return list === undefined ? [] : this.#movedInto(list);
    }
    this.frames.readDashes(line);
    if (dash !== undefined && line.body >= line.content.end) return this.#afterDash(dash);
    if (offset < line.body) return [];
    if (line.key === undefined) return this.#inWord(dash);
    const colon = this.lines.text.indexOf(':', line.key.end);
    if (offset > colon) return this.#afterColon(colon);
    return offset <= line.key.end ? this.#inKey(line.key) : [];
  }

  /** The list that a dash in a column belongs to: one that begins or goes on here, one further in, or none. */
  #listMeant(column: number): Frame | 'here' | undefined {
    const { stack } = this.frames;
    const index = stack.findLastIndex(frame => frame.column <= column);
    const around = stack[index];
    if (around === undefined) return stack.length === 0 ? 'here' : undefined;
    if (around.open || (around.kind === 'list' && around.column === column)) return 'here';
    const inner = stack[index + 1];
    return inner?.kind === 'list' ? inner : undefined;
  }

  /** On a line with a dash that does not stand in line with the list that it belongs to. */
  #movedInto(list: Frame): readonly Slot[] {
    const { line, offset } = this;
    if (line.key !== undefined || offset < line.body || this.#isMarked(line.value)) return [];
    if (childBelow(this.lines, line) !== undefined || offset > Math.max(line.value.end, line.end)) return [];
    const replace = { start: line.start, end: Math.max(offset, line.value.end) };
    const lead = { ...leadFor(replace, list.column + 2), before: `${' '.repeat(list.column)}- ` };
    return this.#slots(list.latest, lead, 'any');
  }

  #afterDash(dash: number): readonly Slot[] {
    const { line, offset } = this;
    const below = childBelow(this.lines, line);
    const column = below === undefined ? dash - line.start + 2 : below.column;
    if (below !== undefined && !beginsMap(below)) return [];
    const lead = leadFor({ start: dash + 1, end: Math.max(offset, line.end) }, column);
    const before = ' '.repeat(column - (dash - line.start) - 1);
    const keys = new Set(keysBelow(this.lines, line, column));
    return this.#slots(this.frames.top?.latest ?? [], { ...lead, before, keys }, below === undefined ? 'any' : 'key');
  }

  #inKey(key: Span): readonly Slot[] {
    const column = key.start - this.line.start;
    const map = this.frames.mapAt(column);
    const lead = leadFor(key, column);
    const hasValue = this.line.value.start < this.line.value.end || childBelow(this.lines, this.line) !== undefined;
    return this.#slots(map.path, { ...lead, keys: this.#keysOf(map), hasColon: true, hasValue }, 'key');
  }

  #afterColon(colon: number): readonly Slot[] {
    const { line, offset } = this;
    const { value } = line;
    this.frames.readBody(line);
    const owner = this.frames.top;
    const region = this.frames.regionAt(offset);
    if (owner === undefined || childBelow(this.lines, line) !== undefined) return [];
    if (region?.kind === 'flow' && offset > region.start) return this.#inRegion(region);
    const isEmpty = value.start >= value.end;
    if (offset > (isEmpty ? Math.max(value.start, line.end) : value.end) || this.#isMarked(value)) return [];
    if (isEmpty && this.lines.text[value.start] === '#' && offset > value.start) return [];
    const isBefore = isEmpty || offset < value.start;
    const end = isEmpty ? offset : value.end;
    const space = isEmpty && this.lines.text[offset] === '#' ? ' ' : '';
    const replace = { start: isBefore ? colon + 1 : value.start, end };
    const lead = { ...leadFor(replace, replace.start - line.start), before: isBefore ? ' ' : '', after: space };
    const own = this.#slots(owner.latest, lead, 'value');
    return [...own, ...this.#belowColon(owner, { start: colon + 1, end })];
  }

  /** A map or list that could be begun behind a colon. */
  #belowColon(owner: Frame, replace: Span): readonly Slot[] {
    const rest = this.lines.text.slice(replace.end, this.line.end).trim();
    const { newline, lists } = this.habits;
    const inner = { ...leadFor(replace, 0) };
    const flow: Lead = { ...inner, before: ' [', after: rest === '' ? ']' : '] ', inFlow: true };
    const list = owner.column + this.#listStep;
    const dash: Lead = { ...inner, before: `${newline}${' '.repeat(list)}- `, column: list + 2 };
    const map = owner.column + this.#step;
    const key: Lead = { ...inner, before: newline + ' '.repeat(map), column: map };
    if (rest !== '') return this.#slots([...owner.latest, 0], flow, 'value');
    const item = lists === 'flow' ? this.#slots([...owner.latest, 0], flow, 'value') : [];
    return [
      ...(item.length > 0 ? item : this.#slots([...owner.latest, 0], dash, 'value')),
      ...this.#slots([...owner.latest, 0], dash, 'key'),
      ...this.#slots(owner.latest, key, 'key'),
    ];
  }

  /** In a text without a colon: a key that is being typed, an item, or the value of the key above. */
  #inWord(dash: number | undefined): readonly Slot[] {
    const { line, offset } = this;
    if (dash === undefined) {
      if (this.frames.isContinuation(line) || offset > line.value.end || this.#isMarked(line.value)) return [];
      return this.#onOwnLine(line.column, line.value);
    }
    this.frames.readBody(line);
    const at = this.frames.top?.latest ?? [];
    const region = this.frames.regionAt(offset);
    if (region?.kind === 'flow' && offset > region.start) return this.#inRegion(region);
    if (offset > line.value.end || this.#isMarked(line.value)) return [];
    const column = line.body - line.start;
    const below = childBelow(this.lines, line);
    const keys = new Set(keysBelow(this.lines, line, column));
    const writing = below === undefined ? 'any' : below.column === column && beginsMap(below) ? 'key' : 'none';
    return writing === 'none' ? [] : this.#slots(at, { ...leadFor(line.value, column), keys }, writing);
  }

  #onOwnLine(column: number, word: Span | undefined): readonly Slot[] {
    const { lines, frames, habits, line, offset } = this;
    const slotsAt = this.#slots.bind(this);
    return slotsOnOwnLine({ lines, frames, habits, line, offset, column, word, slotsAt });
  }

  #slots(at: Path, lead: Lead, writing: Slot['writing'] | 'any'): readonly Slot[] {
    const schema = schemaAt(this.kind, at);
    return schema === undefined ? [] : slotsFor(schema, at, lead, writing);
  }

  #keysOf(frame: Frame): ReadonlySet<string> {
    return new Set([...frame.keys, ...keysBelow(this.lines, this.line, frame.column)]);
  }

  /** True of what begins with a mark of YAML: a text below, an anchor, an alias, a tag. */
  #isMarked({ start }: Span): boolean {
    return /[|>&*!%@`]/.test(this.lines.text[start] ?? '');
  }

  get #step(): number {
    return this.habits.step ?? 2;
  }

  get #listStep(): number {
    return this.habits.listStep ?? this.#step;
  }
}

/** True of a line with a key that no dash stands before. */
function beginsMap({ dashes, key }: Line): boolean {
  return dashes.length === 0 && key !== undefined;
}
