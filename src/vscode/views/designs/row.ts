import * as vscode from 'vscode';
import { decoratedUri } from './decorations';
import type { DesignElement } from './designs-tree';

export interface RowOptions {
  readonly icon: string;
  readonly collapsed?: vscode.TreeItemCollapsibleState;
  /** What a click does, where it does something. */
  readonly command?: string;
}

/** What all rows have in common: words for eyes and ears, what can be done, what is found. */
export function row(
  { root, id, node, children }: DesignElement,
  title: string,
  { icon, collapsed, command }: RowOptions,
): vscode.TreeItem {
  const folded =
    children.length === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(node.title, collapsed ?? folded);
  item.id = `${root} ${id}`;
  item.description = node.description;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: node.label };
  item.contextValue = [node.type, ...node.can.map(doing => doing.replace('-', ''))].join(' ');
  const uri = decoratedUri(root, id, node.counts);
  if (uri !== undefined) item.resourceUri = uri;
  if (command !== undefined) item.command = { command, title, arguments: [{ root, id }] };
  return item;
}
