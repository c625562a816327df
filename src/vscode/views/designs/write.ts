import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Change } from '../../../core/features/outline/changes';
import { entryId } from '../../../core/features/outline/ids';
import { applyEdits } from '../../apply';
import { showFile, showPlace, suggestAt, writeOn } from '../show-place';
import type { DesignsTree, Here } from './designs-tree';

/** How one goes on after a change: in the text, or in the tree. */
export type GoOn = 'text' | 'tree';

/**
 * Writes a change from the tree in one step, which one undo takes back. The file is shown first, so that the change is seen and the undo key
 * means it; it stays unsaved like anything that is typed.
 * @returns false where nothing could be written; the person is told why.
 */
export function write(tree: DesignsTree, here: Here, change: Change, goOn: GoOn): Promise<boolean> {
  return tree.whileWriting(() => writeAndShow(tree, here, change, goOn));
}

async function writeAndShow(tree: DesignsTree, { loaded }: Here, change: Change, goOn: GoOn): Promise<boolean> {
  const { path, at } = change.place;
  const root = loaded.root.toString();
  if (loaded.design.file(path) !== undefined) await showFile(loaded, path);
  if (!(await applyEdits(loaded, change.edits))) {
    void vscode.window.showWarningMessage(
      t('{0} was not changed. Put right what is marked in it first, then try again.', path),
    );
    return false;
  }
  const now = (await tree.designs.settled()).find(other => other.root.toString() === root);
  if (now === undefined) return true;
  if (change.open !== undefined) await suggestAt(now, { path, at: [...at, ...change.open] });
  else if (goOn === 'text') await writeOn(now, change.place);
  else await showPlace(now, change.place, { preserveFocus: true });
  await tree.select(root, entryId(path, at));
  return true;
}
