import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import { pointRow } from './point-row';
import type { PointElement } from './points';

/** What to do next. A click goes to where it is to be done, and makes the place for it. */
export function stepRow(element: PointElement): vscode.TreeItem {
  return pointRow(element, { icon: 'arrow-right', click: { command: 'copse.fixPoint', title: t('Do it') } });
}
