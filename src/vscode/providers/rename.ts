import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { prepareRename, type Refusal, renameId } from '../../core/features/rename';
import { demandCurrent } from '../apply';
import { spanToRange, toWorkspaceEdit } from '../convert';
import type { Designs } from '../designs';
import { designFiles, type FileInDesign, fileOnceRead } from '../language';

/** Renames short names in all files of a design. */
export function rename(designs: Designs): vscode.Disposable {
  return vscode.languages.registerRenameProvider(designFiles, {
    prepareRename: async (document, position) => {
      const { loaded, path } = await demandFile(designs, document);
      const found = allowed(prepareRename(loaded.design, path, document.offsetAt(position)));
      return { range: spanToRange(document, found.span), placeholder: found.id };
    },
    provideRenameEdits: async (document, position, newName) => {
      const { loaded, path } = await demandFile(designs, document);
      const edits = allowed(renameId(loaded.design, path, document.offsetAt(position), newName.trim()));
      await demandCurrent(loaded, edits);
      return toWorkspaceEdit(loaded, edits);
    },
  });
}

/** The editor shows the message of the error where the name would have been typed. */
async function demandFile(designs: Designs, { uri }: vscode.TextDocument): Promise<FileInDesign> {
  const file = await fileOnceRead(designs, uri);
  if (file === undefined) {
    throw new Error(t('This file belongs to no community design: no folder around it holds a community.cop.yaml.'));
  }
  return file;
}

function allowed<T extends object>(outcome: T | Refusal): T {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}
