import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { DesignElement } from './designs-tree';
import { row } from './row';

/** A part that holds several things to say. A click opens it; where nothing is said yet, it asks what to begin with. */
export function sectionRow(element: DesignElement): vscode.TreeItem {
  const isThere = element.node.places.length > 0;
  return isThere
    ? row(element, t('Go to the text'), { icon: 'note', command: 'copse.showEntry' })
    : row(element, t('Say more…'), { icon: 'note', command: 'copse.sayMore' });
}
