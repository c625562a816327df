import { t } from '@vscode/l10n';
import * as vscode from 'vscode';

/** The texts of files by path, from the folder that they go into. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Writes files that are not there yet, all in one step.
 * @throws Error for a person, where one of them is there already or cannot be written; nothing is overwritten
 */
export async function writeNew(folder: vscode.Uri, texts: Texts): Promise<void> {
  const uris = Object.keys(texts).map(path => vscode.Uri.joinPath(folder, ...path.split('/')));
  for (const uri of uris) {
    if (await exists(uri)) throw new Error(t('{0} is there already. Nothing was written.', nameIn(folder, uri)));
  }
  const edit = new vscode.WorkspaceEdit();
  for (const [index, text] of Object.values(texts).entries()) {
    const uri = uris[index];
    if (uri !== undefined) edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new Error(t('The files could not be written into {0}.', vscode.workspace.asRelativePath(folder)));
  }
}

/** A folder of this name that is not there yet: `fire`, `fire-2` … */
export async function freeFolder(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
  let free = vscode.Uri.joinPath(parent, name);
  for (let count = 2; await exists(free); count++) free = vscode.Uri.joinPath(parent, `${name}-${count}`);
  return free;
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** True where nothing stands in a folder, or there is none. */
export async function isEmpty(folder: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).length === 0;
  } catch {
    return true;
  }
}

function nameIn(folder: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(folder.path.length).replace(/^\//, '');
}
