import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { asText } from '../../../core/features/readiness-tree';
import type { Points } from './points';

/** Copies a row with all below it as plain text, to be pasted into a message. */
export function copyReadiness(points: Points): vscode.Disposable {
  return vscode.commands.registerCommand('copse.copyReadiness', async (about: unknown) => {
    const point = await points.point(about);
    if (point === undefined) return;
    await vscode.env.clipboard.writeText(`${asText(point.node)}\n`);
    vscode.window.setStatusBarMessage(t('Copied as text'), 3000);
  });
}
