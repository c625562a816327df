import * as vscode from 'vscode';
import { referencesAt } from '../../core/features/references';
import { spotToLocation } from '../convert';
import type { Designs } from '../designs';
import { designFiles, fileOnceRead } from '../language';

/** Lists the places that use a short name. */
export function references(designs: Designs): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(designFiles, {
    provideReferences: async (document, position, { includeDeclaration }) => {
      const file = await fileOnceRead(designs, document.uri);
      if (file === undefined) return [];
      const { loaded, path } = file;
      const declaration = includeDeclaration;
      const spots = referencesAt(loaded.design, path, document.offsetAt(position), { declaration });
      return spots.map(spot => spotToLocation(loaded, spot));
    },
  });
}
