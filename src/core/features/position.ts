import type { Design } from '../model/design';
import type { Kind } from '../schema/kinds';
import { schemaAt } from '../schema/schemas';
import type { Span } from '../text/text';
import { columnOfValue, type Line, Lines } from '../yaml/lines';
import type { Path } from '../yaml/node';
import { flowSpot } from './flow';
import { childBelow, type Frame, Frames, keysBelow } from './frames';
import { type Habits, habitsOf } from './habits';
import type { Region } from './regions';
import { type Lead, type Slot, slotsFor } from './slots';

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
    const { frame, token, hasColon } = spot;
    const keys = new Set(frame.keys.filter(({ start }) => start !== token.start).map(({ text }) => text));
    const previous = this.lines.text[token.start - 1] ?? '';
    const lead: Lead = {
      replace: token,
      before: ':,{'.includes(previous) ? ' ' : '',
      after: previous === '{' && this.lines.text[token.end] === '}' ? ' ' : '',
      column: token.start - this.line.start,
      inFlow: true,
      hasColon,
      keys,
    };
    const at = spot.valueAt ?? frame.path;
    return this.#slots(at, lead, spot.valueAt === undefined ? 'key' : 'value');
  }

  #inText(): readonly Slot[] {
    const { line, offset } = this;
    const dash = line.dashes.at(-1);
    if (dash !== undefined && offset <= dash) return [];
    this.frames.readDashes(line);
    if (dash !== undefined && line.body >= line.content.end) return this.#afterDash(dash);
    if (offset < line.body) return [];
    if (line.key === undefined) return this.#inWord(dash);
    const colon = this.lines.text.indexOf(':', line.key.end);
    if (offset > colon) return this.#afterColon(colon);
    return offset <= line.key.end ? this.#inKey(line.key) : [];
  }

  #afterDash(dash: number): readonly Slot[] {
    const { line, offset } = this;
    const below = childBelow(this.lines, line);
    const column = below === undefined ? dash - line.start + 2 : below.column;
    if (below !== undefined && below.key === undefined) return [];
    const lead = this.#lead({ start: dash + 1, end: Math.max(offset, line.end) }, column);
    const before = ' '.repeat(column - (dash - line.start) - 1);
    const keys = new Set(keysBelow(this.lines, line, column));
    return this.#slots(this.frames.top?.latest ?? [], { ...lead, before, keys }, below === undefined ? 'any' : 'key');
  }

  #inKey(key: Span): readonly Slot[] {
    const column = key.start - this.line.start;
    const map = this.frames.mapAt(column);
    const lead = this.#lead(key, column);
    return this.#slots(map.path, { ...lead, keys: this.#keysOf(map), hasColon: true }, 'key');
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
    const lead = { ...this.#lead(replace, replace.start - line.start), before: isBefore ? ' ' : '', after: space };
    const own = this.#slots(owner.latest, lead, 'value');
    return [...own, ...this.#belowColon(owner, { start: colon + 1, end })];
  }

  /** A map or list that could be begun behind a colon. */
  #belowColon(owner: Frame, replace: Span): readonly Slot[] {
    const rest = this.lines.text.slice(replace.end, this.line.end).trim();
    const { newline, lists } = this.habits;
    const inner = { ...this.#lead(replace, 0) };
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
    const writing = below === undefined ? 'any' : below.column === column && below.key !== undefined ? 'key' : 'none';
    return writing === 'none' ? [] : this.#slots(at, { ...this.#lead(line.value, column), keys }, writing);
  }

  /** On a line that holds nothing yet, or only a word that is being typed. */
  #onOwnLine(column: number, word: Span | undefined): readonly Slot[] {
    const next = this.lines.next(this.line);
    if (this.#isInBlockText(column) || next?.kind === 'block') return [];
    const { top, stack } = this.frames;
    const lead = (at: number): Lead => this.#leadAt(at, word);
    if (top === undefined)
      return this.#slots([], { ...lead(next?.column ?? 0), keys: this.#keysAt(next?.column ?? 0) }, 'key');
    if (next !== undefined && isChildOf(top, next)) return this.#beforeChild(top, next, lead);
    const floor = next === undefined ? 0 : Math.max(0, floorOf(stack, next));
    const isBelowTop = top.open && column > top.column;
    if (isBelowTop) return this.#childrenOf(top, column, lead);
    const allowed = stack.slice(floor);
    const index = Math.max(
      0,
      allowed.findLastIndex(frame => frame.column <= column),
    );
    const frame = allowed[index];
    const around = allowed[index - 1];
    if (frame === undefined) return [];
    const both = frame.kind === 'list' && around?.column === frame.column ? this.#in(around, lead) : [];
    const unindented =
      top.open && frame === top && this.habits.listStep === 0 ? this.#items([...top.latest, 0], top.column, lead) : [];
    return [...both, ...this.#in(frame, lead), ...unindented];
  }

  /** Above the first entry of what the key or dash above holds. */
  #beforeChild(top: Frame, next: Line, lead: (column: number) => Lead): readonly Slot[] {
    if (next.dashes.length > 0) return this.#items([...top.latest, 0], next.column, lead);
    if (next.key === undefined) return [];
    return this.#slots(top.latest, { ...lead(next.column), keys: this.#keysAt(next.column) }, 'key');
  }

  /** What could be begun below a key or dash that has nothing yet. */
  #childrenOf(top: Frame, column: number, lead: (column: number) => Lead): readonly Slot[] {
    const typed = Math.max(column - top.column, 2);
    const inItem = top.kind === 'list';
    const map = top.column + (inItem ? 2 : (this.habits.step ?? typed));
    const list = top.column + (inItem ? 2 : (this.habits.listStep ?? this.habits.step ?? typed));
    return [...this.#slots(top.latest, lead(map), 'any'), ...this.#items([...top.latest, 0], list, lead)];
  }

  #in(frame: Frame, lead: (column: number) => Lead): readonly Slot[] {
    if (frame.kind === 'list') return this.#items(frame.latest, frame.column, lead);
    return this.#slots(frame.path, { ...lead(frame.column), keys: this.#keysOf(frame) }, 'key');
  }

  #items(at: Path, column: number, lead: (column: number) => Lead): readonly Slot[] {
    const dash = lead(column);
    return this.#slots(at, { ...dash, before: `${dash.before}- `, column: column + 2 }, 'any');
  }

  #slots(at: Path, lead: Lead, writing: Slot['writing'] | 'any'): readonly Slot[] {
    const schema = schemaAt(this.kind, at);
    return schema === undefined ? [] : slotsFor(schema, at, lead, writing);
  }

  #keysOf(frame: Frame): ReadonlySet<string> {
    return new Set([...frame.keys, ...keysBelow(this.lines, this.line, frame.column)]);
  }

  #keysAt(column: number): ReadonlySet<string> {
    return new Set(keysBelow(this.lines, this.line, column));
  }

  #lead(replace: Span, column: number): Lead {
    return { replace, before: '', after: '', column, inFlow: false, hasColon: false, keys: new Set() };
  }

  /** For a line of its own: brings what is put in to a column, whatever the indentation is. */
  #leadAt(column: number, word: Span | undefined): Lead {
    const { start, end } = this.line;
    const from = word?.start ?? this.offset;
    const indented = this.lines.text.slice(start, from) === ' '.repeat(column);
    const replace = { start: indented ? from : start, end: word?.end ?? end };
    return { ...this.#lead(replace, column), before: indented ? '' : ' '.repeat(column) };
  }

  /** True of what begins with a mark of YAML: a text below, an anchor, an alias, a tag. */
  #isMarked({ start }: Span): boolean {
    return /[|>&*!%@`]/.test(this.lines.text[start] ?? '');
  }

  #isInBlockText(column: number): boolean {
    let above: Line | undefined = this.lines.previous(this.line);
    while (above?.kind === 'block') above = this.lines.previous(above);
    return above !== undefined && /^[|>][+-]?\d?[+-]?$/.test(this.lines.value(above)) && column > columnOfValue(above);
  }

  get #step(): number {
    return this.habits.step ?? 2;
  }

  get #listStep(): number {
    return this.habits.listStep ?? this.#step;
  }
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
