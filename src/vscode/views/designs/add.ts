import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { type Addition, additionsTo, questionFor, siblingOf } from '../../../core/features/outline/additions';
import { add } from '../../../core/features/outline/changes';
import { asNoun } from '../../../core/rules/naming';
import { type DesignsTree, type Here, nameIn } from './designs-tree';
import { write } from './write';

/** Adds an entry to the group that is selected, or beside the entry; to a part, whatever it can hold. */
export function addHere(tree: DesignsTree): vscode.Disposable {
  return vscode.commands.registerCommand('copse.addEntry', async (about: unknown) => {
    const here = await tree.here(about);
    if (here === undefined) return;
    const { node, loaded } = here;
    const additions = node.type === 'entry' ? siblingOf(node) : additionsTo(loaded.design, node);
    const addition = await choose(t('Add to {0}', node.title), additions);
    if (addition !== undefined) await addAsked(tree, here, addition, nameIn(about));
  });
}

/** Says more in a part or of an entry: opens the key that is chosen, for something to be written. */
export function sayMore(tree: DesignsTree): vscode.Disposable {
  return vscode.commands.registerCommand('copse.sayMore', async (about: unknown) => {
    const here = await tree.here(about);
    if (here === undefined) return;
    const { node, loaded } = here;
    const additions = additionsTo(loaded.design, node);
    if (additions.length === 0) {
      vscode.window.setStatusBarMessage(t('{0}: everything that can be said here is said.', node.title), 5000);
      return;
    }
    const given = nameIn(about);
    const addition =
      given === undefined
        ? await pick(t('Say more of {0}', node.title), additions)
        : additions.find(({ title }) => title === given);
    if (addition !== undefined) await addAsked(tree, here, addition, undefined);
  });
}

/** Adds something after asking what it is called, where that is to be asked. */
export async function addAsked(
  tree: DesignsTree,
  here: Here,
  addition: Addition,
  given: string | undefined,
): Promise<void> {
  const asked = addition.form === 'entry' ? questionFor(addition) : undefined;
  const name = given ?? (asked === undefined ? '' : await ask(addition, asked));
  if (name === undefined) return;
  // While it was asked the design may have changed.
  const now = (await tree.here(here.element)) ?? here;
  await write(tree, now, add(now.loaded.design, addition, name), 'text');
}

async function ask(
  { title }: Addition,
  asked: NonNullable<ReturnType<typeof questionFor>>,
): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title: t('Add {0}', asNoun(title)),
    prompt: asked.prompt,
    ...(asked.example === '' ? {} : { placeHolder: t('for example: {0}', asked.example) }),
    validateInput: text => (text.trim() === '' ? t('Write a few words, or press Escape to leave it.') : undefined),
  });
  return said?.trim();
}

async function choose(title: string, additions: readonly Addition[]): Promise<Addition | undefined> {
  return additions.length === 1 ? additions[0] : pick(title, additions);
}

async function pick(title: string, additions: readonly Addition[]): Promise<Addition | undefined> {
  const choices = additions.map(addition => ({ label: addition.title, detail: addition.why, addition }));
  const chosen = await vscode.window.showQuickPick(choices, { title, matchOnDetail: true });
  return chosen?.addition;
}
