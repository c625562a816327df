import * as vscode from 'vscode';
import type { Changes } from './changes';

/** Closes the comparison, and the view with it. */
export function closeChanges({ comparisons }: Changes): vscode.Disposable {
  return vscode.commands.registerCommand('copse.closeChanges', () => comparisons.show(undefined));
}
