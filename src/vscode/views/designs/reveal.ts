import * as vscode from 'vscode';
import { showPlace } from '../show-place';
import type { DesignsTree } from './designs-tree';

/** Goes to the text of a row. */
export function revealEntry(tree: DesignsTree): vscode.Disposable {
  return show(tree, 'copse.revealEntry', false);
}

/** What a click on a row does: shows its text, and leaves the keyboard in the tree. */
export function showEntry(tree: DesignsTree): vscode.Disposable {
  return show(tree, 'copse.showEntry', true);
}

function show(tree: DesignsTree, command: string, preserveFocus: boolean): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (about: unknown) => {
    const here = await tree.here(about);
    const [place] = here?.node.places ?? [];
    if (here !== undefined && place !== undefined) await showPlace(here.loaded, place, { preserveFocus });
  });
}
