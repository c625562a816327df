import * as vscode from 'vscode';
import { outlineIdsAt } from '../../core/features/outline';
import type { OutlineNode } from '../../core/features/outline/node';
import type { Designs } from '../designs';
import type { DesignsTree } from './designs/designs-tree';
import type { TreeElement } from './tree-element';
import type { TreeProvider } from './tree-provider';

/** How long the cursor must rest, in milliseconds. */
const pause = 150;

/** Shows the entry that the cursor is in, while the view can be seen; it takes no focus. */
export function followCursor(tree: DesignsTree): vscode.Disposable {
  const { designs, provider, view, keyboard } = tree;
  let scheduled: ReturnType<typeof setTimeout> | undefined;
  /** True where a person has moved the cursor; else something was opened, perhaps from this very tree. */
  let isMoved = false;
  const follow = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !view.visible || tree.isWriting || !isWanted(editor.document.uri)) return;
    await designs.settled();
    const around = elementsAround(designs, provider, editor);
    const [nearest] = around;
    if (nearest === undefined) return;
    const isShown = (isMoved ? [nearest] : around).some(row => view.selection.includes(row));
    if (!isShown) await keyboard.show(nearest);
  };
  const schedule = (moved: boolean): void => {
    isMoved = moved;
    clearTimeout(scheduled);
    scheduled = setTimeout(() => void follow(), pause);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ kind }) => schedule(isByHand(kind))),
    vscode.window.onDidChangeActiveTextEditor(() => schedule(false)),
    view.onDidChangeVisibility(() => schedule(false)),
    { dispose: () => clearTimeout(scheduled) },
  );
}

function isByHand(kind: vscode.TextEditorSelectionChangeKind | undefined): boolean {
  const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
  return kind === Keyboard || kind === Mouse;
}

function isWanted(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('copse', uri).get('trees.followCursor', true);
}

/** The rows that the cursor is in, the nearest first. */
function elementsAround(
  designs: Designs,
  provider: TreeProvider<OutlineNode>,
  { document, selection }: vscode.TextEditor,
): readonly TreeElement<OutlineNode>[] {
  const loaded = designs.of(document.uri);
  const path = loaded?.pathOf(document.uri);
  if (loaded === undefined || path === undefined) return [];
  const root = loaded.root.toString();
  const ids = outlineIdsAt(loaded.design, path, document.offsetAt(selection.active));
  return ids.map(id => provider.find(root, id)).filter(element => element !== undefined);
}
