import type * as vscode from 'vscode';
import { pointRow } from './point-row';
import type { PointElement } from './points';

/** A section of the checklist, with how much of it is settled. */
export function sectionRow(element: PointElement): vscode.TreeItem {
  return pointRow(element, {});
}
