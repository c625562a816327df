import { columnOfValue, type Line, type Lines } from '../yaml/lines';
import type { Path } from '../yaml/node';
import { type Region, regionOf } from './regions';

/** A map or list written on lines of its own, as far as the lines read so far have come. */
export interface Frame {
  readonly kind: 'map' | 'list';
  /** The column of its keys, or of its dashes. */
  readonly column: number;
  readonly path: Path;
  /** The keys so far; none in a list. */
  readonly keys: readonly string[];
  /** The path of its latest entry. */
  readonly latest: Path;
  /** True where nothing has been written for the latest entry yet. */
  readonly open: boolean;
}

/** What encloses a place in a text, from its lines and their indentation alone, so that it can be told of a text that is half written. */
export class Frames {
  readonly #stack: MutableFrame[] = [];
  /** A collection in brackets or a quoted text that goes on over several lines. */
  #region: Region | undefined;

  constructor(readonly lines: Lines) {}

  /** The maps and lists that are open, the innermost last. */
  get stack(): readonly Frame[] {
    return this.#stack;
  }

  get top(): Frame | undefined {
    return this.#stack.at(-1);
  }

  /** What a line begins in the midst of; undefined where it stands on its own. */
  regionAt(offset: number): Region | undefined {
    const region = this.#region;
    if (region === undefined || offset > region.end) return undefined;
    return offset < region.end || !region.closed ? region : undefined;
  }

  /** Reads all lines before one. */
  readUpTo(line: Line): void {
    for (const above of this.lines.all.slice(0, line.index)) this.#read(above);
  }

  /** Enters the dashes of a line; what follows them is then in the innermost list. */
  readDashes({ start, dashes }: Line): void {
    for (const dash of dashes) this.#item(dash - start);
  }

  /** The map that a key in this column belongs to; begun where there is none. */
  mapAt(column: number): Frame {
    return this.#map(column);
  }

  /** Reads what a line says after its dashes. */
  readBody(line: Line): void {
    if (line.key === undefined) {
      this.#top()?.say();
    } else {
      const value = this.lines.value(line);
      this.#map(line.key.start - line.start).add(unquoted(this.lines.keyText(line)), opensEntry(value));
    }
    const path = this.#top()?.latest;
    this.#region = path === undefined ? undefined : regionOf(this.lines, line, path);
  }

  /** True where a line goes on with the text above it. */
  isContinuation(line: Line): boolean {
    const top = this.#top();
    if (line.dashes.length > 0 || this.lines.hasKeyWord(line)) return false;
    return top !== undefined && !top.open && line.column > top.column;
  }

  #read(line: Line): void {
    if (line.kind === 'block') this.#top()?.say();
    if (line.kind !== 'text' || isMarker(this.lines.content(line))) return;
    if (this.regionAt(line.start) !== undefined || this.isContinuation(line)) return;
    this.readDashes(line);
    if (line.dashes.length === 0 || line.value.end > line.body || line.key !== undefined) this.readBody(line);
  }

  #top(): MutableFrame | undefined {
    return this.#stack.at(-1);
  }

  #item(column: number): void {
    this.#popWhile(frame => frame.column > column);
    const top = this.#top();
    if (top?.kind === 'list' && top.column === column) top.next();
    else this.#push('list', column);
  }

  #map(column: number): MutableFrame {
    this.#popWhile(frame => frame.column > column || (frame.column === column && frame.kind === 'list'));
    const top = this.#top();
    if (top?.kind === 'map' && top.column === column) return top;
    return this.#push('map', column);
  }

  #push(kind: Frame['kind'], column: number): MutableFrame {
    const around = this.#top();
    const frame = new MutableFrame(kind, column, around?.latest ?? []);
    around?.say();
    this.#stack.push(frame);
    return frame;
  }

  #popWhile(test: (frame: MutableFrame) => boolean): void {
    for (let top = this.#top(); top !== undefined && test(top); top = this.#top()) this.#stack.pop();
  }
}

class MutableFrame implements Frame {
  readonly keys: string[] = [];
  #index = 0;
  #open = true;

  constructor(
    readonly kind: 'map' | 'list',
    readonly column: number,
    readonly path: Path,
  ) {}

  get open(): boolean {
    return this.#open && (this.kind === 'list' || this.keys.length > 0);
  }

  get latest(): Path {
    return [...this.path, this.kind === 'list' ? this.#index : (this.keys.at(-1) ?? '')];
  }

  next(): void {
    this.#index++;
    this.#open = true;
  }

  add(key: string, open: boolean): void {
    this.keys.push(key);
    this.#open = open;
  }

  say(): void {
    this.#open = false;
  }
}

/** The keys that stand below a line in the same map, whose keys have this column. */
export function keysBelow(lines: Lines, line: Line, column: number): readonly string[] {
  const keys: string[] = [];
  for (let next = lines.next(line); next !== undefined && next.column >= column; next = lines.next(next)) {
    if (next.kind === 'text' && next.column === column && next.dashes.length === 0 && next.key !== undefined) {
      keys.push(unquoted(lines.keyText(next)));
    }
  }
  return keys;
}

/** The line below that continues what a line begins; undefined where nothing stands in it yet. */
export function childBelow(lines: Lines, line: Line): Line | undefined {
  const next = lines.next(line);
  if (next === undefined) return undefined;
  const column = columnOfValue(line);
  const isUnindentedList = next.column === column && next.dashes.length > 0 && line.key !== undefined;
  return next.column > column || isUnindentedList ? next : undefined;
}

export function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
}

/** True of a value that says nothing yet, but for an anchor or a tag. */
function opensEntry(value: string): boolean {
  return value === '' || /^[&!]\S*$/.test(value);
}

function isMarker(content: string): boolean {
  return content === '---' || content === '...' || content.startsWith('%');
}
