import { itemById } from '../../checklist/checklist';
import { paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { itemMarkdown } from '../markdown/item';
import { markdown } from '../markdown/write';
import type { ChangeNode } from './node';

/** What a node says at length, in Markdown. */
export function changeMarkdown({ title, description, item }: ChangeNode): string {
  const found = item === undefined ? undefined : itemById(item);
  if (found === undefined) return markdown(paragraph(strong(title)), description);
  return [itemMarkdown(found), markdown(description)].join('\n\n');
}
