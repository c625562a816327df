import * as vscode from 'vscode';

/** Opens a file with the cursor on a line (zero-based), beside what is open where that is no text. */
export async function openLine(uri: vscode.Uri, line: number): Promise<void> {
  const texts = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn);
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const viewColumn = shown?.viewColumn ?? texts.find(column => column !== undefined) ?? vscode.ViewColumn.One;
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.lineAt(Math.min(Math.max(line, 0), document.lineCount - 1)).firstNonWhitespaceCharacterIndex;
  const place = new vscode.Position(line, start);
  await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(place, place) });
}
