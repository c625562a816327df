import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type Pair as YamlPair,
} from 'yaml';
import type { Span } from '../text/text';
import type { Composed } from './compose';
import type { Fault } from './fault';
import { firstDocument } from './first-document';
import { type MapNode, type Pair, resolved, type ScalarNode, type YamlNode } from './node';

/** Deeper than any plan goes, and shallow enough for every walk over a tree. */
const maxDepth = 60;

/** More values than any plan holds, counted with every alias written out. */
const maxValues = 400_000;

/** As `compose`, for any text, at a small part of the speed. */
export function composeExactly(text: string): Composed {
  const { contents, faults, tooDeep } = firstDocument(text, maxDepth);
  const composer = new Composer(text);
  const root = contents == null ? undefined : composer.node(contents, 0);
  return {
    root,
    faults: [...faults, ...composer.unresolved].sort((a, b) => a.start - b.start),
    tooMuch: tooDeep ?? composer.tooMuch,
  };
}

class Composer {
  readonly unresolved: Fault[] = [];
  tooMuch: Span | undefined;
  /** By name, the latest node so far; undefined while that node is still being built, so that nothing holds itself. */
  readonly #anchors = new Map<string, YamlNode | undefined>();
  /** Of maps and lists; a single value has the size `single`. */
  readonly #sizes = new Map<YamlNode, Size>();
  #mergedPairs = 0;

  constructor(readonly text: string) {}

  node(node: Node, depth: number): YamlNode | undefined {
    const span = spanOf(node);
    if (isAlias(node)) return this.#alias(node, span, depth);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const built = this.#build(node, span, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #build(node: Node, span: Span, depth: number): YamlNode | undefined {
    if (isScalar(node)) return scalarNode(node, span, this.text);
    if (isMap(node)) return this.#map(node, span, depth);
    if (isSeq(node)) return this.#list(node, span, depth);
    return undefined;
  }

  #alias({ source }: Alias, span: Span, depth: number): YamlNode | undefined {
    const target = this.#anchors.get(source);
    if (target === undefined) {
      this.unresolved.push({ code: 'UNRESOLVED_ALIAS', ...span });
      return undefined;
    }
    if (depth + this.#sizeOf(target).height > maxDepth) {
      this.tooMuch ??= span;
      return undefined;
    }
    return { kind: 'alias', span, target };
  }

  #map(map: YAMLMap, span: Span, depth: number): YamlNode | undefined {
    const pairs: Pair[] = [];
    const merged: Pair[] = [];
    const first = new Map<string, Span>();
    for (const item of map.items) {
      if (!isPair(item)) continue;
      const pair = this.#pair(item as YamlPair<Node | null, Node | null>, span, depth, first);
      const source = pair.key === '<<' ? mergeSources(pair) : undefined;
      if (source === undefined) pairs.push(pair);
      else if (this.#mayMerge(source, pair.keySpan)) merged.push(...source.flatMap(({ pairs: brought }) => brought));
    }
    for (const pair of merged) {
      if (first.has(pair.key)) continue;
      first.set(pair.key, pair.keySpan);
      pairs.push(pair);
    }
    const values = pairs.map(pair => pair.value);
    return this.#sized({ kind: 'map', span, flow: map.flow === true, pairs }, values);
  }

  /** Merge keys copy pairs, so that a small text could fill the memory. */
  #mayMerge(source: readonly MapNode[], key: Span): boolean {
    for (const { pairs } of source) this.#mergedPairs += pairs.length;
    if (this.#mergedPairs <= maxValues) return true;
    this.tooMuch ??= key;
    return false;
  }

  #pair(item: YamlPair<Node | null, Node | null>, map: Span, depth: number, first: Map<string, Span>): Pair {
    const key = keyText(item.key, this.text);
    const keySpan = item.key === null ? { start: map.start, end: map.start } : spanOf(item.key);
    if (item.key !== null && (!isScalar(item.key) || item.key.anchor !== undefined)) this.node(item.key, depth + 1);
    const value = item.value === null ? undefined : this.node(item.value, depth + 1);
    const empty = value?.kind === 'scalar' && value.span.start === value.span.end && value.value === null;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, keySpan);
    return {
      key,
      keySpan,
      value: empty ? undefined : value,
      ...(earlier === undefined ? {} : { duplicateOf: earlier }),
    };
  }

  #list(list: YAMLSeq, span: Span, depth: number): YamlNode | undefined {
    const items = list.items.map(item => (item === null ? undefined : this.node(item as Node, depth + 1)));
    return this.#sized({ kind: 'list', span, flow: list.flow === true, items }, items);
  }

  /** Keeps the size of a map or list; undefined where it is too much. */
  #sized(node: YamlNode, parts: readonly (YamlNode | undefined)[]): YamlNode | undefined {
    let weight = 1;
    let height = 0;
    for (const part of parts) {
      if (part === undefined) continue;
      const size = this.#sizeOf(part);
      weight += size.weight;
      if (size.height >= height) height = size.height + 1;
    }
    if (weight > maxValues) {
      this.tooMuch ??= node.span;
      return undefined;
    }
    this.#sizes.set(node, { weight, height });
    return node;
  }

  #sizeOf(node: YamlNode): Size {
    return this.#sizes.get(resolved(node)) ?? single;
  }
}

/** How many values something holds, and how many levels, with every alias written out. */
interface Size {
  readonly weight: number;
  readonly height: number;
}

const single: Size = { weight: 1, height: 0 };

function spanOf(node: Node): Span {
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

function scalarNode(node: Scalar, span: Span, text: string): ScalarNode {
  const value = node.value;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  return { kind: 'scalar', span, value: plain ? value : text.slice(span.start, span.end), style: styleOf(node) };
}

function styleOf(node: Scalar): ScalarNode['style'] {
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return 'single-quoted';
    case 'QUOTE_DOUBLE':
      return 'double-quoted';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return 'plain';
  }
}

/** A key as written; `true:` or `2027:` are keys like any other. */
function keyText(key: Node | null, text: string): string {
  if (key === null) return '';
  if (isScalar(key) && typeof key.value === 'string') return key.value;
  const { start, end } = spanOf(key);
  return text.slice(start, end);
}

/** The maps that a merge key (`<<: *anchor`) brings in; undefined where its value is no map. */
function mergeSources(pair: Pair): readonly MapNode[] | undefined {
  if (pair.value === undefined) return undefined;
  const source = resolved(pair.value);
  const maps = source.kind === 'list' ? source.items.map(item => item && resolved(item)) : [source];
  const found = maps.filter((map): map is MapNode => map?.kind === 'map');
  return found.length === maps.length && maps.length > 0 ? found : undefined;
}
