import { t } from '@vscode/l10n';
import { paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { write } from '../../report/format/markdown-parts/write';
import type { Rule } from '../../rules/rule';

/** A rule: what it finds and why that matters. What it says of itself is Markdown of our own. */
export function ruleMarkdown({ title, why }: Rule): string {
  return `${write([paragraph(strong(t(title)))])}\n${t(why)}`;
}
