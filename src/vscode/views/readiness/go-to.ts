import * as vscode from 'vscode';
import { showPlace } from '../show-place';
import type { Points } from './points';

/** Goes to what bears a row out, or to what should say more. */
export function goToEvidence(points: Points): vscode.Disposable {
  return go(points, 'copse.goToEvidence', false);
}

/** What a click on a row does: shows the place, and leaves the keyboard in the tree. */
export function showEvidence(points: Points): vscode.Disposable {
  return go(points, 'copse.showEvidence', true);
}

function go(points: Points, command: string, preserveFocus: boolean): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (about: unknown) => {
    const point = await points.point(about);
    if (point?.node.place !== undefined) await showPlace(point.loaded, point.node.place, { preserveFocus });
  });
}
