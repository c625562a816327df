import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { FileEdit } from '../../core/text/edit';
import { applyEdits } from '../apply';
import type { Designs, LoadedDesign } from '../designs';
import { again, type PickedItem, pickItem } from './pick-item';

/** A decision on a point of the checklist: asks what is to be said of it; undefined where the questions were left. */
export type Decide = (picked: PickedItem) => Promise<((loaded: LoadedDesign) => readonly FileEdit[]) | undefined>;

/**
 * Registers a command that writes a decision on a point of the checklist to readiness.cop.yaml.
 * @param title asks for the point, where none is given.
 */
export function decision(designs: Designs, command: string, title: string, decide: Decide): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (target?: unknown) => {
    const picked = await pickItem(designs, target, title);
    const change = picked && (await decide(picked));
    const loaded = picked && (await again(designs, picked.loaded));
    if (change === undefined || loaded === undefined) return;
    const edits = change(loaded);
    const [path = 'readiness.cop.yaml'] = edits.map(edit => edit.path);
    if (await applyEdits(loaded, edits)) {
      vscode.window.setStatusBarMessage(t('Written in {0}', path), 5000);
    } else {
      void vscode.window.showWarningMessage(
        t('{0} was not changed: it says so already, or it cannot be read whole. Put it right first.', path),
      );
    }
  });
}
