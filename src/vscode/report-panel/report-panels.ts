import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Designs, LoadedDesign } from '../designs';
import type { Feature } from '../features';
import { pickDesign } from '../pick-design';
import { noteDeed } from '../starting/progress';
import { exportInSomeForm } from './export';
import { KeptReports } from './kept-reports';
import { type PanelState, readState } from './messages';
import { ReportPanel } from './report-panel';

const viewType = 'copse.report';

/** The command that opens the report on a design beside its text, one panel a design; they come back after a reload of the window. */
export const reportPanels: Feature = (designs, context) => {
  const panels = new Set<ReportPanel>();
  const kept = new KeptReports(context.workspaceState);

  const add = (panel: vscode.WebviewPanel, state: PanelState): void => {
    const added = new ReportPanel(panel, { designs, kept, extension: context.extensionUri }, state);
    panels.add(added);
    added.onDidDispose(() => panels.delete(added));
    noteDeed('hasReadReport');
  };

  const open = (loaded: LoadedDesign): void => {
    const { root, design } = loaded;
    void kept.keep(loaded, 'opened', false);
    const known = [...panels].find(panel => panel.root === root.toString());
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(viewType, t('Readiness: {0}', design.name), place, {
      enableFindWidget: true,
    });
    add(panel, { root: root.toString(), redact: false });
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('copse.openReport', async (about: unknown) => {
      const loaded = await pickDesign(designs, about);
      if (loaded !== undefined) open(loaded);
    }),
    vscode.commands.registerCommand('copse.exportReport', async (about: unknown) => {
      const loaded = await pickDesign(designs, about);
      if (loaded !== undefined) await exportInSomeForm(loaded, kept);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, written: unknown) => {
        const state = readState(written);
        if (state !== undefined && (await isThere(designs, state))) add(panel, state);
        else panel.dispose();
      },
    }),
    {
      dispose: () => {
        for (const panel of panels) panel.dispose();
      },
    },
  );
};

async function isThere(designs: Designs, { root }: PanelState): Promise<boolean> {
  return (await designs.settled()).some(loaded => loaded.root.toString() === root);
}
