import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { yamlText } from '../../core/edit/yaml-text';
import type { EntityType } from '../../core/model/references';
import { createEntry as entryFix } from '../../core/rules/create-entry';
import { nounOf } from '../../core/rules/naming';
import { slug } from '../../core/rules/nearest';
import { entityHomes } from '../../generated/types';
import { applyEdits } from '../apply';
import type { Designs } from '../designs';

/** How long the status bar tells what was done, in milliseconds. */
const shownFor = 8000;

/**
 * Begins an entry in the file where such entries stand. Completion calls it after writing the short name; without a short name it asks for
 * one and writes it at the cursor.
 */
export function createEntry(designs: Designs): vscode.Disposable {
  return vscode.commands.registerCommand('copse.createEntry', async (folder: unknown, type: unknown, id: unknown) => {
    if (typeof type !== 'string' || !isEntityType(type)) return;
    const name = typeof id === 'string' ? undefined : await askFor(type);
    const written = typeof id === 'string' ? id : name && slug(name);
    if (written === undefined) return;
    if (name !== undefined) await vscode.window.activeTextEditor?.edit(edit => insertAtCursor(edit, yamlText(written)));
    const loaded = (await designs.settled()).find(({ root }) => root.toString() === folder);
    if (loaded === undefined) return;
    const fix = entryFix(loaded.design, type, written, name);
    const done = await applyEdits(loaded, fix?.edits() ?? []);
    if (done) {
      vscode.window.setStatusBarMessage(t('Created {0} “{1}”', nounOf(type), written), shownFor);
    } else {
      void vscode.window.showWarningMessage(
        t('Copse could not create {0} “{1}”: the file for it cannot be read as it stands.', nounOf(type), written),
      );
    }
  });
}

function isEntityType(name: string): name is EntityType {
  return Object.hasOwn(entityHomes, name);
}

async function askFor(type: EntityType): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: t('Create {0}', nounOf(type)),
    prompt: t('What is it called? The short name is made from this.'),
    validateInput: text => (slug(text) === undefined ? t('Write at least one letter or digit.') : undefined),
  });
}

function insertAtCursor(edit: vscode.TextEditorEdit, text: string): void {
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined) edit.insert(editor.selection.active, text);
}
