import { CST, Parser } from 'yaml';
import type { Span } from '../text/text';

/**
 * How a text is laid out: every key, dash and value with its place, as far as edits need to know it. The tree in `yaml/` says what a text
 * means; this says where its pieces stand, dashes, colons and commas among them.
 */
export interface Outline {
  /** What the (first) document holds; undefined where it holds nothing. */
  readonly root: Box | undefined;
  readonly anchors: readonly Named[];
  readonly aliases: readonly Named[];
}

/** An anchor (`&name`) or an alias (`*name`). */
export interface Named {
  readonly name: string;
  readonly offset: number;
}

export type Box = Container | Leaf;

export interface Container {
  readonly kind: 'map' | 'list';
  /** Written as `{ … }` or `[ … ]`. */
  readonly flow: boolean;
  /** From the first character to the end of the last value; of a flow collection with its brackets. */
  readonly span: Span;
  readonly entries: readonly Entry[];
}

export interface Leaf {
  readonly kind: 'scalar' | 'block-scalar' | 'alias' | 'other';
  readonly span: Span;
  /** Of a block scalar, the end of its `|` or `>`. */
  readonly headerEnd: number;
  readonly value: string | undefined;
  readonly quotes: 'single' | 'double' | undefined;
  /** What an alias stands for. */
  readonly target: Box | undefined;
}

/** One entry of a map, or one item of a list. */
export interface Entry {
  /** Undefined in a list. */
  readonly key: (Span & { readonly text: string }) | undefined;
  /** False where the entry is written in a way that edits leave alone, for example `? key`. */
  readonly simple: boolean;
  /** Where the entry begins: its key, its dash, or (in `[ … ]`) its value. */
  readonly start: number;
  /** Where its text begins that comes before the value: after the colon or the dash. */
  readonly lead: number;
  /** An anchor or tag before the value. */
  readonly props: (Span & { readonly anchor: string | undefined; readonly tagged: boolean }) | undefined;
  readonly box: Box | undefined;
  /** The end of its value, else of its colon or dash; comments after it not counted. */
  readonly end: number;
  /** The end of the comma after it, in a flow collection. */
  readonly commaEnd: number | undefined;
}

export function isContainer(box: Box): box is Container {
  return box.kind === 'map' || box.kind === 'list';
}

/** A map or list that is written on lines of its own. */
export function isBlock(box: Box | undefined): box is Container & { readonly flow: false } {
  return box !== undefined && isContainer(box) && !box.flow;
}

/** The end of what a value has on its first line: all of it, but for a block scalar only its header. */
export function headEnd(box: Box): number {
  return isContainer(box) ? box.span.end : box.headerEnd;
}

/** Never throws; of a text with mistakes it may say less than there is. */
export function outlineOf(text: string): Outline {
  const anchors: Named[] = [];
  const aliases: Named[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    const reader = new OutlineReader(anchors, aliases);
    reader.props(token.start);
    return { root: token.value === undefined ? undefined : reader.box(token.value), anchors, aliases };
  }
  return { root: undefined, anchors, aliases };
}

class OutlineReader {
  readonly #anchored = new Map<string, Box>();

  constructor(
    readonly anchors: Named[],
    readonly aliases: Named[],
  ) {}

  box(token: CST.Token): Box | undefined {
    switch (token.type) {
      case 'block-map':
      case 'block-seq':
        return this.#block(token);
      case 'flow-collection':
        return this.#flow(token);
      case 'block-scalar':
        return blockScalar(token);
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.#leaf(token);
      default:
        return undefined;
    }
  }

  props(tokens: readonly CST.SourceToken[]): Entry['props'] {
    let props: Entry['props'];
    for (const token of tokens) {
      if (token.type !== 'anchor' && token.type !== 'tag') continue;
      if (token.type === 'anchor') this.anchors.push({ name: token.source.slice(1), offset: token.offset });
      props = {
        start: props?.start ?? token.offset,
        end: endOf(token),
        anchor: token.type === 'anchor' ? token.source.slice(1) : props?.anchor,
        tagged: token.type === 'tag' || props?.tagged === true,
      };
    }
    return props;
  }

  #leaf(token: CST.FlowScalar): Leaf {
    const span = { start: token.offset, end: endOf(token) };
    const headerEnd = span.end;
    if (token.type !== 'alias') {
      return { ...leaf('scalar', span, headerEnd), value: scalarValue(token), quotes: quotesOf(token) };
    }
    const name = token.source.slice(1);
    this.aliases.push({ name, offset: token.offset });
    return { ...leaf('alias', span, headerEnd), target: this.#anchored.get(name) };
  }

  #value(token: CST.Token | undefined, props: Entry['props']): Box | undefined {
    const box = token === undefined ? undefined : this.box(token);
    if (box !== undefined && props?.anchor !== undefined) this.#anchored.set(props.anchor, box);
    return box;
  }

  #block(token: CST.BlockMap | CST.BlockSequence): Container {
    const isMap = token.type === 'block-map';
    const entries = token.items.filter(isEntry).map(item => (isMap ? this.#pair(item) : this.#item(item)));
    return container(isMap ? 'map' : 'list', false, token.offset, entries);
  }

  #flow(token: CST.FlowCollection): Container {
    const isMap = token.start.type === 'flow-map-start';
    const entries: Entry[] = [];
    for (const item of token.items) {
      const comma = item.start.find(({ type }) => type === 'comma');
      const before = entries.pop();
      if (before !== undefined) entries.push(comma === undefined ? before : { ...before, commaEnd: endOf(comma) });
      if (isEntry(item)) entries.push(isMap ? this.#pair(item) : this.#item(item));
    }
    const close = token.end[0];
    const built = container(isMap ? 'map' : 'list', true, token.offset, entries);
    return { ...built, span: { start: token.offset, end: close === undefined ? built.span.end : endOf(close) } };
  }

  #pair(item: CST.CollectionItem): Entry {
    const key = item.key ?? undefined;
    const keyProps = this.props(item.start);
    const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
    const keySpan = key === undefined ? undefined : keyOf(key);
    const lead = colon === undefined ? (keySpan?.end ?? 0) : endOf(colon);
    const props = this.props(item.sep ?? []);
    const box = this.#value(item.value, props);
    return {
      key: keySpan,
      simple: keySpan !== undefined && keyProps === undefined && !item.start.some(isMark) && colon !== undefined,
      start: keyProps?.start ?? item.start.find(isMark)?.offset ?? keySpan?.start ?? lead,
      lead,
      props,
      box,
      end: box?.span.end ?? props?.end ?? lead,
      commaEnd: undefined,
    };
  }

  #item(item: CST.CollectionItem): Entry {
    const dash = item.start.find(({ type }) => type === 'seq-item-ind');
    const props = this.props(item.start);
    const isPair = item.key !== undefined || item.sep !== undefined;
    const value = isPair ? this.#pairInList(item) : this.#value(item.value, props);
    const start = dash?.offset ?? props?.start ?? value?.span.start ?? 0;
    const lead = dash === undefined ? start : endOf(dash);
    return {
      key: undefined,
      simple: true,
      start,
      lead,
      props,
      box: value,
      end: value?.span.end ?? props?.end ?? lead,
      commaEnd: undefined,
    };
  }

  /** A single pair in a flow list, `[ key: value ]`: a value that edits replace as a whole. */
  #pairInList(item: CST.CollectionItem): Leaf {
    const { start, end } = this.#pair(item);
    return leaf('other', { start, end }, end);
  }
}

function container(kind: 'map' | 'list', flow: boolean, start: number, entries: readonly Entry[]): Container {
  return { kind, flow, span: { start, end: entries.at(-1)?.end ?? start }, entries };
}

/** The text that a scalar stands for; its mistakes are not of interest here. */
function scalarValue(token: CST.Token): string | undefined {
  const ignore = (): void => undefined;
  return CST.isScalar(token) ? (CST.resolveAsScalar(token, true, ignore)?.value ?? undefined) : undefined;
}

function leaf(kind: Leaf['kind'], span: Span, headerEnd: number): Leaf {
  return { kind, span, headerEnd, value: undefined, quotes: undefined, target: undefined };
}

function quotesOf({ type }: CST.FlowScalar): Leaf['quotes'] {
  if (type === 'single-quoted-scalar') return 'single';
  return type === 'double-quoted-scalar' ? 'double' : undefined;
}

/** Items that hold only comments and white space are no entries. */
function isEntry(item: CST.CollectionItem): boolean {
  return item.key !== undefined || item.sep !== undefined || item.value !== undefined || item.start.some(isMark);
}

function isMark({ type }: CST.SourceToken): boolean {
  return type === 'seq-item-ind' || type === 'explicit-key-ind';
}

function keyOf(token: CST.Token): Entry['key'] {
  if (!('source' in token) || token.type === 'block-scalar') return undefined;
  return { start: token.offset, end: endOf(token), text: scalarValue(token) ?? token.source };
}

function blockScalar(token: CST.BlockScalar): Leaf {
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  const headerEnd = header === undefined || !('source' in header) ? token.offset : endOf(header);
  const last = token.props.at(-1);
  const start = last === undefined || !('source' in last) ? headerEnd : endOf(last);
  const keep = header !== undefined && 'source' in header && header.source.includes('+');
  const text = keep ? token.source.replace(/\r?\n$/, '') : token.source.trimEnd();
  const end = text.trim() === '' && !keep ? headerEnd : start + text.length;
  return { ...leaf('block-scalar', { start: token.offset, end }, headerEnd), value: token.source };
}

function endOf(token: { readonly offset: number; readonly source: string }): number {
  return token.offset + token.source.length;
}
