import type { Span } from '../text/text';

/** What a YAML text says, with the place of everything; free of the parser that read it. */
export type YamlNode = MapNode | ListNode | ScalarNode | AliasNode;

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  /** Written as `{ … }`. */
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: string;
  readonly keySpan: Span;
  /** Undefined where nothing stands after the colon. */
  readonly value: YamlNode | undefined;
  /** The same key stands earlier in the map; the earlier one counts. */
  readonly duplicateOf?: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  /** Written as `[ … ]`. */
  readonly flow: boolean;
  readonly items: readonly (YamlNode | undefined)[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block';
}

export interface AliasNode {
  readonly kind: 'alias';
  readonly span: Span;
  readonly target: YamlNode;
}

/** Steps from the root of a file to a value: keys of maps, zero-based indexes of lists. */
export type Path = readonly (string | number)[];

/** The path with one more step. Copied once more, it takes only the room it needs, where `[...path, step]` keeps some for sixteen more; designs keep many. */
export function longer(path: Path, step: string | number): Path {
  return [...path, step].slice();
}

/** A value as plain data; maps have no prototype, so that no key means more than itself. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain;
}

/** A map to be filled. Made in this way it takes a third of the room, and of the time to read it, of what Object.create(null) makes. */
export function emptyMap(): Record<string, Plain> {
  return Object.setPrototypeOf({}, null);
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isMap(value: Plain): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The node that an alias stands for; any other node is itself. */
export function resolved(node: YamlNode): Exclude<YamlNode, AliasNode> {
  let current = node;
  while (current.kind === 'alias') current = current.target;
  return current;
}

/** The pair of a map that counts for a key. */
export function pairOf(node: MapNode, key: string): Pair | undefined {
  return node.pairs.find(pair => pair.key === key);
}

export interface Located {
  /** The key (where the last step is a key of a map). */
  readonly key: Span | undefined;
  readonly node: YamlNode | undefined;
}

/** Where a path leads in a tree; undefined where the path leads nowhere. */
export function locate(root: YamlNode | undefined, path: Path): Located | undefined {
  let node = root;
  let key: Span | undefined;
  for (const step of path) {
    if (node === undefined) return undefined;
    const container = resolved(node);
    if (container.kind === 'map') {
      const pair = pairOf(container, String(step));
      if (pair === undefined) return undefined;
      key = pair.keySpan;
      node = pair.value;
    } else if (container.kind === 'list' && typeof step === 'number' && step < container.items.length) {
      key = undefined;
      node = container.items[step];
    } else {
      return undefined;
    }
  }
  return { key, node };
}

/** The node as plain data. Aliases give the same object as their anchor, so that nothing is copied. */
export function toPlain(root: YamlNode | undefined): Plain {
  const seen = new Map<YamlNode, Plain>();
  const convert = (node: YamlNode | undefined): Plain => {
    if (node === undefined) return null;
    const target = resolved(node);
    if (target.kind === 'scalar') return target.value;
    const known = seen.get(target);
    if (known !== undefined) return known;
    const value = target.kind === 'list' ? target.items.map(convert) : mapToPlain(target, convert);
    seen.set(target, value);
    return value;
  };
  return convert(root);
}

/** The same tree with other places; what aliases share stays shared. */
export function withSpans(root: YamlNode, span: (of: Span) => Span): YamlNode {
  const moved = new Map<YamlNode, YamlNode>();
  const move = (node: YamlNode): YamlNode => {
    const known = moved.get(node);
    if (known !== undefined) return known;
    const copy = withParts(node, span, move);
    moved.set(node, copy);
    return copy;
  };
  return move(root);
}

function withParts(node: YamlNode, span: (of: Span) => Span, move: (node: YamlNode) => YamlNode): YamlNode {
  const own = span(node.span);
  switch (node.kind) {
    case 'scalar':
      return { ...node, span: own };
    case 'alias':
      return { ...node, span: own, target: move(node.target) };
    case 'list':
      return { ...node, span: own, items: node.items.map(item => item && move(item)) };
    case 'map': {
      const pairs = node.pairs.map(pair => ({
        ...pair,
        keySpan: span(pair.keySpan),
        value: pair.value && move(pair.value),
        ...(pair.duplicateOf === undefined ? {} : { duplicateOf: span(pair.duplicateOf) }),
      }));
      return { ...node, span: own, pairs };
    }
  }
}

function mapToPlain(node: MapNode, convert: (node: YamlNode | undefined) => Plain): PlainMap {
  const value = emptyMap();
  for (const pair of node.pairs) {
    if (pair.duplicateOf === undefined) value[pair.key] = convert(pair.value);
  }
  return value;
}
