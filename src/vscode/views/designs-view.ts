import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { findingsOn, outline } from '../../core/features/outline';
import { countsInWords } from '../../core/features/outline/counts';
import type { OutlineNode } from '../../core/features/outline/node';
import { outlineMarkdown } from '../../core/features/outline/tooltip';
import type { Designs, LoadedDesign } from '../designs';
import { folderName } from '../pick-design';
import { addHere, sayMore } from './designs/add';
import { compareDesignHere } from './designs/compare';
import { Decorations } from './designs/decorations';
import { deleteEntry } from './designs/delete';
import { type DesignElement, DesignsTree } from './designs/designs-tree';
import { DragEntries } from './designs/drag';
import { duplicateEntry } from './designs/duplicate';
import { moveDown, moveUp } from './designs/move';
import { openReportHere } from './designs/open-report';
import { renameShortName, renameTitle } from './designs/rename';
import { revealEntry, showEntry } from './designs/reveal';
import { toItem } from './designs/to-item';
import { followCursor } from './follow-cursor';
import { KeyboardTarget } from './keyboard-target';
import { markdownTooltip } from './markdown-tooltip';
import type { Grown } from './tree-elements';
import { TreeProvider } from './tree-provider';

const actions = [
  addHere,
  sayMore,
  renameTitle,
  renameShortName,
  duplicateEntry,
  moveUp,
  moveDown,
  deleteEntry,
  revealEntry,
  showEntry,
  openReportHere,
  compareDesignHere,
];

/** The tree of designs in the side bar: what each design holds, with what is found in it, and what can be done with it. */
export function designsView(designs: Designs): vscode.Disposable {
  const loadedOf = (root: string) => designs.all.find(loaded => loaded.root.toString() === root);
  const provider = new TreeProvider<OutlineNode>(designs, {
    grow: outlines(),
    toItem: element => toItem(element, designs.all.length === 1),
    tooltip: element => tooltip(loadedOf(element.root), element),
  });
  const treeDataProvider = provider;
  const dragAndDropController = new DragEntries(() => tree);
  const view = vscode.window.createTreeView('copse.designs', {
    treeDataProvider,
    dragAndDropController,
    showCollapseAll: true,
  });
  const keyboard = new KeyboardTarget(view, 'copse.designs.noteSelection');
  const tree = new DesignsTree(designs, provider, view, keyboard);
  const showBadge = (): void => {
    view.badge = badge(designs.all);
  };
  showBadge();
  return vscode.Disposable.from(
    view,
    provider,
    keyboard,
    provider.serve(view),
    followCursor(tree),
    vscode.window.registerFileDecorationProvider(new Decorations()),
    designs.onDidChange(showBadge),
    ...actions.map(action => action(tree)),
  );
}

/** Outlines of designs that have not changed are kept. */
function outlines(): (designs: Designs) => readonly Grown<OutlineNode>[] {
  const known = new WeakMap<LoadedDesign, Grown<OutlineNode>>();
  return designs =>
    designs.all.map(loaded => {
      const { root, design, findings } = loaded;
      const grown = known.get(loaded) ?? { root: root.toString(), node: outline(design, findings, folderName(root)) };
      known.set(loaded, grown);
      return grown;
    });
}

function tooltip(loaded: LoadedDesign | undefined, { node }: DesignElement): vscode.MarkdownString {
  if (loaded === undefined) return markdownTooltip(node.title);
  const { design, findings } = loaded;
  return markdownTooltip(outlineMarkdown(design, node, findingsOn(design, findings, node)));
}

/** How many mistakes there are in all designs; what is only a warning does not call out. */
function badge(all: readonly LoadedDesign[]): vscode.ViewBadge | undefined {
  const error = all.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length;
  if (error === 0) return undefined;
  return { value: error, tooltip: t('{0} in the design files', countsInWords({ error, warning: 0, info: 0 })) };
}
