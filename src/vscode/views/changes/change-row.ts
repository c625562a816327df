import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { ChangeNode } from '../../../core/features/changes-tree/node';
import { ofKinds } from '../designs/icons';
import { stateIcon } from '../readiness/state-icon';
import type { ChangeElement } from './changes';

/** A row of the tree of changes: words for eyes and ears, a sign besides. A click shows the line. */
export function changeRow({ root, id, node, children }: ChangeElement): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.title, children.length === 0 ? None : Expanded);
  item.id = `${root} ${id}`;
  item.description = node.description;
  item.iconPath = iconOf(node);
  item.accessibilityInformation = { label: node.label };
  const hasPlace = node.now !== undefined || node.was !== undefined;
  const canCompare = node.type === 'change' && hasPlace;
  item.contextValue = [node.type, ...(hasPlace ? ['place'] : []), ...(canCompare ? ['texts'] : [])].join(' ');
  if (hasPlace) {
    item.command = { command: 'copse.showChange', title: t('Go to the line'), arguments: [{ root, id }] };
  }
  return item;
}

const ofChanges: Readonly<Record<NonNullable<ChangeNode['change']>, readonly [icon: string, color: string]>> = {
  added: ['diff-added', 'gitDecoration.addedResourceForeground'],
  removed: ['diff-removed', 'gitDecoration.deletedResourceForeground'],
  changed: ['diff-modified', 'gitDecoration.modifiedResourceForeground'],
  renamed: ['diff-renamed', 'gitDecoration.renamedResourceForeground'],
};

function iconOf({ type, change, part, state }: ChangeNode): vscode.ThemeIcon {
  if (state !== undefined) return stateIcon(state);
  if (change !== undefined) {
    const [icon, color] = ofChanges[change];
    return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
  }
  if (part !== undefined) return new vscode.ThemeIcon(ofKinds[part]);
  if (type === 'comparison') return new vscode.ThemeIcon('git-compare');
  return new vscode.ThemeIcon(type === 'readiness' ? 'checklist' : type === 'findings' ? 'search' : 'info');
}
