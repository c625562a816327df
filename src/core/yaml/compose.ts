import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
  type Pair as YamlPair,
} from 'yaml';
import type { Span } from '../text/text';
import { type MapNode, type Pair, resolved, type ScalarNode, type YamlNode } from './node';

/** Deeper than any plan goes, and shallow enough for every walk over a tree. */
const maxDepth = 60;

/** More values than any plan holds, counted with every alias written out. */
const maxValues = 400_000;

export interface Composed {
  readonly root: YamlNode | undefined;
  readonly errors: readonly YAMLError[];
  readonly warnings: readonly YAMLError[];
  /** Aliases without an anchor before them. */
  readonly unresolvedAliases: readonly Span[];
  /** Where the text is nested too deeply, or its aliases stand for too much; what is there was left out. */
  readonly tooMuch: Span | undefined;
}

/** Reads the first YAML document of a text. Never throws. */
export function compose(text: string): Composed {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: true });
  const composer = new Composer(document, text);
  const root = document.contents === null ? undefined : composer.node(document.contents, 0);
  return {
    root,
    errors: document.errors,
    warnings: document.warnings,
    unresolvedAliases: composer.unresolvedAliases,
    tooMuch: composer.tooMuch,
  };
}

class Composer {
  readonly unresolvedAliases: Span[] = [];
  tooMuch: Span | undefined;
  readonly #built = new Map<Node, YamlNode>();
  readonly #weights = new Map<YamlNode, number>();

  constructor(
    readonly document: Document.Parsed<ParsedNode>,
    readonly text: string,
  ) {}

  node(node: Node, depth: number): YamlNode | undefined {
    const span = spanOf(node);
    if (depth > maxDepth) {
      this.tooMuch ??= span;
      return undefined;
    }
    const built = this.#build(node, span, depth);
    if (built !== undefined) this.#built.set(node, built);
    return built;
  }

  #build(node: Node, span: Span, depth: number): YamlNode | undefined {
    if (isAlias(node)) return this.#alias(node, span);
    if (isScalar(node)) return this.#weighed(scalarNode(node, span, this.text), 1);
    if (isMap(node)) return this.#map(node, span, depth);
    if (isSeq(node)) return this.#list(node, span, depth);
    return undefined;
  }

  #alias(node: Parameters<typeof isAlias>[0] & Node, span: Span): YamlNode | undefined {
    const anchored = isAlias(node) ? node.resolve(this.document) : undefined;
    const target = anchored === undefined ? undefined : this.#built.get(anchored);
    if (target === undefined) {
      this.unresolvedAliases.push(span);
      return undefined;
    }
    return this.#weighed({ kind: 'alias', span, target }, this.#weights.get(target) ?? 1);
  }

  #map(map: YAMLMap, span: Span, depth: number): YamlNode | undefined {
    const pairs: Pair[] = [];
    const merged: Pair[] = [];
    const first = new Map<string, Span>();
    let weight = 1;
    for (const item of map.items) {
      if (!isPair(item)) continue;
      const pair = this.#pair(item as YamlPair<Node | null, Node | null>, depth, first);
      if (pair.value !== undefined) weight += this.#weights.get(pair.value) ?? 1;
      const source = pair.key === '<<' ? mergeSources(pair) : undefined;
      if (source === undefined) pairs.push(pair);
      else merged.push(...source);
    }
    for (const pair of merged) {
      if (first.has(pair.key)) continue;
      first.set(pair.key, pair.keySpan);
      pairs.push(pair);
    }
    return this.#weighed({ kind: 'map', span, flow: map.flow === true, pairs }, weight);
  }

  #pair(item: YamlPair<Node | null, Node | null>, depth: number, first: Map<string, Span>): Pair {
    const key = keyText(item.key, this.text);
    const keySpan = item.key === null ? { start: 0, end: 0 } : spanOf(item.key);
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
    let weight = 1;
    const items = list.items.map(item => {
      const node = item === null ? undefined : this.node(item as Node, depth + 1);
      if (node !== undefined) weight += this.#weights.get(node) ?? 1;
      return node;
    });
    return this.#weighed({ kind: 'list', span, flow: list.flow === true, items }, weight);
  }

  #weighed(node: YamlNode, weight: number): YamlNode | undefined {
    if (weight > maxValues) {
      this.tooMuch ??= node.span;
      return undefined;
    }
    this.#weights.set(node, weight);
    return node;
  }
}

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

/** What a merge key (`<<: *anchor`) brings in; undefined where its value is no map. */
function mergeSources(pair: Pair): readonly Pair[] | undefined {
  if (pair.value === undefined) return undefined;
  const source = resolved(pair.value);
  const maps = source.kind === 'list' ? source.items.map(item => item && resolved(item)) : [source];
  const found = maps.filter((map): map is MapNode => map?.kind === 'map');
  return found.length === maps.length && maps.length > 0 ? found.flatMap(map => map.pairs) : undefined;
}
