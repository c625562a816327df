import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { copy } from '../../../core/features/outline/changes';
import { type DesignsTree, nameIn } from './designs-tree';
import { write } from './write';

/** Puts a copy of an entry after it, under a title of its own. */
export function duplicateEntry(tree: DesignsTree): vscode.Disposable {
  return vscode.commands.registerCommand('copse.duplicateEntry', async (about: unknown) => {
    const here = await tree.here(about);
    if (here === undefined || !here.node.can.includes('duplicate')) return;
    const { node } = here;
    const isNamed = node.can.includes('rename') || node.can.includes('rename-id');
    const name = nameIn(about) ?? (isNamed ? await ask(node.title) : '');
    const now = name === undefined ? undefined : await tree.here(here.element);
    const change = now && copy(now.loaded.design, now.node, name ?? '');
    if (now !== undefined && change !== undefined) await write(tree, now, change, 'tree');
  });
}

async function ask(title: string): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title: t('Duplicate {0}', title),
    prompt: t('What is the copy called?'),
    value: t('{0} (copy)', title),
    validateInput: text => (text.trim() === '' ? t('Write a few words, or press Escape to leave it.') : undefined),
  });
  return said?.trim();
}
