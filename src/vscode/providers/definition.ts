import * as vscode from 'vscode';
import { definitionAt } from '../../core/features/definition';
import { spanToRange, spotToLocation } from '../convert';
import type { Designs } from '../designs';
import { designFiles, fileOnceRead } from '../language';

/** Leads from a short name to where it is defined. */
export function definition(designs: Designs): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(designFiles, {
    provideDefinition: async (document, position): Promise<vscode.LocationLink[]> => {
      const file = await fileOnceRead(designs, document.uri);
      const found = file && definitionAt(file.loaded.design, file.path, document.offsetAt(position));
      if (file === undefined || found === undefined) return [];
      return found.to.map(({ path, span, whole }) => {
        const { uri, range } = spotToLocation(file.loaded, { path, span: whole });
        return {
          originSelectionRange: spanToRange(document, found.from),
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: spotToLocation(file.loaded, { path, span }).range,
        };
      });
    },
  });
}
