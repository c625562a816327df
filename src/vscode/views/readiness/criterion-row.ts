import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import { pointRow } from './point-row';
import type { PointElement } from './points';

/** A criterion. A click shows what bears it out, or what should say more. */
export function criterionRow(element: PointElement): vscode.TreeItem {
  const hasPlace = element.node.place !== undefined;
  return pointRow(
    element,
    hasPlace ? { click: { command: 'copse.showEvidence', title: t('Go to the evidence') } } : {},
  );
}
