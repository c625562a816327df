import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { remove } from '../../../core/edit/remove';
import { type User, usersOf } from '../../../core/features/outline/users';
import { applyEdits } from '../../apply';
import { toRange } from '../../convert';
import { withoutIcons } from '../../without-icons';
import { showPlace } from '../show-place';
import type { DesignsTree, Here } from './designs-tree';

interface Choice extends vscode.QuickPickItem {
  readonly act: 'delete' | 'keep' | User;
}

/** Deletes an entry, after saying what refers to it. */
export function deleteEntry(tree: DesignsTree): vscode.Disposable {
  return vscode.commands.registerCommand('copse.deleteEntry', async (about: unknown) => {
    const here = await tree.here(about);
    if (here === undefined || !here.node.can.includes('delete')) return;
    const chosen = await confirm(here);
    if (chosen === undefined || chosen === 'keep') return;
    if (chosen !== 'delete') {
      await goTo(here, chosen);
      return;
    }
    const now = await tree.here(here.element);
    if (now !== undefined) await tree.whileWriting(() => takeOut(tree, now));
  });
}

async function confirm({ loaded, design, node }: Here): Promise<Choice['act'] | undefined> {
  const users = usersOf(loaded.design, design, node);
  const separator = { label: t('Used by'), kind: vscode.QuickPickItemKind.Separator, act: 'keep' } as const;
  const choices: readonly Choice[] = [
    { label: t('$(trash) Delete'), detail: warning(users), act: 'delete' },
    { label: t('$(close) Keep it'), act: 'keep' },
    ...(users.length === 0 ? [] : [separator]),
    ...users.map(
      (user): Choice => ({
        label: withoutIcons(user.node.title),
        description: withoutIcons(user.spot.path),
        act: user,
      }),
    ),
  ];
  const title = t('Delete {0}?', node.title);
  const placeHolder = users.length === 0 ? t('Nothing refers to it.') : t('Choose what uses it to look at that first.');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.act;
}

function warning(users: readonly User[]): string {
  const places = users.reduce((sum, { count }) => sum + count, 0);
  if (places === 0) return t('Undo brings it back.');
  return places === 1
    ? t('1 place refers to it and would lead nowhere.')
    : t('{0} places refer to it and would lead nowhere.', places);
}

async function goTo({ loaded }: Here, { spot }: User): Promise<void> {
  const source = loaded.design.file(spot.path)?.yaml.source;
  const editor = await vscode.window.showTextDocument(loaded.uriOf(spot.path));
  if (source === undefined) return;
  const range = toRange(source.rangeOf(spot.span));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function takeOut(tree: DesignsTree, { loaded, node, element }: Here): Promise<void> {
  const [place] = node.places;
  if (place === undefined) return;
  const siblings = element.parent?.children ?? [];
  const index = siblings.indexOf(element);
  const next = siblings[index + 1] ?? siblings[index - 1] ?? element.parent;
  await showPlace(loaded, place, { preserveFocus: true });
  if (!(await applyEdits(loaded, remove(loaded.design, place)))) {
    void vscode.window.showWarningMessage(
      t('{0} was not changed. Put right what is marked in it first, then try again.', place.path),
    );
    return;
  }
  // An entry of a list is known by its number, which the next one has now.
  const isNumbered = typeof node.at.at(-1) === 'number' && siblings[index + 1] !== undefined;
  if (next === undefined) return;
  const id = isNumbered ? element.id : next.id;
  await tree.select(element.root, id);
  const now = await tree.here({ root: element.root, id });
  const [beside] = now?.node.places ?? [];
  if (now !== undefined && beside !== undefined) await showPlace(now.loaded, beside, { preserveFocus: true });
}
