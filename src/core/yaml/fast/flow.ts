import type { ListNode, MapNode, YamlNode } from '../node';
import { closeBrace, closeBracket, comma, hash, openBrace, openBracket, space } from './chars';
import type { Cursor } from './cursor';
import { keyInFlow } from './key';
import { leave } from './leave';
import { maxDepth } from './limits';
import { Pairs } from './pairs';
import { readPlainInFlow } from './plain';
import { isQuote, readQuoted } from './quoted';

export function isFlow(code: number): boolean {
  return code === openBracket || code === openBrace;
}

/**
 * Reads what stands between brackets or braces, over lines too.
 * @param indent of the block map or list it stands in; every further line is indented by more, but for the last bracket.
 */
export function readFlow(cursor: Cursor, indent: number, depth: number): MapNode | ListNode {
  return new FlowReader(cursor, indent).collection(depth);
}

class FlowReader {
  #level = 0;

  constructor(
    readonly cursor: Cursor,
    readonly indent: number,
  ) {}

  collection(depth: number): MapNode | ListNode {
    if (depth > maxDepth) leave();
    this.cursor.count();
    this.#level++;
    const node = this.#code() === openBracket ? this.#list(depth) : this.#map(depth);
    this.#level--;
    return node;
  }

  #list(depth: number): ListNode {
    const start = this.cursor.pos;
    const items: YamlNode[] = [];
    while (this.#hasMore(closeBracket, items.length === 0)) items.push(this.#value(depth + 1));
    return { kind: 'list', span: { start, end: this.cursor.pos }, flow: true, items: items.slice() };
  }

  #map(depth: number): MapNode {
    const start = this.cursor.pos;
    const pairs = new Pairs();
    while (this.#hasMore(closeBrace, pairs.size === 0)) {
      const key = keyInFlow(this.cursor);
      this.#skip();
      const isEmpty = this.#code() === comma || this.#code() === closeBrace;
      pairs.add(key, isEmpty ? undefined : this.#value(depth + 1));
    }
    return { kind: 'map', span: { start, end: this.cursor.pos }, flow: true, pairs: pairs.all };
  }

  /** Goes over the first bracket or the comma to the next value, or over the last bracket. */
  #hasMore(close: number, isFirst: boolean): boolean {
    if (!isFirst) this.#skip();
    if (isFirst || this.#code() === comma) {
      this.cursor.pos++;
      this.#skip();
    } else if (this.#code() !== close) {
      leave();
    }
    if (this.#code() !== close) return true;
    this.cursor.pos++;
    return false;
  }

  #value(depth: number): YamlNode {
    const code = this.#code();
    if (isFlow(code)) return this.collection(depth);
    this.cursor.count();
    return isQuote(code) ? readQuoted(this.cursor, this.indent) : readPlainInFlow(this.cursor);
  }

  #code(): number {
    return this.cursor.at(this.cursor.pos);
  }

  /** Goes to the next character that says something. */
  #skip(): void {
    const { cursor } = this;
    cursor.pos = cursor.afterSpaces(cursor.pos);
    while (cursor.pos === cursor.end(cursor.line) || this.#code() === hash) {
      // After a value in braces, `yaml` takes no comment at the very start of a line.
      if (this.#code() === hash && cursor.at(cursor.pos - 1) !== space) leave();
      if (cursor.line + 1 >= cursor.lines) leave();
      cursor.goTo(cursor.line + 1);
      if (!this.#isIndented()) leave();
    }
  }

  #isIndented(): boolean {
    const { cursor, indent } = this;
    const own = cursor.indent(cursor.line);
    if (own > indent || cursor.isBlank(cursor.line) || cursor.isComment(cursor.line)) return true;
    const code = this.#code();
    return own === indent && this.#level === 1 && (code === closeBracket || code === closeBrace);
  }
}
