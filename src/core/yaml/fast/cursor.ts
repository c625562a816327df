import { carriageReturn, colon, dash, dot, hash, isFlowIndicator, lineFeed, outlandish, space } from './chars';
import { leave } from './leave';

/** More values than this are left to the exact parser, which knows how many are too many. */
const maxValues = 300_000;

/** A place in a text, and what stands around it. Lines are counted from 0 and do not include their breaks. */
export class Cursor {
  line = 0;
  pos = 0;
  readonly #starts: number[] = [];
  /** Of the first character that is not a space; the end of a line that has none. */
  readonly #firsts: number[] = [];
  readonly #ends: number[] = [];
  readonly #keys = new Map<string, string>();
  #colon = -1;
  #comment = -1;
  #values = 0;

  constructor(readonly text: string) {
    const strange = text.search(outlandish);
    if (strange !== -1) leave(strange);
    let start = 0;
    for (;;) {
      const lineBreak = text.indexOf('\n', start);
      this.#addLine(start, lineBreak === -1 ? text.length : lineBreak);
      if (lineBreak === -1) break;
      start = lineBreak + 1;
    }
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

  /** Where plain text of a block stops on its line: at a comment, a colon with a gap after it, or the end of the line. */
  plainStop(from: number, line: number): number {
    return Math.min(this.end(line), this.#nextColon(from), this.#nextComment(from));
  }

  /** The same in flow, where indicators end it too. */
  flowStop(from: number, line: number): number {
    const stop = this.plainStop(from, line);
    for (let i = from; i < stop; i++) {
      const code = this.at(i);
      if (isFlowIndicator(code) || (code === colon && isFlowIndicator(this.at(i + 1)))) return i;
    }
    return stop;
  }

  /** The next colon with a gap after it. Found once for all lines before it, as texts are read from start to end. */
  #nextColon(from: number): number {
    if (this.#colon >= from) return this.#colon;
    let found = this.text.indexOf(':', from);
    while (found !== -1 && !this.isGap(found + 1)) found = this.text.indexOf(':', found + 1);
    this.#colon = found === -1 ? this.text.length : found;
    return this.#colon;
  }

  /** The next `#` with a space before it. */
  #nextComment(from: number): number {
    if (this.#comment >= from) return this.#comment;
    let found = this.text.indexOf('#', from);
    while (found !== -1 && this.at(found - 1) !== space) found = this.text.indexOf('#', found + 1);
    this.#comment = found === -1 ? this.text.length : found;
    return this.#comment;
  }

  /** The text between two places as a key. The same few keys stand in a file over and over, so each is kept only once. */
  key(start: number, end: number): string {
    const text = this.text.slice(start, end);
    const known = this.#keys.get(text);
    if (known === undefined) this.#keys.set(text, text);
    return known ?? text;
  }

  goTo(line: number): void {
    this.line = line;
    this.pos = this.first(line);
  }

  /** To be called for each value, or for so many at once. */
  count(values = 1): void {
    this.#values += values;
    if (this.#values > maxValues) leave();
  }

  #addLine(start: number, lineBreak: number): void {
    const end = lineBreak > start && this.at(lineBreak - 1) === carriageReturn ? lineBreak - 1 : lineBreak;
    const first = this.afterSpaces(start);
    if (first === start && isMarker(this.text, start)) leave(start);
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
