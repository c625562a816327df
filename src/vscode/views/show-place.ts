import * as vscode from 'vscode';
import type { Place } from '../../core/model/fact';
import type { FileSpan } from '../../core/rules/rule';
import { locate } from '../../core/yaml/node';
import { spanToRange } from '../convert';
import type { LoadedDesign } from '../designs';

export interface ShowOptions {
  /** Leave the keyboard where it is. */
  readonly preserveFocus?: boolean;
}

/** Shows a file where it was left, and leaves the keyboard where it is. */
export async function showFile({ uriOf }: LoadedDesign, path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  return vscode.window.showTextDocument(document, {
    preserveFocus: true,
    preview: true,
    viewColumn: columnFor(document),
  });
}

/** Shows a place in its file, with the cursor at its beginning. */
export async function showPlace(
  { design, uriOf }: LoadedDesign,
  place: Place | FileSpan,
  { preserveFocus = false }: ShowOptions = {},
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uriOf(place.path));
  const { start } = spanToRange(document, 'at' in place ? design.span(place, 'key') : place);
  return vscode.window.showTextDocument(document, {
    preserveFocus,
    preview: true,
    viewColumn: columnFor(document),
    selection: new vscode.Range(start, start),
  });
}

/** Shows a line of a file, counted from one, with the cursor where its text begins. */
export async function showLine(
  uri: vscode.Uri,
  line: number,
  { preserveFocus = false }: ShowOptions = {},
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.lineAt(Math.min(Math.max(line, 1), document.lineCount) - 1);
  const start = new vscode.Position(at.lineNumber, at.firstNonWhitespaceCharacterIndex);
  return vscode.window.showTextDocument(document, {
    preserveFocus,
    preview: true,
    viewColumn: columnFor(document),
    selection: new vscode.Range(start, start),
  });
}

/** Shows a place with the cursor behind what is written there, so that one can go on. */
export async function writeOn(loaded: LoadedDesign, place: Place): Promise<vscode.TextEditor> {
  const editor = await showPlace(loaded, place);
  const found = locate(loaded.design.file(place.path)?.yaml.root, place.at);
  const end = found?.node?.span.end ?? found?.key?.end;
  if (end === undefined) return editor;
  const { document } = editor;
  // A block ends at the start of the line after it; a key without a value before its colon.
  const last = document.lineAt(document.positionAt(found?.node === undefined ? end : Math.max(end - 1, 0)));
  select(editor, new vscode.Range(last.range.end, last.range.end));
  return editor;
}

/** Puts the cursor behind a key that has no value yet, and says what may be written there. */
export async function suggestAt(loaded: LoadedDesign, place: Place): Promise<void> {
  const editor = await writeOn(loaded, place);
  const { line, character } = editor.selection.active;
  const text = editor.document.lineAt(line).text;
  if (text.slice(0, character).endsWith(':')) {
    const at = new vscode.Position(line, character);
    await editor.edit(edit => edit.insert(at, ' '));
    const behind = at.translate(0, 1);
    select(editor, new vscode.Range(behind, behind));
  }
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the file is open already, else beside no report: where texts are. */
function columnFor({ uri }: vscode.TextDocument): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors;
  const same = shown.find(({ document }) => document.uri.toString() === uri.toString());
  return (
    same?.viewColumn ?? shown.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn ?? vscode.ViewColumn.One
  );
}
