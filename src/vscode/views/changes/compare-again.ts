import * as vscode from 'vscode';
import type { Changes } from './changes';

/** Compares the same design with another state. */
export function compareAgain({ comparisons }: Changes): vscode.Disposable {
  return vscode.commands.registerCommand('copse.compareAgain', () =>
    vscode.commands.executeCommand('copse.compareDesign', comparisons.current?.root),
  );
}
