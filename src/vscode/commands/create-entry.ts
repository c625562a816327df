import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { yamlText } from '../../core/edit/yaml-text';
import type { EntityType } from '../../core/model/references';
import { createEntry as entryFix } from '../../core/rules/create-entry';
import { nounOf } from '../../core/rules/naming';
import type { FileEdit } from '../../core/text/edit';
import { slug } from '../../core/text/slug';
import { entityHomes } from '../../generated/types';
import { applyEdits } from '../apply';
import type { Designs, LoadedDesign } from '../designs';

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
    const loaded = (await designs.settled()).find(({ root }) => root.toString() === folder);
    if (loaded === undefined) return;
    const entry = entryFix(loaded.design, type, written, name)?.edits() ?? [];
    const mention = name === undefined || entry.length === 0 ? [] : atCursor(loaded, yamlText(written));
    const done = await applyEdits(loaded, [...mention, ...entry]);
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

/** The edit that writes a text where the cursor is, for one undo to take back with the rest. */
function atCursor(loaded: LoadedDesign, newText: string): readonly FileEdit[] {
  const editor = vscode.window.activeTextEditor;
  const path = editor && loaded.pathOf(editor.document.uri);
  if (editor === undefined || path === undefined) return [];
  const start = editor.document.offsetAt(editor.selection.active);
  return [{ path, edits: [{ start, end: start, newText }] }];
}
