import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { iconOf } from './icons';
import { row } from './row';

/** A member, a role, a theme … */
export function entryRow(element: DesignElement): vscode.TreeItem {
  return row(element, t('Go to the text'), { icon: iconOf(element.node), command: 'copse.showEntry' });
}
