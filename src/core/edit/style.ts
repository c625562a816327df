import { type Box, type Container, isContainer, type Outline } from './outline';

/** The habits of a text, so that what is added looks like what is there. */
export interface Style {
  readonly newline: '\n' | '\r\n';
  /** Columns by which a map stands deeper than its key. */
  readonly step: number;
  /** Columns by which the dashes of a list stand deeper than its key. */
  readonly listStep: number;
  /** The keys whose lists of single values are written `[a, b]`. */
  readonly flowKeys: ReadonlySet<string>;
  readonly blockKeys: ReadonlySet<string>;
  /** True where most lists of single values are written `[a, b]`. */
  readonly flowLists: boolean;
}

export function styleOf(text: string, outline: Outline): Style {
  const seen = new Habits(text);
  if (outline.root !== undefined) seen.look(outline.root, undefined);
  const flowKeys = new Set([...seen.lists].filter(([, count]) => count > 0).map(([key]) => key));
  const blockKeys = new Set([...seen.lists].filter(([, count]) => count < 0).map(([key]) => key));
  const step = seen.step ?? 2;
  return {
    newline: /\r\n/.test(text) ? '\r\n' : '\n',
    step,
    listStep: seen.listStep ?? step,
    flowKeys,
    blockKeys,
    flowLists: [...seen.lists.values()].reduce((sum, count) => sum + count, 0) > 0,
  };
}

class Habits {
  step: number | undefined;
  listStep: number | undefined;
  /** By key: lists of single values written `[a, b]`, less those written with dashes. */
  readonly lists = new Map<string, number>();

  constructor(readonly text: string) {}

  look(box: Box, key: string | undefined): void {
    if (!isContainer(box)) return;
    if (box.kind === 'list' && key !== undefined) this.#count(box, key);
    const column = columnOf(this.text, box.span.start);
    for (const entry of box.entries) {
      const below = entry.box;
      if (below === undefined) continue;
      if (box.kind === 'map' && !box.flow && isBlock(below)) {
        const deeper = columnOf(this.text, below.span.start) - column;
        if (below.kind === 'map' && deeper > 0) this.step ??= deeper;
        if (below.kind === 'list') this.listStep ??= deeper;
      }
      this.look(below, entry.key?.text);
    }
  }

  #count(list: Container, key: string): void {
    if (list.entries.length === 0 || list.entries.some(({ box }) => box?.kind !== 'scalar')) return;
    this.lists.set(key, (this.lists.get(key) ?? 0) + (list.flow ? 1 : -1));
  }
}

export function isBlock(box: Box): boolean {
  return isContainer(box) && !box.flow;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') && offset > 0 ? 1 : start;
}

/** The end of the line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at === -1) return text.length;
  return text[at - 1] === '\r' && at > offset ? at - 1 : at;
}

/** The end of the line before the one that holds the offset. */
export function endOfLineBefore(text: string, offset: number): number {
  const start = lineStart(text, offset);
  if (text[start - 1] !== '\n') return start;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

/** The start of the line after; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}
