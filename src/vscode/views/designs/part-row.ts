import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { iconOf } from './icons';
import { row } from './row';

/** A part of a design: the files of one kind. A click opens the first of them. */
export function partRow(element: DesignElement): vscode.TreeItem {
  const isThere = element.node.places.length > 0;
  return row(element, t('Go to the text'), {
    icon: iconOf(element.node),
    ...(isThere ? { command: 'copse.showEntry' } : {}),
  });
}
