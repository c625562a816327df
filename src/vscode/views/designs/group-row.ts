import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { row } from './row';

/** A list or map of entries. A click opens it where it is written. */
export function groupRow(element: DesignElement): vscode.TreeItem {
  const isThere = element.node.places.length > 0;
  return row(element, t('Go to the text'), {
    icon: 'list-unordered',
    ...(isThere ? { command: 'copse.showEntry' } : {}),
  });
}
