import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { row } from './row';

/** What stands in a group without entries; a click adds the first. */
export function noneRow(element: DesignElement): vscode.TreeItem {
  return row(element, t('Add…'), { icon: 'add', command: 'copse.addEntry' });
}
