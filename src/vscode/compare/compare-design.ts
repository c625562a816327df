import * as vscode from 'vscode';
import type { Designs } from '../designs';
import type { Feature } from '../features';
import { pickDesign } from '../pick-design';
import { KeptReports } from '../report-panel/kept-reports';
import { changesView } from '../views/changes-view';
import { Comparison } from './comparison';
import { Comparisons } from './comparisons';
import { earlierTexts } from './earlier-texts';
import { pickEarlier } from './pick-earlier';
import { tellingWhy } from './telling-why';

/** The command that compares a design with an earlier state of it, and the view that shows what changed. */
export const compareDesign: Feature = (designs, { workspaceState }) => {
  const comparisons = new Comparisons();
  const kept = new KeptReports(workspaceState);
  return vscode.Disposable.from(
    comparisons,
    earlierTexts(),
    changesView(designs, comparisons),
    vscode.commands.registerCommand('copse.compareDesign', async (about: unknown) => {
      const loaded = await pickDesign(designs, about);
      if (loaded === undefined) return;
      const { root } = loaded;
      const earlier = await tellingWhy(() => pickEarlier({ root, name: () => nameOf(designs, root) }, kept));
      if (earlier === undefined) return;
      const comparison = await tellingWhy(() => Comparison.with(earlier, root, designs));
      if (comparison === undefined) return;
      comparisons.show(comparison);
      await vscode.commands.executeCommand('copse.changes.focus');
    }),
  );
};

/** What the community is called as its files stand now. */
function nameOf(designs: Designs, root: vscode.Uri): string {
  return designs.all.find(loaded => loaded.root.toString() === root.toString())?.design.name ?? '';
}
