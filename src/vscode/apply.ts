import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { FileEdit } from '../core/text/edit';
import { toWorkspaceEdit } from './convert';
import type { LoadedDesign } from './designs';

/**
 * Makes edits of a design in one step, which one undo takes back.
 * @returns false where there was nothing to do, or it could not be done.
 */
export async function applyEdits(loaded: LoadedDesign, edits: readonly FileEdit[]): Promise<boolean> {
  if (edits.length === 0) return false;
  const open = openFiles();
  await demandCurrent(loaded, edits);
  if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(loaded, edits)))) return false;
  // A file that nobody has open is saved at once: nobody would think of saving it.
  const closed = new Set(edits.map(({ path }) => loaded.uriOf(path).toString()).filter(uri => !open.has(uri)));
  const changed = vscode.workspace.textDocuments.filter(({ uri, isDirty }) => isDirty && closed.has(uri.toString()));
  for (const document of changed) await document.save();
  return true;
}

/**
 * Makes sure that files which are not open still read as they did when they were judged, so that no edit goes astray.
 * @throws Error for a person, where one has changed meanwhile.
 */
export async function demandCurrent({ design, uriOf }: LoadedDesign, edits: readonly FileEdit[]): Promise<void> {
  for (const { path, edits: changes } of edits) {
    const judged = design.file(path)?.yaml.source.text;
    if (judged === undefined || changes.length === 0) continue;
    const document = await vscode.workspace.openTextDocument(uriOf(path));
    if (withoutReturns(document.getText()) !== withoutReturns(judged)) {
      throw new Error(t('{0} has just changed. Please try again.', path));
    }
  }
}

/** The editor ends all lines of a document in the same way, whatever the file does. */
function withoutReturns(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** What stands in a tab, or was changed without being saved. (The editor keeps documents in mind for a while after their tab is closed.) */
function openFiles(): ReadonlySet<string> {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  const shown = tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []));
  const dirty = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri);
  return new Set([...shown, ...dirty].map(uri => uri.toString()));
}
