import type { ListNode, MapNode, YamlNode } from '../node';
import { isBlockScalar, readBlockScalar } from './block-scalar';
import { ampersand, asterisk } from './chars';
import type { Cursor } from './cursor';
import { isFlow, readFlow } from './flow';
import { type Key, keyAt } from './key';
import { leave } from './leave';
import { maxDepth } from './limits';
import { Pairs } from './pairs';
import { readPlain } from './plain';
import { isQuote, readQuoted } from './quoted';
import { SharedValues } from './shared';
import { Trailing } from './trailing';

/** Reads maps and lists that are made by indentation. Between two calls the cursor is where a line begins that says something, or at the end. */
export class BlockReader {
  readonly #trailing = new Trailing();
  readonly #shared = new SharedValues();

  constructor(readonly cursor: Cursor) {}

  /** The map or list that a text is; undefined where it says nothing. */
  document(): YamlNode | undefined {
    const { cursor } = this;
    let line = 0;
    while (line < cursor.lines && isSilent(cursor, line)) line++;
    cursor.goTo(line);
    if (cursor.isAtEnd) return undefined;
    const root = this.#collection(0);
    return cursor.isAtEnd ? root : leave();
  }

  /** The map or list that begins at the cursor, if one does. */
  #collection(depth: number): MapNode | ListNode | undefined {
    const { cursor } = this;
    if (cursor.isEntry(cursor.pos)) return this.#list(depth);
    const start = cursor.pos;
    const column = cursor.column;
    const key = keyAt(cursor);
    return key && this.#map(start, column, key, depth);
  }

  #map(start: number, indent: number, first: Key, depth: number): MapNode {
    this.#open(depth);
    const pairs = new Pairs();
    pairs.add(first, this.#mapValue(indent, depth));
    while (this.#isNext(indent)) pairs.add(keyAt(this.cursor) ?? leave(), this.#mapValue(indent, depth));
    return { kind: 'map', span: { start, end: this.#trailing.close(indent) }, flow: false, pairs: pairs.all };
  }

  #list(depth: number): ListNode {
    this.#open(depth);
    const { cursor } = this;
    const start = cursor.pos;
    const indent = cursor.column;
    const items: YamlNode[] = [];
    do {
      const isCommented = items.length > 0 && this.#trailing.hasComment;
      cursor.pos++;
      items.push(this.#item(indent, depth, isCommented));
    } while (this.#isNext(indent) && cursor.isEntry(cursor.pos));
    return { kind: 'list', span: { start, end: this.#trailing.close(indent) }, flow: false, items: items.slice() };
  }

  #open(depth: number): void {
    if (depth > maxDepth) leave();
    this.cursor.count();
  }

  #isNext(indent: number): boolean {
    return !this.cursor.isAtEnd && this.cursor.column === indent;
  }

  #mapValue(indent: number, depth: number): YamlNode | undefined {
    const { cursor } = this;
    cursor.pos = cursor.afterSpaces(cursor.pos);
    return cursor.isAtLineEnd ? this.#below(indent, depth, true, false) : this.#leaf(indent, depth);
  }

  /** @param isCommented whether comments before the dash belong to the item. */
  #item(indent: number, depth: number, isCommented: boolean): YamlNode {
    const { cursor } = this;
    cursor.pos = cursor.afterSpaces(cursor.pos);
    if (!cursor.isAtLineEnd) return this.#collection(depth + 1) ?? this.#leaf(indent, depth);
    const at = cursor.pos;
    return this.#below(indent, depth, false, isCommented) ?? this.#nothing(at);
  }

  #nothing(at: number): YamlNode {
    this.cursor.count();
    return { kind: 'scalar', span: { start: at, end: at }, value: null, style: 'plain' };
  }

  /** What stands on the lines below a colon or dash, if it belongs to it. */
  #below(indent: number, depth: number, isMap: boolean, isCommentedBefore: boolean): YamlNode | undefined {
    const { cursor } = this;
    const at = cursor.pos;
    let line = cursor.line + 1;
    let isCommented = isCommentedBefore || at < cursor.end(cursor.line);
    let isSure = true;
    for (; line < cursor.lines && isSilent(cursor, line); line++) {
      isCommented ||= cursor.isComment(line);
      isSure &&= !isUnsettling(cursor, line, indent);
    }
    cursor.goTo(line);
    if (!cursor.isAtEnd) {
      if (cursor.column > indent) return this.#collection(depth + 1) ?? this.#leafBelow(indent, depth, isSure);
      if (isMap && cursor.column === indent && cursor.isEntry(cursor.pos)) return this.#list(depth + 1);
    }
    this.#trailing.afterNothing(cursor, at, isCommented);
    return undefined;
  }

  #leafBelow(indent: number, depth: number, isSure: boolean): YamlNode {
    const { cursor } = this;
    return !isSure || isLeftBelow(cursor.at(cursor.pos)) ? leave() : this.#leaf(indent, depth);
  }

  #leaf(indent: number, depth: number): YamlNode {
    const { cursor } = this;
    const code = cursor.at(cursor.pos);
    if (isBlockScalar(code)) {
      cursor.count();
      const text = readBlockScalar(cursor, indent);
      this.#trailing.afterValue(cursor, indent, false);
      return text;
    }
    const node = this.#shared.aliasAt(cursor, depth) ?? this.#named(indent, depth);
    if (!this.#endsLine()) leave();
    this.#trailing.afterValue(cursor, indent, true);
    return node;
  }

  /** A value on one line, or that begins there; it may have a name. */
  #named(indent: number, depth: number): YamlNode {
    const name = this.#shared.anchorAt(this.cursor);
    const node = this.#flowOrScalar(this.cursor.at(this.cursor.pos), indent, depth);
    if (name !== undefined) this.#shared.keep(name, node);
    return node;
  }

  #flowOrScalar(code: number, indent: number, depth: number): YamlNode {
    if (isFlow(code)) return readFlow(this.cursor, indent, depth + 1);
    this.cursor.count();
    return isQuote(code) ? readQuoted(this.cursor, indent) : readPlain(this.cursor, indent);
  }

  /** Nothing follows on the line, or a comment that is set off by a space. */
  #endsLine(): boolean {
    const { cursor } = this;
    if (cursor.pos === cursor.end(cursor.line)) return true;
    const after = cursor.afterSpaces(cursor.pos);
    if (after === cursor.pos) return false;
    cursor.pos = after;
    return cursor.isAtLineEnd;
  }
}

/** What is not read where it stands on a line of its own. */
function isLeftBelow(code: number): boolean {
  return isBlockScalar(code) || code === ampersand || code === asterisk;
}

/** A line that says nothing: blank, or a comment alone. */
function isSilent(cursor: Cursor, line: number): boolean {
  return cursor.isBlank(line) || cursor.isComment(line);
}

/**
 * A comment after which `yaml` takes less indentation for the continuation of a value, since it looks at the character after the next:
 * without a space after its `#`, or at the start of a line after a blank one.
 */
function isUnsettling(cursor: Cursor, line: number, indent: number): boolean {
  if (!cursor.isComment(line) || cursor.indent(line) > indent) return false;
  return !cursor.isGap(cursor.first(line) + 1) || cursor.isBlank(line - 1);
}
