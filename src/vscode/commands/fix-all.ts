import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { applyEdits } from '../apply';
import type { Designs } from '../designs';
import { allFixes } from '../fix-all';
import { pickDesign } from '../pick-design';

/** Mends all slips of a design that can have been meant in one way only. */
export function fixAll(designs: Designs): vscode.Disposable {
  return vscode.commands.registerCommand('copse.fixAll', async (root?: unknown) => {
    const loaded = await pickDesign(designs, root);
    if (loaded === undefined) return;
    const edits = allFixes(loaded);
    const done = await applyEdits(loaded, edits);
    void vscode.window.showInformationMessage(
      done ? t('Mended in {0}.', edits.map(({ path }) => path).join(', ')) : nothingToDo(loaded.findings.length),
    );
  });
}

function nothingToDo(findings: number): string {
  if (findings === 0) return t('There is nothing to mend.');
  return t('There is nothing that Copse could mend without you. What it found is in the Problems view.');
}
