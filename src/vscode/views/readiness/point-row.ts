import * as vscode from 'vscode';
import type { PointElement } from './points';
import { stateIcon } from './state-icon';

export interface PointRowOptions {
  /** For rows without a state. */
  readonly icon?: string;
  readonly collapsed?: vscode.TreeItemCollapsibleState;
  readonly click?: { readonly command: string; readonly title: string };
}

/** What all rows have in common: words for eyes and ears, the sign of the state, what can be done. */
export function pointRow(element: PointElement, { icon, collapsed, click }: PointRowOptions): vscode.TreeItem {
  const { root, id, node, children } = element;
  const folded =
    children.length === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(node.title, collapsed ?? folded);
  item.id = `${root} ${id}`;
  item.description = node.description;
  item.iconPath = node.state === undefined ? new vscode.ThemeIcon(icon ?? 'circle-small') : stateIcon(node.state);
  item.accessibilityInformation = { label: node.label };
  const can = [
    node.fix === undefined ? '' : 'fix',
    node.place === undefined ? '' : 'place',
    node.item === undefined ? '' : 'point',
  ];
  item.contextValue = [node.type, ...can.filter(word => word !== '')].join(' ');
  if (click !== undefined) item.command = { ...click, arguments: [{ root, id }] };
  return item;
}
