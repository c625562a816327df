import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Flow } from './nodes';

/** Signs that git hosts give a meaning beyond Markdown: strikethrough and formulas. */
const beyondMarkdown = ['~', '$'].map(character => ({ character, inConstruct: 'phrasing' as const }));

/** Nodes as Markdown. */
export function write(nodes: readonly Flow[]): string {
  return toMarkdown(
    { type: 'root', children: [...nodes] },
    {
      bullet: '-',
      emphasis: '_',
      listItemIndent: 'one',
      unsafe: beyondMarkdown,
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
}
