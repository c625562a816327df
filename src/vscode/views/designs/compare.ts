import * as vscode from 'vscode';
import type { DesignsTree } from './designs-tree';

/** Compares the design that a row belongs to with an earlier state of it. */
export function compareDesignHere({ keyboard }: DesignsTree): vscode.Disposable {
  return vscode.commands.registerCommand('copse.compareDesignHere', async (about: unknown) => {
    const given = about ?? keyboard.take();
    const root = typeof given === 'object' && given !== null && 'root' in given ? given.root : undefined;
    const folder = typeof root === 'string' ? vscode.Uri.parse(root) : undefined;
    await vscode.commands.executeCommand('copse.compareDesign', folder);
  });
}
