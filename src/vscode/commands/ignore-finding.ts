import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { itemIds } from '../../core/checklist/checklist';
import { findingsAt } from '../../core/features/fixes';
import { canBeIgnored, ignoreFinding as edits } from '../../core/features/ignore';
import type { Finding } from '../../core/rules/rule';
import { applyEdits } from '../apply';
import type { Designs, LoadedDesign } from '../designs';
import { withoutIcons } from '../without-icons';
import { askText } from './ask';

/** Silences one finding with a line above it that says why. */
export function ignoreFinding(designs: Designs): vscode.Disposable {
  return vscode.commands.registerCommand('copse.ignoreFinding', async (uri?: string, rule?: string, start?: number) => {
    const find = (): { readonly loaded: LoadedDesign; readonly finding: Finding } | undefined =>
      uri === undefined ? undefined : findingIn(designs, vscode.Uri.parse(uri), rule, start);
    const before = uri === undefined ? await chooseAtCursor(designs) : find();
    if (before === undefined) return;
    const { finding } = before;
    const reason = await askText({ title: t('Ignore “{0}” here', finding.rule), prompt: t('Why is it all right?') });
    if (reason === undefined) return;
    // The text may have changed while the question stood there.
    const now = findingIn(designs, before.loaded.uriOf(finding.path), finding.rule, finding.span.start);
    const options = { asOf: before.loaded.readiness.asOf, items: itemIds };
    const change = now === undefined ? [] : edits(now.loaded.design, now.finding, reason, options);
    if (now !== undefined && (await applyEdits(now.loaded, change))) return;
    void vscode.window.showWarningMessage(
      t(
        '“{0}” could not be ignored here. It can be turned off for the whole design, under “checks” in community.cop.yaml.',
        finding.rule,
      ),
    );
  });
}

function findingIn(
  designs: Designs,
  uri: vscode.Uri,
  rule: string | undefined,
  start: number | undefined,
): { readonly loaded: LoadedDesign; readonly finding: Finding } | undefined {
  const loaded = designs.of(uri);
  const path = loaded?.pathOf(uri);
  const finding = loaded?.findings.find(one => one.path === path && one.rule === rule && one.span.start === start);
  return loaded === undefined || finding === undefined ? undefined : { loaded, finding };
}

async function chooseAtCursor(
  designs: Designs,
): Promise<{ readonly loaded: LoadedDesign; readonly finding: Finding } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const loaded = editor && designs.of(editor.document.uri);
  const path = editor && loaded?.pathOf(editor.document.uri);
  if (editor === undefined || loaded === undefined || path === undefined) return undefined;
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const found = findingsAt(loaded.findings, path, span).filter(finding => canBeIgnored(loaded.design, finding));
  if (found.length === 0) {
    void vscode.window.showInformationMessage(t('There is nothing to ignore where the cursor is.'));
    return undefined;
  }
  const choices = found.map(finding => ({ label: withoutIcons(finding.message), description: finding.rule, finding }));
  const chosen =
    choices.length === 1 ? choices[0] : await vscode.window.showQuickPick(choices, { title: t('Ignore what?') });
  return chosen && { loaded, finding: chosen.finding };
}
