import * as vscode from 'vscode';
import { changesTree } from '../../core/features/changes-tree';
import type { ChangeNode } from '../../core/features/changes-tree/node';
import { changeMarkdown } from '../../core/features/changes-tree/tooltip';
import { Design } from '../../core/model/design';
import type { Comparison } from '../compare/comparison';
import type { Comparisons } from '../compare/comparisons';
import type { Designs } from '../designs';
import { folderName } from '../pick-design';
import { changeRow } from './changes/change-row';
import { Changes } from './changes/changes';
import { closeChanges } from './changes/close';
import { compareAgain } from './changes/compare-again';
import { compareTexts } from './changes/compare-texts';
import { copyChange } from './changes/copy';
import { goToChange, showChange } from './changes/go-to';
import { refreshChanges } from './changes/refresh';
import { shareChanges } from './changes/share';
import { KeyboardTarget } from './keyboard-target';
import { markdownTooltip } from './markdown-tooltip';
import type { Grown } from './tree-elements';
import { TreeProvider } from './tree-provider';

const actions = [
  goToChange,
  showChange,
  compareTexts,
  copyChange,
  shareChanges,
  compareAgain,
  refreshChanges,
  closeChanges,
];

/** The tree of what changed in a design since the state that it is compared with. It follows what is typed. */
export function changesView(designs: Designs, comparisons: Comparisons): vscode.Disposable {
  const provider = new TreeProvider<ChangeNode>(designs, {
    grow: trees(comparisons),
    toItem: changeRow,
    tooltip: ({ node }) => markdownTooltip(changeMarkdown(node)),
  });
  const view = vscode.window.createTreeView('copse.changes', { treeDataProvider: provider, showCollapseAll: true });
  const keyboard = new KeyboardTarget(view, 'copse.changes.noteSelection');
  const changes = new Changes(designs, { comparisons, provider, keyboard });
  return vscode.Disposable.from(
    view,
    provider,
    keyboard,
    provider.serve(view),
    comparisons.onDidChange(() => provider.refresh()),
    ...actions.map(action => action(changes)),
  );
}

/** The tree is kept until the design or what it is compared with is another. */
function trees(comparisons: Comparisons): (designs: Designs) => readonly Grown<ChangeNode>[] {
  let known: { readonly changes: unknown; readonly grown: Grown<ChangeNode> } | undefined;
  return () => {
    const { current } = comparisons;
    if (current === undefined) return [];
    const changes = current.changes();
    if (known?.changes !== changes)
      known = { changes, grown: { root: current.root.toString(), node: treeOf(current) } };
    return [known.grown];
  };
}

function treeOf(comparison: Comparison): ChangeNode {
  const { earlier, root, loaded } = comparison;
  return changesTree({
    with: earlier.words,
    folder: folderName(root),
    changes: comparison.changes(),
    design: loaded?.design ?? new Design([]),
    readiness: loaded?.readiness,
  });
}
