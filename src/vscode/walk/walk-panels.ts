import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { itemById } from '../../core/checklist/checklist';
import type { LoadedDesign } from '../designs';
import type { Feature } from '../features';
import { pickDesign } from '../pick-design';
import { noteDeed } from '../starting/progress';
import { WalkPanel } from './walk-panel';

const viewType = 'copse.walk';

function newPanel(): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(viewType, t('Walk the checklist'), vscode.ViewColumn.Active);
}

/** The command that takes a team through the open points of the checklist, one panel a design. */
export const walkPanels: Feature = (designs, context) => {
  const panels = new Set<WalkPanel>();

  const add = (panel: vscode.WebviewPanel, loaded: LoadedDesign): WalkPanel => {
    const added = new WalkPanel(panel, designs, context, loaded);
    panels.add(added);
    added.onDidDispose(() => panels.delete(added));
    noteDeed('hasWalked');
    return added;
  };

  const open = (loaded: LoadedDesign, item: string | undefined): void => {
    const known = [...panels].find(panel => panel.root === loaded.root.toString());
    const panel = known ?? add(newPanel(), loaded);
    panel.reveal();
    if (item !== undefined) panel.goTo(item);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('copse.walkChecklist', async (about: unknown, item: unknown) => {
      const loaded = await pickDesign(designs, about);
      if (loaded !== undefined) open(loaded, typeof item === 'string' && itemById(item) ? item : undefined);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, written: unknown) => {
        const root = typeof written === 'object' && written !== null && 'root' in written ? written.root : undefined;
        const loaded = (await designs.settled()).find(each => each.root.toString() === root);
        if (loaded === undefined) panel.dispose();
        else add(panel, loaded);
      },
    }),
    {
      dispose: () => {
        for (const panel of panels) panel.dispose();
      },
    },
  );
};
