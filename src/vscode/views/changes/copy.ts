import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { changesAsText } from '../../../core/features/changes-tree';
import type { Changes } from './changes';

/** Copies a row with all below it as plain text, to be pasted into a message. */
export function copyChange(changes: Changes): vscode.Disposable {
  return vscode.commands.registerCommand('copse.copyChange', async (about: unknown) => {
    const shown = await changes.shown(about);
    if (shown === undefined) return;
    await vscode.env.clipboard.writeText(`${changesAsText(shown.node)}\n`);
    vscode.window.setStatusBarMessage(t('Copied as text'), 3000);
  });
}
