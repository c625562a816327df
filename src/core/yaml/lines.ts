import type { Span } from '../text/text';

/** One line of a text as a person sees it, whatever a parser makes of it. All numbers but `index` and `column` are offsets. */
export interface Line {
  readonly index: number;
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** How many characters stand before the content. */
  readonly column: number;
  /** Without white space around it; empty on a blank line. */
  readonly content: Span;
  /** `block` is a line of a text that stands below `|` or `>`. */
  readonly kind: 'blank' | 'comment' | 'block' | 'text';
  /** The dashes that open the line, each followed by white space or nothing. */
  readonly dashes: readonly number[];
  /** What follows the dashes, without white space. */
  readonly body: number;
  /** What stands before a colon with white space or nothing after it. */
  readonly key: Span | undefined;
  /** What follows the key, else the dashes; without a comment. Empty where nothing follows. */
  readonly value: Span;
}

/** A key as people write them, in one word; what has spaces is a sentence. */
const keyWord = /^(?:[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*|<<|"[^"\\]{1,100}"|'[^']{1,100}')$/u;
export const blockHeader = /^[|>](?:[+-]?[1-9]?|[1-9][+-])$/;

/** The lines of a text. */
export class Lines {
  readonly all: readonly Line[];

  constructor(readonly text: string) {
    const all: Line[] = [];
    let block: Block | undefined;
    for (const { start, end } of lineSpans(text)) {
      const line = readLine(text, all.length, start, end, block);
      if (line.kind === 'block')
        block = { column: (block?.first ?? line.column) - 1, first: block?.first ?? line.column };
      else if (line.kind !== 'blank') block = this.#opensBlock(line) ? { column: columnOfValue(line) } : undefined;
      all.push(line);
    }
    this.all = all;
  }

  /** The line that an offset stands in; the last line where it lies beyond. */
  at(offset: number): Line {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.all[low] as Line;
  }

  /** The nearest line below that says something. */
  next(line: Line): Line | undefined {
    for (let index = line.index + 1; index < this.all.length; index++) {
      const found = this.all[index];
      if (found?.kind === 'text' || found?.kind === 'block') return found;
    }
    return undefined;
  }

  /** The nearest line above that says something. */
  previous(line: Line): Line | undefined {
    for (let index = line.index - 1; index >= 0; index--) {
      const found = this.all[index];
      if (found?.kind === 'text' || found?.kind === 'block') return found;
    }
    return undefined;
  }

  /** The lines below that stand deeper than a column, up to the first that does not; blank lines and comments left out. */
  below(line: Line, column: number): readonly Line[] {
    const found: Line[] = [];
    for (let next = this.next(line); next !== undefined && next.column > column; next = this.next(next))
      found.push(next);
    return found;
  }

  /** The nearest line above that stands further left: what a line belongs to, if all is well. */
  parent(line: Line): Line | undefined {
    let above = this.previous(line);
    while (above !== undefined && (above.column >= line.column || above.kind === 'block')) above = this.previous(above);
    return above;
  }

  content(line: Line): string {
    return this.#slice(line.content);
  }

  keyText(line: Line): string {
    return line.key === undefined ? '' : this.#slice(line.key);
  }

  value(line: Line): string {
    return this.#slice(line.value);
  }

  /** True where a line says `key:` with a key in one word. */
  hasKeyWord(line: Line): boolean {
    return line.kind === 'text' && line.key !== undefined && keyWord.test(this.#slice(line.key));
  }

  /** True where a line opens an item or a key, rather than going on with a text. */
  isStructure(line: Line): boolean {
    return line.kind === 'text' && (line.dashes.length > 0 || this.hasKeyWord(line));
  }

  #opensBlock(line: Line): boolean {
    return line.kind === 'text' && blockHeader.test(this.#slice(line.value));
  }

  #slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

/** The column of the key of a line, else of its last dash, else of its content: what stands in its value stands deeper. */
export function columnOfValue(line: Line): number {
  if (line.key !== undefined) return line.key.start - line.start;
  return (line.dashes.at(-1) ?? line.content.start) - line.start;
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function* lineSpans(text: string): Iterable<Span> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let at = text.indexOf('\n', start); at !== -1; at = text.indexOf('\n', start)) {
    yield { start, end: at > start && text.charCodeAt(at - 1) === 13 ? at - 1 : at };
    start = at + 1;
  }
  yield { start, end: text.length };
}

/** A text after `|` or `>`: what belongs to it stands deeper than a column, and no line less deep than the first. */
interface Block {
  readonly column: number;
  readonly first?: number;
}

function readLine(text: string, index: number, start: number, end: number, block: Block | undefined): Line {
  const from = skipSpace(text, start, end);
  const to = trimEnd(text, from, end);
  const column = from - start;
  const bare = kindOfBare(text, from, to, column, block);
  if (bare !== undefined) {
    const value = { start: to, end: to };
    const content = { start: from, end: to };
    return { index, start, end, column, content, kind: bare, dashes: [], body: from, key: undefined, value };
  }
  const dashes: number[] = [];
  let body = from;
  while (text.charCodeAt(body) === 45 && (body + 1 >= to || isSpace(text.charCodeAt(body + 1)))) {
    dashes.push(body);
    body = skipSpace(text, body + 1, to);
  }
  const colon = colonOfKey(text, body, to);
  const key = colon === undefined ? undefined : { start: body, end: trimEnd(text, body, colon) };
  const valueStart = colon === undefined ? body : skipSpace(text, colon + 1, to);
  const value = { start: valueStart, end: endWithoutComment(text, valueStart, to) };
  const content = { start: from, end: to };
  return { index, start, end, column, content, kind: 'text', dashes, body, key, value };
}

/** The kind of a line that says nothing of its own; undefined where it does. */
function kindOfBare(text: string, from: number, to: number, column: number, block: Block | undefined) {
  if (from === to) return 'blank';
  if (block !== undefined && column > block.column) return 'block';
  return text.charCodeAt(from) === 35 ? 'comment' : undefined;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The colon that ends the key of a line; undefined where the line has none. */
function colonOfKey(text: string, from: number, to: number): number | undefined {
  const first = text[from];
  let at = from;
  if (first === '"' || first === "'") {
    const close = closingQuote(text, from, to);
    if (close === undefined) return undefined;
    at = skipSpace(text, close + 1, to);
    return text[at] === ':' && endsKey(text, at, to) ? at : undefined;
  }
  if (first === '[' || first === '{') return undefined;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 && endsKey(text, at, to)) return at;
    if (code === 35 && at > from && isSpace(text.charCodeAt(at - 1))) return undefined;
  }
  return undefined;
}

function endsKey(text: string, colon: number, to: number): boolean {
  return colon + 1 >= to || isSpace(text.charCodeAt(colon + 1));
}

/** Where the quoted text that opens at an offset closes, as YAML reads it; undefined where it does not before `to`. */
export function closingQuote(text: string, open: number, to: number): number | undefined {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && quote === 34) at++;
    else if (code === quote && quote === 39 && at + 1 < to && text.charCodeAt(at + 1) === 39) at++;
    else if (code === quote) return at;
  }
  return undefined;
}

/** Where what stands between two offsets of a line ends, if a comment follows it. */
export function endWithoutComment(text: string, from: number, to: number): number {
  const first = text[from];
  let at = from;
  if (first === '"' || first === "'") {
    const close = closingQuote(text, from, to);
    if (close === undefined) return to;
    at = close;
  }
  if (first === '#') return from;
  for (at++; at < to; at++) {
    if (text.charCodeAt(at) === 35 && isSpace(text.charCodeAt(at - 1))) return trimEnd(text, from, at);
  }
  return to;
}
