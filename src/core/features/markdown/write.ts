import type { Code } from 'mdast';
import {
  code,
  type Flow,
  type Item,
  link,
  list,
  type Part,
  paragraph,
  strong,
} from '../../report/format/markdown-parts/nodes';
import { write } from '../../report/format/markdown-parts/write';

/** A text in the editor's language, as a block. */
export function codeMarkdown(text: string): string {
  return write([yamlBlock(text)]);
}

export function yamlBlock(value: string): Code {
  return { type: 'code', lang: 'community-design', value };
}

/** Words with their meanings, one a line; `mark` is set in bold. */
export function meanings(values: Readonly<Record<string, string>>, mark?: string): Flow {
  return list(
    Object.entries(values).map(([value, meaning]): Item => ({ parts: meaningOf(value, meaning, value === mark) })),
  );
}

function meaningOf(value: string, meaning: string, marked: boolean): readonly Part[] {
  const name = marked ? strong(value) : code(value);
  return meaning === '' ? [name] : [name, ` – ${meaning}`];
}

/** Blocks as Markdown; what is undefined is left out. */
export function markdown(...blocks: readonly (Flow | string | undefined)[]): string {
  return write(blocks.flatMap(blockOf)).trimEnd();
}

function blockOf(block: Flow | string | undefined): readonly Flow[] {
  if (block === undefined || block === '') return [];
  return [typeof block === 'string' ? paragraph(block) : block];
}

/** A paragraph that is a link. */
export function linkMarkdown(url: string, text: string): string {
  return markdown(paragraph(link(url, text)));
}
