import * as vscode from 'vscode';
import { readinessTree } from '../../core/features/readiness-tree';
import type { ReadinessNode } from '../../core/features/readiness-tree/node';
import { readinessMarkdown } from '../../core/features/readiness-tree/tooltip';
import type { Designs, LoadedDesign } from '../designs';
import type { Feature } from '../features';
import { folderName } from '../pick-design';
import { KeyboardTarget } from './keyboard-target';
import { markdownTooltip } from './markdown-tooltip';
import { copyReadiness } from './readiness/copy';
import { fixPoint } from './readiness/fix';
import { goToEvidence, showEvidence } from './readiness/go-to';
import { type PointElement, Points } from './readiness/points';
import { readAboutPoint } from './readiness/read-about';
import { toItem } from './readiness/to-item';
import { ViewOptions } from './readiness/view-options';
import type { Grown } from './tree-elements';
import { TreeProvider } from './tree-provider';

const actions = [goToEvidence, showEvidence, fixPoint, copyReadiness, readAboutPoint];

/** The tree of readiness in the side bar: the verdict on each design, and what it comes from, down to the line. */
export const readinessView: Feature = (designs, { workspaceState }) => {
  const options = new ViewOptions(workspaceState);
  const loadedOf = (root: string) => designs.all.find(loaded => loaded.root.toString() === root);
  const provider = new TreeProvider<ReadinessNode>(designs, {
    grow: trees(options),
    toItem: element => toItem(element, designs.all.length === 1),
    tooltip: element => tooltip(loadedOf(element.root), element),
  });
  const view = vscode.window.createTreeView('copse.readiness', { treeDataProvider: provider, showCollapseAll: true });
  const keyboard = new KeyboardTarget(view, 'copse.readiness.noteSelection');
  const points = new Points(designs, provider, view, keyboard);
  return vscode.Disposable.from(
    options,
    view,
    provider,
    keyboard,
    provider.serve(view),
    options.onDidChange(() => provider.refresh()),
    ...actions.map(action => action(points)),
  );
};

/** Trees of designs that have not changed are kept, as long as they are shown in the same way. */
function trees(options: ViewOptions): (designs: Designs) => readonly Grown<ReadinessNode>[] {
  const known = new WeakMap<LoadedDesign, { readonly as: string; readonly grown: Grown<ReadinessNode> }>();
  return ({ all }) =>
    all.map(loaded => {
      const { root, design, readiness } = loaded;
      const name = all.length === 1 ? undefined : design.name || folderName(root);
      const view = { ...options.now, name };
      const as = JSON.stringify(view);
      const kept = known.get(loaded);
      if (kept?.as === as) return kept.grown;
      const grown = { root: root.toString(), node: readinessTree(design, readiness, view) };
      known.set(loaded, { as, grown });
      return grown;
    });
}

function tooltip(loaded: LoadedDesign | undefined, { node }: PointElement): vscode.MarkdownString {
  if (loaded === undefined) return markdownTooltip(node.title);
  const result = loaded.readiness.items.find(({ item }) => item.id === node.item);
  return markdownTooltip(readinessMarkdown(loaded.design, node, result));
}
