import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { DiffResult } from '../../../core/diff/changes';
import { renderDiffHtml } from '../../../core/diff/format/html/html';
import { diffToMarkdown } from '../../../core/diff/format/markdown';
import { language } from '../../../core/values/language';
import type { Comparison } from '../../compare/comparison';
import { tellingWhy } from '../../compare/telling-why';
import { fileNameFor } from '../../pick-design';
import { askNaming } from '../../report-panel/ask-naming';
import { wayBetween } from '../../report-panel/way-between';
import { sayWhere } from '../../say-where';
import type { Changes } from './changes';

/** Copies or saves what changed, for a pull request or for people without Copse. */
export function shareChanges({ comparisons }: Changes): vscode.Disposable {
  return vscode.commands.registerCommand('copse.shareChanges', async () => {
    const { current } = comparisons;
    if (current === undefined) return;
    const form = await vscode.window.showQuickPick(forms(), { placeHolder: t('What changed, in which form?') });
    if (form === undefined) return;
    const naming = await askNaming();
    if (naming === undefined) return;
    const { format } = form;
    if (format === undefined) await copy(current, naming.redact);
    else await tellingWhy(() => save(current, { format, redact: naming.redact }));
  });
}

type Format = 'md' | 'html';

interface Form extends vscode.QuickPickItem {
  /** Undefined for the clipboard. */
  readonly format: Format | undefined;
}

function forms(): readonly Form[] {
  return [
    { label: t('Copy as Markdown'), detail: t('For the text of a pull request'), format: undefined },
    { label: t('Save as Markdown'), detail: t('To keep with the files, and to read on a git host'), format: 'md' },
    { label: t('Save as a web page'), detail: t('To print, or to send to people who have no Copse'), format: 'html' },
  ];
}

/** Where it will be pasted is not known, so lines are named and not linked. */
async function copy(comparison: Comparison, redact: boolean): Promise<void> {
  await vscode.env.clipboard.writeText(diffToMarkdown(resultOf(comparison, redact), { base: () => undefined }));
  vscode.window.setStatusBarMessage(t('Copied as Markdown'), 3000);
}

async function save(
  comparison: Comparison,
  { format, redact }: { readonly format: Format; readonly redact: boolean },
): Promise<void> {
  const { root, asOf } = comparison;
  const name = fileNameFor(root, comparison.changes().name);
  const target = await vscode.window.showSaveDialog({
    title: t('Save what changed'),
    defaultUri: vscode.Uri.joinPath(root, `${name}-changes-${asOf}.${format}`),
    filters: { [format === 'md' ? t('Markdown') : t('Web page')]: [format] },
  });
  if (target === undefined) return;
  const way = wayBetween(vscode.Uri.joinPath(target, '..'), root);
  const result = resultOf(comparison, redact);
  const base = () => way;
  const text =
    format === 'md' ? diffToMarkdown(result, { base }) : renderDiffHtml(result, { base, language: language() });
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  await sayWhere(target, t('What changed was saved as {0}.', vscode.workspace.asRelativePath(target)));
}

function resultOf(comparison: Comparison, redact: boolean): DiffResult {
  const { earlier, root, asOf } = comparison;
  const path = vscode.workspace.asRelativePath(root);
  const design = { path, ...comparison.changesTold({ redact }) };
  return { from: earlier.words, to: t('the files as they are'), asOf, designs: [design] };
}
