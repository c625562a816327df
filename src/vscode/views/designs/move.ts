import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { type Direction, moveEntry } from '../../../core/edit/move';
import type { DesignsTree } from './designs-tree';
import { write } from './write';

/** Lets an entry change places with its neighbour. */
export function moveUp(tree: DesignsTree): vscode.Disposable {
  return move(tree, 'copse.moveEntryUp', 'up');
}

export function moveDown(tree: DesignsTree): vscode.Disposable {
  return move(tree, 'copse.moveEntryDown', 'down');
}

function move(tree: DesignsTree, command: string, direction: Direction): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (about: unknown) => {
    const here = await tree.here(about);
    const [place] = here?.node.places ?? [];
    if (here === undefined || place === undefined || here.node.type !== 'entry') return;
    const edits = moveEntry(here.loaded.design, place, direction);
    if (edits.length === 0) {
      vscode.window.setStatusBarMessage(
        direction === 'up'
          ? t('{0} is the first in its file already.', here.node.title)
          : t('{0} is the last in its file already.', here.node.title),
        5000,
      );
      return;
    }
    const last = place.at.at(-1);
    const next = typeof last === 'number' ? last + (direction === 'up' ? -1 : 1) : last;
    const after = { path: place.path, at: [...place.at.slice(0, -1), next ?? 0] };
    await write(tree, here, { edits, place: after, open: undefined }, 'tree');
  });
}
