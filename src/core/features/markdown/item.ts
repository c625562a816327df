import { t } from '@vscode/l10n';
import type { Item } from '../../checklist/item';
import { type Flow, list, paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { markdown } from './write';

/** A point of the checklist: its question, why it matters, what it looks for. */
export function itemMarkdown(item: Item): string {
  return markdown(...aboutItem(item));
}

export function aboutItem({ question, why, criteria }: Item): readonly Flow[] {
  return [paragraph(strong(t(question))), paragraph(t(why)), list(criteria.map(({ text }) => ({ parts: [t(text)] })))];
}
