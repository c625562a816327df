import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { row } from './row';

/** A file in the folder that is no part of the design. */
export function strayRow(element: DesignElement): vscode.TreeItem {
  return row(element, t('Go to the text'), { icon: 'question', command: 'copse.showEntry' });
}
