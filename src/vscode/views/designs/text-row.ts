import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { row } from './row';

/** A single thing that is said. */
export function textRow(element: DesignElement): vscode.TreeItem {
  return row(element, t('Go to the text'), { icon: 'symbol-string', command: 'copse.showEntry' });
}
