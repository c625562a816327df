import * as vscode from 'vscode';
import { designSymbols, type FileSymbol, fileSymbols } from '../../core/features/symbols';
import type { EntityType } from '../../core/model/references';
import { pluralOf } from '../../core/rules/naming';
import { spanToRange, spotToLocation } from '../convert';
import type { Designs } from '../designs';
import { designFiles, fileOnceRead } from '../language';

/** The outline of each file, and the entries of all designs by title. */
export function symbols(designs: Designs): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(designFiles, {
      provideDocumentSymbols: async document => {
        const file = await fileOnceRead(designs, document.uri);
        if (file === undefined) return [];
        return fileSymbols(file.loaded.design, file.path).map(symbol => toDocumentSymbol(document, symbol));
      },
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async query =>
        (await designs.settled()).flatMap(loaded =>
          designSymbols(loaded.design, query).map(({ type, title, path, span }) => {
            const container = [pluralOf(type), loaded.design.name].filter(Boolean).join(', ');
            return new vscode.SymbolInformation(title, kindOf(type), container, spotToLocation(loaded, { path, span }));
          }),
        ),
    }),
  );
}

function toDocumentSymbol(document: vscode.TextDocument, symbol: FileSymbol): vscode.DocumentSymbol {
  const { name, detail, kind, span, selection, children } = symbol;
  const range = spanToRange(document, span);
  const converted = new vscode.DocumentSymbol(name, detail, kindOf(kind), range, spanToRange(document, selection));
  converted.children = children.map(child => toDocumentSymbol(document, child));
  return converted;
}

const kinds: Readonly<Record<EntityType | 'part' | 'item' | 'field', vscode.SymbolKind>> = {
  part: vscode.SymbolKind.Module,
  item: vscode.SymbolKind.Array,
  field: vscode.SymbolKind.Property,
  activity: vscode.SymbolKind.Event,
  actor: vscode.SymbolKind.Interface,
  challenge: vscode.SymbolKind.Key,
  change: vscode.SymbolKind.Operator,
  channel: vscode.SymbolKind.Struct,
  document: vscode.SymbolKind.File,
  group: vscode.SymbolKind.Enum,
  indicator: vscode.SymbolKind.Number,
  member: vscode.SymbolKind.Object,
  organisation: vscode.SymbolKind.Package,
  outcome: vscode.SymbolKind.EnumMember,
  product: vscode.SymbolKind.Class,
  resource: vscode.SymbolKind.Constant,
  role: vscode.SymbolKind.Function,
  story: vscode.SymbolKind.String,
  theme: vscode.SymbolKind.Namespace,
};

function kindOf(kind: FileSymbol['kind']): vscode.SymbolKind {
  return kinds[kind];
}
