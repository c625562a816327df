import * as vscode from 'vscode';
import { tellingWhy } from '../../compare/telling-why';
import type { Changes } from './changes';

/** Reads the earlier state again: a file with a report may be another one now. */
export function refreshChanges({ comparisons }: Changes): vscode.Disposable {
  return vscode.commands.registerCommand('copse.refreshChanges', () =>
    tellingWhy(async () => comparisons.current?.refresh()),
  );
}
