import * as vscode from 'vscode';

/** Opens the report on the design that a row of a tree belongs to. */
export function openReportHere(): vscode.Disposable {
  return vscode.commands.registerCommand('copse.openReportHere', async (about: unknown) => {
    const root = typeof about === 'object' && about !== null && 'root' in about ? about.root : undefined;
    const folder = typeof root === 'string' ? vscode.Uri.parse(root) : undefined;
    await vscode.commands.executeCommand('copse.openReport', folder);
  });
}
