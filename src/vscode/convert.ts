import * as vscode from 'vscode';
import type { Spot } from '../core/features/ids';
import type { Severity } from '../core/rules/rule';
import type { FileEdit } from '../core/text/edit';
import { type Range, SourceText, type Span } from '../core/text/text';
import type { LoadedDesign } from './designs';

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toDiagnosticSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'info':
      return vscode.DiagnosticSeverity.Information;
  }
}

/** The range of a span of a document of the editor. */
export function spanToRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A stretch of a file of a design as a place that the editor can go to. */
export function spotToLocation({ design, uriOf }: LoadedDesign, { path, span }: Spot): vscode.Location {
  const source = design.file(path)?.yaml.source ?? new SourceText('');
  return new vscode.Location(uriOf(path), toRange(source.rangeOf(span)));
}

/** Edits of a design as one edit of the workspace, which one undo takes back. */
export function toWorkspaceEdit(loaded: LoadedDesign, edits: readonly FileEdit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { path, edits: changes, create, renameTo } of edits) {
    const uri = loaded.uriOf(path);
    if (create !== undefined)
      workspaceEdit.createFile(uri, { contents: new TextEncoder().encode(create), overwrite: false });
    const source = loaded.design.file(path)?.yaml.source ?? new SourceText('');
    for (const change of changes) workspaceEdit.replace(uri, toRange(source.rangeOf(change)), change.newText);
    if (renameTo !== undefined) workspaceEdit.renameFile(uri, loaded.uriOf(renameTo));
  }
  return workspaceEdit;
}
