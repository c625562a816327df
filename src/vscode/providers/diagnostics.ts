import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Place } from '../../core/model/fact';
import type { Finding } from '../../core/rules/rule';
import { pageCommand } from '../commands/open-page';
import { spotToLocation, toDiagnosticSeverity, toRange } from '../convert';
import type { Designs, LoadedDesign } from '../designs';

/** Shows the findings of whole designs, not only of open files, among the problems. */
export function diagnostics(designs: Designs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('copse');
  const show = (): void => {
    const byFile = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const loaded of designs.all) {
      for (const finding of loaded.findings) {
        const uri = loaded.uriOf(finding.path);
        const [, found] = byFile.get(uri.toString()) ?? [uri, []];
        byFile.set(uri.toString(), [uri, [...found, toDiagnostic(loaded, finding)]]);
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

function toDiagnostic(loaded: LoadedDesign, { rule, severity, message, range, data }: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), message, toDiagnosticSeverity(severity));
  diagnostic.source = 'copse';
  diagnostic.code = { value: rule, target: pageCommand('rule', rule) };
  const first = data?.['first'];
  if (isPlace(first)) {
    const span = loaded.design.span(first, 'key');
    const location = spotToLocation(loaded, { path: first.path, span });
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, t('It stands here first.'))];
  }
  return diagnostic;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('at' in value)) return false;
  return typeof value.path === 'string' && Array.isArray(value.at);
}
