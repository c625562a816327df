import type * as vscode from 'vscode';
import { pointRow } from './point-row';
import type { PointElement } from './points';

/** A point of the checklist: its question and its state. A click only unfolds it. */
export function itemRow(element: PointElement): vscode.TreeItem {
  return pointRow(element, {});
}
