import * as vscode from 'vscode';
import type { Points } from './points';

/** Opens the page of the point of the checklist that a row belongs to. */
export function readAboutPoint(points: Points): vscode.Disposable {
  return vscode.commands.registerCommand('copse.readAboutPoint', async (about: unknown) => {
    const item = (await points.point(about))?.node.item;
    if (item !== undefined) await vscode.commands.executeCommand('copse.openPage', 'checklist-item', item);
  });
}
