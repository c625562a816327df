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
  let shown: readonly LoadedDesign[] = [];
  const show = (): void => {
    const all = designs.all;
    const changed = byFile(all.filter(loaded => !shown.includes(loaded)));
    for (const [key, { uri }] of byFile(shown.filter(loaded => !all.includes(loaded)))) {
      if (!changed.has(key)) collection.delete(uri);
    }
    for (const { uri, found } of changed.values()) collection.set(uri, found);
    shown = all;
  };
  show();
  return vscode.Disposable.from(collection, designs.onDidChange(show));
}

interface OfFile {
  readonly uri: vscode.Uri;
  readonly found: vscode.Diagnostic[];
}

function byFile(designs: readonly LoadedDesign[]): ReadonlyMap<string, OfFile> {
  const files = new Map<string, OfFile>();
  for (const loaded of designs) {
    for (const finding of loaded.findings) {
      const uri = loaded.uriOf(finding.path);
      const file = files.get(uri.toString()) ?? { uri, found: [] };
      files.set(uri.toString(), file);
      file.found.push(toDiagnostic(loaded, finding));
    }
  }
  return files;
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
