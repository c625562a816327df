import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { retitle } from '../../../core/features/outline/changes';
import { renameId } from '../../../core/features/rename';
import { slug } from '../../../core/text/slug';
import { type DesignsTree, nameIn } from './designs-tree';
import { write } from './write';

/** Gives an entry another title; what refers to it is left alone, since that goes by the short name. */
export function renameTitle(tree: DesignsTree): vscode.Disposable {
  return vscode.commands.registerCommand('copse.renameEntry', async (about: unknown) => {
    const here = await tree.here(about);
    if (here === undefined || !here.node.can.includes('rename')) return;
    const { title } = here.node;
    const name = nameIn(about) ?? (await ask(t('Rename {0}', title), t('The new title'), title));
    const now = name === undefined || name === title ? undefined : await tree.here(here.element);
    const change = now && retitle(now.loaded.design, now.node, name ?? '');
    if (now !== undefined && change !== undefined) await write(tree, now, change, 'tree');
  });
}

/** Gives an entry another short name, wherever it is used. */
export function renameShortName(tree: DesignsTree): vscode.Disposable {
  return vscode.commands.registerCommand('copse.renameEntryId', async (about: unknown) => {
    const here = await tree.here(about);
    const id = here?.node.at.at(-1);
    if (here === undefined || typeof id !== 'string' || !here.node.can.includes('rename-id')) return;
    const title = t('Change the short name of {0}', here.node.title);
    const prompt = t(
      'The new short name, made of letters, digits and hyphens. All that refers to it is changed as well.',
    );
    const written = nameIn(about) ?? (await ask(title, prompt, id));
    const newId = written && (slug(written) ?? written);
    const now = newId === undefined || newId === id ? undefined : await tree.here(here.element);
    const [place] = now?.node.places ?? [];
    if (now === undefined || place === undefined || newId === undefined) return;
    const { design } = now.loaded;
    const edits = renameId(design, place.path, design.span(place, 'key').start, newId);
    if ('refused' in edits) {
      void vscode.window.showWarningMessage(edits.refused);
      return;
    }
    const after = { path: place.path, at: [...place.at.slice(0, -1), newId] };
    await write(tree, now, { edits, place: after, open: undefined }, 'tree');
  });
}

async function ask(title: string, prompt: string, value: string): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    validateInput: text => (text.trim() === '' ? t('Write a few words, or press Escape to leave it.') : undefined),
  });
  return said?.trim();
}
