import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { type Link, linksIn } from '../../core/features/links';
import { designFile } from '../../core/schema/kinds';
import { pageCommand } from '../commands/open-page';
import { spanToRange } from '../convert';
import type { Designs, LoadedDesign } from '../designs';
import { designFiles, fileOnceRead } from '../language';

/** Makes links of addresses, of paths to files in the folders of the window, and of the names of rules and of points of the checklist. */
export function links(designs: Designs): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(designFiles, {
    provideDocumentLinks: async document => {
      const file = await fileOnceRead(designs, document.uri);
      if (file === undefined) return [];
      const found = await Promise.all(
        linksIn(file.loaded.design, file.path).map(async link => {
          const target = await targetOf(file.loaded, link);
          return target === undefined ? [] : [toDocumentLink(document, link, target)];
        }),
      );
      return found.flat();
    },
  });
}

function toDocumentLink(document: vscode.TextDocument, link: Link, target: vscode.Uri): vscode.DocumentLink {
  const converted = new vscode.DocumentLink(spanToRange(document, link.span), target);
  if (link.kind === 'page') converted.tooltip = t('Read more about this');
  if (link.kind === 'path') converted.tooltip = t('Open the file');
  return converted;
}

async function targetOf(loaded: LoadedDesign, link: Link): Promise<vscode.Uri | undefined> {
  switch (link.kind) {
    case 'address':
      return vscode.Uri.parse(link.url);
    case 'page':
      return pageCommand(link.of, link.name);
    case 'path':
      return existing(vscode.Uri.joinPath(loaded.root, ...link.path.split('/')));
  }
}

/** The file, or that of the design in a folder; undefined for what is not there, and for all that lies outside the folders of the window. */
async function existing(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return undefined;
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) !== 0) return uri;
    const inside = vscode.Uri.joinPath(uri, designFile);
    await vscode.workspace.fs.stat(inside);
    return inside;
  } catch {
    return undefined;
  }
}
