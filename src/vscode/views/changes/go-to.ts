import * as vscode from 'vscode';
import { showLine } from '../show-place';
import type { Changes, ShownChange } from './changes';
import { uriNow, uriThen } from './uris';

/** Goes to the line that changed; of what is gone, to where it stood in the earlier state. */
export function goToChange(changes: Changes): vscode.Disposable {
  return go(changes, 'copse.goToChange', false);
}

/** What a click on a row does: shows the line, and leaves the keyboard in the tree. */
export function showChange(changes: Changes): vscode.Disposable {
  return go(changes, 'copse.showChange', true);
}

function go(changes: Changes, command: string, preserveFocus: boolean): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (about: unknown) => {
    const shown = await changes.shown(about);
    const place = shown && placeOf(shown);
    if (place !== undefined) await showLine(place.uri, place.line, { preserveFocus });
  });
}

function placeOf({ comparison, node: { now, was } }: ShownChange) {
  if (now !== undefined) return { uri: uriNow(comparison, now.path), line: now.line };
  const uri = was && uriThen(comparison, was.path);
  return was === undefined || uri === undefined ? undefined : { uri, line: was.line };
}
