import * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { row } from './row';

/** A design, with its folder where that says more than its name. @param isAlone whether it is the only one in the window. */
export function designRow(element: DesignElement, isAlone: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = row(element, '', { icon: 'compass', collapsed: isAlone ? Expanded : Collapsed });
  const root = vscode.Uri.parse(element.root);
  const isFolder = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === element.root) === true;
  if (!isFolder) item.description = vscode.workspace.asRelativePath(root);
  return item;
}
