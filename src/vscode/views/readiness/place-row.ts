import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import { pointRow } from './point-row';
import type { PointElement } from './points';

/** A line that a criterion is about. */
export function placeRow(element: PointElement): vscode.TreeItem {
  return pointRow(element, {
    icon: 'go-to-file',
    click: { command: 'copse.showEvidence', title: t('Go to the evidence') },
  });
}
