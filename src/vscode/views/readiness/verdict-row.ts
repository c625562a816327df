import * as vscode from 'vscode';
import { pointRow } from './point-row';
import type { PointElement } from './points';

/** The verdict on a design. @param isAlone whether it is the only one in the window. */
export function verdictRow(element: PointElement, isAlone: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  return pointRow(element, { collapsed: isAlone ? Expanded : Collapsed });
}
