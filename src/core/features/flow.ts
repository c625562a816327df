import type { Span } from '../text/text';
import { closingQuote, isSpace, trimEnd } from '../yaml/lines';
import type { Path } from '../yaml/node';

/** A map or list in brackets, as far as it has been read. */
export interface FlowFrame {
  readonly kind: 'map' | 'list';
  readonly path: Path;
  /** The keys with the places where they begin. */
  readonly keys: readonly { readonly text: string; readonly start: number }[];
}

/** Where a cursor stands among brackets. */
export interface FlowSpot {
  readonly frame: FlowFrame;
  /** The path of the value that is being written; undefined where a key is. */
  readonly valueAt: Path | undefined;
  /** What is written there so far. */
  readonly token: Span;
  /** A colon follows. */
  readonly hasColon: boolean;
  /** So does a value. */
  readonly hasValue: boolean;
}

/** The offset after the bracket that closes the one at `start`; undefined where it is not closed before `limit`. */
export function flowEnd(text: string, start: number, limit: number): number | undefined {
  const reader = new FlowReader(text, start, []);
  reader.read(limit, () => reader.depth === 0 && reader.at > start);
  return reader.depth === 0 ? reader.at : undefined;
}

/** What is being written at an offset within brackets; undefined in a comment. */
export function flowSpot(text: string, region: Span & { readonly path: Path }, offset: number): FlowSpot | undefined {
  const reader = new FlowReader(text, region.start, region.path);
  reader.read(offset, () => false);
  const spot = reader.spot(offset);
  if (spot === undefined) return undefined;
  const depth = reader.depth;
  reader.read(region.end, () => reader.depth < depth);
  return spot;
}

interface OpenFrame extends FlowFrame {
  readonly keys: { readonly text: string; readonly start: number }[];
  index: number;
  key: string | undefined;
  token: number | undefined;
}

class FlowReader {
  at: number;
  readonly #stack: OpenFrame[] = [];
  #inComment = false;

  constructor(
    readonly text: string,
    start: number,
    readonly path: Path,
  ) {
    this.at = start;
  }

  get depth(): number {
    return this.#stack.length;
  }

  /** Reads up to an offset, or past it where a quoted text goes on over it, unless `isDone` before. */
  read(to: number, isDone: () => boolean): void {
    while (this.at < to && !isDone()) this.at = this.#step(to);
  }

  spot(offset: number): FlowSpot | undefined {
    const frame = this.#stack.at(-1);
    if (frame === undefined || this.#inComment) return undefined;
    const ahead = /^[ \t]*(?=[^\s#,\]}])/.exec(this.text.slice(offset, offset + 200));
    // What follows is another collection; nothing can be put before it.
    if (frame.token === undefined && ahead !== null && '[{'.includes(this.text[offset + ahead[0].length] ?? ' '))
      return undefined;
    const token = this.#tokenAt(frame.token, offset, ahead?.[0].length);
    const rest = this.text.slice(token.end, token.end + 40);
    const isValue = frame.kind === 'list' || frame.key !== undefined;
    return {
      frame,
      valueAt: isValue ? [...frame.path, frame.kind === 'list' ? frame.index : (frame.key ?? '')] : undefined,
      token,
      hasColon: /^[ \t]*:/.test(rest),
      hasValue: /^[ \t]*:[ \t]*[^\s,}\]]/.test(rest),
    };
  }

  /** Reads the next piece; gives the offset after it. */
  #step(to: number): number {
    const frame = this.#stack.at(-1);
    const character = this.text[this.at] ?? '';
    if (character === '#' && isSpaceAt(this.text, this.at - 1)) return this.#comment(to);
    if (character === '[' || character === '{') this.#open(character === '{' ? 'map' : 'list');
    else if (character === ']' || character === '}') this.#close();
    else if (character === ',' && frame !== undefined) next(frame);
    else if (character === ':' && frame !== undefined && this.#endsKey(frame)) this.#key(frame);
    else if (!/\s/.test(character) && frame !== undefined) return this.#token(frame, to);
    return this.at + 1;
  }

  #comment(to: number): number {
    const end = this.text.indexOf('\n', this.at);
    this.#inComment = end === -1 || end >= to;
    return this.#inComment ? to : end;
  }

  #open(kind: 'map' | 'list'): void {
    const around = this.#stack.at(-1);
    const path =
      around === undefined ? this.path : [...around.path, around.kind === 'list' ? around.index : (around.key ?? '')];
    this.#stack.push({ kind, path, keys: [], index: 0, key: undefined, token: undefined });
  }

  #close(): void {
    this.#stack.pop();
  }

  /** A colon ends a key where white space or a bracket follows; after a quoted key in any case. */
  #endsKey({ kind, token, key }: OpenFrame): boolean {
    if (kind !== 'map' || token === undefined || key !== undefined) return false;
    const following = this.text[this.at + 1];
    return following === undefined || /[\s,[\]{}]/.test(following) || '"\''.includes(this.text[token] ?? ' ');
  }

  #key(frame: OpenFrame): void {
    const start = frame.token ?? this.at;
    const written = this.text.slice(start, trimEnd(this.text, start, this.at));
    const text = /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written;
    frame.keys.push({ text, start });
    frame.key = text;
    frame.token = undefined;
  }

  #token(frame: OpenFrame, to: number): number {
    const isFirst = frame.token === undefined;
    frame.token ??= this.at;
    const isQuote = isFirst && '"\''.includes(this.text[this.at] ?? ' ');
    const close = isQuote ? closingQuote(this.text, this.at, this.text.length) : undefined;
    // A quote that closes beyond the cursor holds it; one that never closes is being typed.
    if (close !== undefined && close < to) return close + 1;
    return isQuote ? to : this.at + 1;
  }

  /** The text that the cursor is in, or before; empty where there is none. */
  #tokenAt(start: number | undefined, offset: number, ahead: number | undefined): Span {
    if (start !== undefined) return this.#tokenFrom(start, offset);
    if (ahead === undefined) return { start: offset, end: offset };
    return { start: offset, end: this.#tokenFrom(offset + ahead, offset + ahead).end };
  }

  /** What is written from an offset on: up to the next comma, bracket, colon or line break. */
  #tokenFrom(start: number, offset: number): Span {
    const quote = this.text[start];
    if (quote === '"' || quote === "'") {
      const line = this.text.slice(start).search(/\r?\n/);
      const limit = line === -1 ? this.text.length : start + line;
      const close = closingQuote(this.text, start, limit);
      if (close !== undefined) return { start, end: close + 1 };
    }
    const rest = this.text.slice(offset).search(/[,[\]{}\n\r]|:(?=[\s,[\]{}]|$)|\s#/);
    const end = rest === -1 ? this.text.length : offset + rest;
    return { start, end: Math.max(offset, trimEnd(this.text, start, end)) };
  }
}

function next(frame: OpenFrame): void {
  frame.index++;
  frame.key = undefined;
  frame.token = undefined;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || code === 10 || code === 13;
}
