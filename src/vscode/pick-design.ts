import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { slug } from '../core/text/slug';
import type { Designs, LoadedDesign } from './designs';
import { withoutIcons } from './without-icons';

/**
 * The design that a command is about: the one that it was called for (a folder, a file in one, or the row of a tree), else that of the text
 * in front, else the only one there is, else the one that the person picks. Undefined where there is none or nothing was picked.
 */
export async function pickDesign(designs: Designs, about?: unknown): Promise<LoadedDesign | undefined> {
  const all = await designs.settled();
  const place = placeOf(about);
  if (place !== undefined) return all.find(({ root }) => root.toString() === place.toString()) ?? designs.of(place);
  const active = vscode.window.activeTextEditor;
  const inFront = active && designs.of(active.document.uri);
  if (inFront !== undefined || all.length < 2) return inFront ?? all[0] ?? (await offerNew());
  const choices = all.map(loaded => ({
    label: withoutIcons(loaded.design.name || folderName(loaded.root)),
    description: withoutIcons(vscode.workspace.asRelativePath(loaded.root)),
    loaded,
  }));
  const picked = await vscode.window.showQuickPick(choices, {
    placeHolder: t('Which design?'),
    matchOnDescription: true,
  });
  return picked?.loaded;
}

function placeOf(about: unknown): vscode.Uri | undefined {
  if (about instanceof vscode.Uri) return about;
  const root = typeof about === 'object' && about !== null && 'root' in about ? about.root : undefined;
  return typeof root === 'string' ? vscode.Uri.parse(root) : undefined;
}

/** What a file about a design is called, without its ending. */
export function fileNameFor(root: vscode.Uri, name: string): string {
  return slug(name) ?? slug(folderName(root)) ?? 'community';
}

/** The last part of a folder's path. */
export function folderName(root: vscode.Uri): string {
  return root.path.split('/').filter(Boolean).at(-1) ?? root.path;
}

async function offerNew(): Promise<undefined> {
  const create = t('New community design…');
  const chosen = await vscode.window.showInformationMessage(
    t('There is no community design in this window: no folder holds a file named community.cop.yaml.'),
    create,
  );
  if (chosen === create) void vscode.commands.executeCommand('copse.newDesign');
}
