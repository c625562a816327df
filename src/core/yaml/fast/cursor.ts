import { carriageReturn, colon, dash, dot, hash, isFlowIndicator, isOutlandish, lineFeed, space } from './chars';
import { leave } from './leave';

/** More values than this are left to the exact parser, which knows how many are too many. */
const maxValues = 300_000;

/** No design is indented by more. */
const maxIndent = 200;

/** A place in a text, and what stands around it. Lines are counted from 0 and do not include their breaks. */
export class Cursor {
  line = 0;
  pos = 0;
  readonly #starts: number[] = [];
  /** Of the first character that is not a space; the end of a line that has none. */
  readonly #firsts: number[] = [];
  readonly #ends: number[] = [];
  #values = 0;

  constructor(readonly text: string) {
    let start = 0;
    let first = -1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === space) continue;
      if (code === lineFeed) {
        this.#add(start, first, i);
        start = i + 1;
        first = -1;
        continue;
      }
      if (isOutlandish(code) || (code === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) leave();
      if (first === -1) first = i;
    }
    this.#add(start, first, text.length);
  }

  get lines(): number {
    return this.#starts.length;
  }

  get isAtEnd(): boolean {
    return this.line >= this.#starts.length;
  }

  /** Nothing but a comment follows on the line. Only for a place after a space. */
  get isAtLineEnd(): boolean {
    return this.pos === this.end(this.line) || this.at(this.pos) === hash;
  }

  /** How far the place is from the start of its line. */
  get column(): number {
    return this.pos - this.start(this.line);
  }

  start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  first(line: number): number {
    return this.#firsts[line] ?? this.text.length;
  }

  end(line: number): number {
    return this.#ends[line] ?? this.text.length;
  }

  indent(line: number): number {
    return this.first(line) - this.start(line);
  }

  isBlank(line: number): boolean {
    return this.first(line) === this.end(line);
  }

  isComment(line: number): boolean {
    return this.at(this.first(line)) === hash;
  }

  /** Not a number at the end of the text. */
  at(pos: number): number {
    return this.text.charCodeAt(pos);
  }

  /** A space, a line break, or the end of the text. */
  isGap(pos: number): boolean {
    const code = this.at(pos);
    return code === space || code === lineFeed || code === carriageReturn || pos >= this.text.length;
  }

  /** The dash of an entry of a list. */
  isEntry(pos: number): boolean {
    return this.at(pos) === dash && this.isGap(pos + 1);
  }

  afterSpaces(pos: number): number {
    let after = pos;
    while (this.at(after) === space) after++;
    return after;
  }

  /** The end of what stands between two places, without spaces after it. */
  trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && this.at(end - 1) === space) end--;
    return end;
  }

  /** Where plain text stops on its line: at a comment, a colon with a gap after it, in flow at an indicator, or at the end of the line. */
  plainStop(from: number, line: number, inFlow: boolean): number {
    const end = this.end(line);
    for (let i = from; i < end; i++) {
      const code = this.at(i);
      if (code === colon) {
        if (this.isGap(i + 1) || (inFlow && isFlowIndicator(this.at(i + 1)))) return i;
      } else if (code === hash) {
        if (this.at(i - 1) === space) return i;
      } else if (inFlow && isFlowIndicator(code)) {
        return i;
      }
    }
    return end;
  }

  goTo(line: number): void {
    this.line = line;
    this.pos = this.first(line);
  }

  /** To be called for each value. */
  count(): void {
    this.#values++;
    if (this.#values > maxValues) leave();
  }

  #add(start: number, firstFound: number, breakAt: number): void {
    const end = breakAt > start && this.at(breakAt - 1) === carriageReturn ? breakAt - 1 : breakAt;
    const first = firstFound === -1 || firstFound > end ? end : firstFound;
    if (first - start > maxIndent || (first === start && isMarker(this.text, start))) leave();
    this.#starts.push(start);
    this.#firsts.push(first);
    this.#ends.push(end);
  }
}

/** `---` or `...`, and more than is needed. */
function isMarker(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (code === dash || code === dot) && text.charCodeAt(start + 1) === code && text.charCodeAt(start + 2) === code;
}
