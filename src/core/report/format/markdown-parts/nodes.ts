import type { ListItem, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';

/** The nodes that the report is made of. What people wrote goes into text nodes alone; the library escapes those. */
export type Flow = RootContent;
export type Inline = PhrasingContent;

/** Something that stands in a line: a text, or a node. */
export type Part = string | Inline;

export function heading(depth: 1 | 2 | 3, ...parts: readonly Part[]): Flow {
  return { type: 'heading', depth, children: inline(parts) };
}

/** The same one level further down, to stand below a heading of their own. */
export function deeper(nodes: readonly Flow[]): readonly Flow[] {
  return nodes.map(node =>
    node.type === 'heading' && node.depth < 3 ? { ...node, depth: node.depth === 1 ? 2 : 3 } : node,
  );
}

export function paragraph(...parts: readonly Part[]): Flow & { type: 'paragraph' } {
  return { type: 'paragraph', children: inline(parts) };
}

export function strong(text: string): Inline {
  return { type: 'strong', children: [{ type: 'text', value: text }] };
}

export function emphasis(text: string): Inline {
  return { type: 'emphasis', children: [{ type: 'text', value: text }] };
}

export function code(text: string): Inline {
  return { type: 'inlineCode', value: text };
}

export function link(url: string, text: string): Inline {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

export interface Item {
  readonly parts: readonly Part[];
  readonly below?: readonly Item[];
}

export function list(items: readonly Item[], ordered = false): Flow & { type: 'list' } {
  return { type: 'list', ordered, spread: false, children: items.map(listItem) };
}

function listItem({ parts, below = [] }: Item): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: below.length === 0 ? [paragraph(...parts)] : [paragraph(...parts), list(below)],
  };
}

export type Cell = readonly Part[];

export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): Flow {
  return { type: 'table', children: [row(header.map(text => [text])), ...rows.map(row)] };
}

/** A drawing that git hosts render from its text. */
export function mermaid(drawing: string): Flow {
  return { type: 'code', lang: 'mermaid', value: drawing };
}

/** Puts something between the elements of a list. */
export function joined(parts: readonly (readonly Part[])[], separator: string): readonly Part[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

function row(cells: readonly Cell[]): TableRow {
  return { type: 'tableRow', children: cells.map(cell) };
}

function cell(parts: Cell): TableCell {
  return { type: 'tableCell', children: inline(parts) };
}

function inline(parts: readonly Part[]): Inline[] {
  return parts.map(part => (typeof part === 'string' ? { type: 'text', value: part } : part));
}
