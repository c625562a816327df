import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder of the window. */
export function folder(): vscode.Uri {
  const [only] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(only, 'a folder must be open');
  return only.uri;
}

export function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), ...path.split('/'));
}

/** The path of a file in the folder of the window. */
export function pathOf(uri: vscode.Uri): string {
  return uri.path.slice(folder().path.length + 1);
}

/** Opens a file of the folder in front. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)));
}

/** The place in a document that a text shows, with `|` where the cursor is to be. */
export function placeOf(document: vscode.TextDocument, marked: string): vscode.Position {
  const start = document.getText().indexOf(marked.replace('|', ''));
  assert.ok(start >= 0 && marked.includes('|'), `“${marked}” must stand in ${document.uri.path}`);
  return document.positionAt(start + marked.indexOf('|'));
}

/** Where a location is, as people write it: file, line and column counted from one, and the text there. */
export async function shown({ uri, range }: vscode.Location): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${pathOf(uri)}:${range.start.line + 1}:${range.start.character + 1} ${document.getText(range)}`;
}

/** Tries something again until it holds, since files are judged a moment after they changed. */
export async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

/** The bytes of a file as they are saved. */
export async function bytesOf(path: string): Promise<string> {
  return [...(await vscode.workspace.fs.readFile(uriOf(path)))].join(' ');
}

/** Closes every editor; what was not saved is dropped. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Runs a command of the editor. */
export async function run<T = void>(command: string, ...args: readonly unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}
