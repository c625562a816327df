import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/rule';
import { pageCommand } from '../commands/open-page';
import { toDiagnosticSeverity, toRange } from '../convert';
import type { Designs } from '../designs';

/** Shows the findings of whole designs, not only of open files, among the problems. */
export function diagnostics(designs: Designs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('copse');
  const show = (): void => {
    const byFile = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const { findings, uriOf } of designs.all) {
      for (const finding of findings) {
        const uri = uriOf(finding.path);
        const [, found] = byFile.get(uri.toString()) ?? [uri, []];
        byFile.set(uri.toString(), [uri, [...found, toDiagnostic(finding)]]);
      }
    }
    collection.forEach(uri => {
      if (!byFile.has(uri.toString())) collection.delete(uri);
    });
    for (const [uri, found] of byFile.values()) collection.set(uri, found);
  };
  show();
  return vscode.Disposable.from(collection, designs.onDidChange(show));
}

function toDiagnostic({ rule, severity, message, range }: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), message, toDiagnosticSeverity(severity));
  diagnostic.source = 'copse';
  diagnostic.code = { value: rule, target: pageCommand('rule', rule) };
  return diagnostic;
}
