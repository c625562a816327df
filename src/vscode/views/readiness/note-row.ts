import type * as vscode from 'vscode';
import { pointRow } from './point-row';
import type { PointElement } from './points';

/** A row that only says something. */
export function noteRow(element: PointElement): vscode.TreeItem {
  return pointRow(element, { icon: 'info' });
}
