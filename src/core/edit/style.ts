import { columnOf } from './lines';
import { type Box, type Container, isBlock, isContainer, type Outline } from './outline';
import type { Quotes } from './yaml-text';

/** The habits of a text, so that what is added looks like what is there. */
export interface Style {
  readonly newline: '\n' | '\r\n';
  /** Columns by which a map stands deeper than its key. */
  readonly step: number;
  /** Columns by which the dashes of a list stand deeper than its key. */
  readonly listStep: number;
  readonly quotes: Quotes;
  /** How lists of single values are written, by their key: `[a, b]` or with dashes. */
  readonly lists: ReadonlyMap<string, 'flow' | 'block'>;
  /** How most of them are written. */
  readonly mostLists: 'flow' | 'block';
}

export function styleOf(text: string, outline: Outline): Style {
  const habits = new Habits(text);
  if (outline.root !== undefined) habits.look(outline.root, undefined);
  const step = habits.step ?? 2;
  const counts = [...habits.lists];
  return {
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    step,
    listStep: habits.listStep ?? step,
    quotes: habits.doubleQuotes < 0 ? 'single' : 'double',
    lists: new Map(counts.filter(([, count]) => count !== 0).map(([key, count]) => [key, kindOf(count)])),
    mostLists: kindOf(counts.reduce((sum, [, count]) => sum + count, 0)),
  };
}

function kindOf(count: number): 'flow' | 'block' {
  return count > 0 ? 'flow' : 'block';
}

class Habits {
  step: number | undefined;
  listStep: number | undefined;
  /** Texts in double quotes, less those in single quotes. */
  doubleQuotes = 0;
  /** By key: lists of single values written `[a, b]`, less those written with dashes. */
  readonly lists = new Map<string, number>();

  constructor(readonly text: string) {}

  look(box: Box, key: string | undefined): void {
    if (!isContainer(box)) {
      if (box.quotes !== undefined) this.doubleQuotes += box.quotes === 'double' ? 1 : -1;
      return;
    }
    if (box.kind === 'list' && key !== undefined) this.#countList(box, key);
    const column = columnOf(this.text, box.span.start);
    for (const { box: below, key: name } of box.entries) {
      if (below === undefined) continue;
      if (box.kind === 'map' && !box.flow && isBlock(below)) this.#measure(below, column);
      this.look(below, name?.text);
    }
  }

  #measure({ kind, span }: Container, column: number): void {
    const deeper = columnOf(this.text, span.start) - column;
    if (kind === 'list' && deeper >= 0) this.listStep ??= deeper;
    if (kind === 'map' && deeper > 0) this.step ??= deeper;
  }

  #countList({ entries, flow }: Container, key: string): void {
    if (entries.length === 0 || entries.some(({ box }) => box?.kind !== 'scalar')) return;
    this.lists.set(key, (this.lists.get(key) ?? 0) + (flow ? 1 : -1));
  }
}
