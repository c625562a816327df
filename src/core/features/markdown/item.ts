import { t } from '@vscode/l10n';
import type { Item } from '../../checklist/item';
import { list, paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { markdown } from './write';

/** A point of the checklist: its question, why it matters, what it looks for. */
export function itemMarkdown({ question, why, criteria }: Item): string {
  return markdown(paragraph(strong(t(question))), t(why), list(criteria.map(({ text }) => ({ parts: [t(text)] }))));
}
