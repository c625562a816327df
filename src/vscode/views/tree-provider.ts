import * as vscode from 'vscode';
import type { Designs } from '../designs';
import type { TreeElement, TreeNode } from './tree-element';
import { type Grown, TreeElements } from './tree-elements';

/** How long the designs must have been quiet before a tree is drawn anew, in milliseconds. */
const pause = 120;

export interface TreeContent<N extends TreeNode<N>> {
  readonly grow: (designs: Designs) => readonly Grown<N>[];
  readonly toItem: (element: TreeElement<N>) => vscode.TreeItem;
  /** What is only needed once somebody looks closer. */
  readonly tooltip: (element: TreeElement<N>) => vscode.MarkdownString;
}

/** Gives the editor the rows of a tree over all designs of the window, and tells it what has changed and nothing else. */
export class TreeProvider<N extends TreeNode<N>> implements vscode.TreeDataProvider<TreeElement<N>>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<TreeElement<N>[] | undefined>;
  readonly #changed = new vscode.EventEmitter<TreeElement<N>[] | undefined>();
  readonly #elements = new TreeElements<N>();
  readonly #listener: vscode.Disposable;
  #scheduled: ReturnType<typeof setTimeout> | undefined;
  #view: vscode.TreeView<TreeElement<N>> | undefined;
  #isStale = false;

  constructor(
    readonly designs: Designs,
    readonly content: TreeContent<N>,
  ) {
    this.onDidChangeTreeData = this.#changed.event;
    this.#listener = designs.onDidChange(() => this.#schedule());
  }

  async getChildren(element?: TreeElement<N>): Promise<TreeElement<N>[]> {
    if (element !== undefined) return [...element.children];
    await this.designs.settled();
    this.#elements.update(this.content.grow(this.designs));
    return [...this.#elements.roots];
  }

  getTreeItem(element: TreeElement<N>): vscode.TreeItem {
    return this.content.toItem(element);
  }

  getParent(element: TreeElement<N>): TreeElement<N> | undefined {
    return element.parent;
  }

  resolveTreeItem(item: vscode.TreeItem, element: TreeElement<N>): vscode.TreeItem {
    item.tooltip = this.content.tooltip(element);
    return item;
  }

  find(root: string, id: string): TreeElement<N> | undefined {
    return this.#elements.find(root, id);
  }

  /** Draws the tree anew only while its view can be seen, and when it is seen again. */
  serve(view: vscode.TreeView<TreeElement<N>>): vscode.Disposable {
    this.#view = view;
    return view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.#isStale) this.refresh();
    });
  }

  /** Brings the rows up to date with the designs as they stand now. */
  refresh(): void {
    clearTimeout(this.#scheduled);
    this.#scheduled = undefined;
    this.#isStale = false;
    const changed = this.#elements.update(this.content.grow(this.designs));
    if (changed === undefined || changed.length > 0) this.#changed.fire(changed && [...changed]);
  }

  dispose(): void {
    clearTimeout(this.#scheduled);
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #schedule(): void {
    this.#isStale = true;
    clearTimeout(this.#scheduled);
    if (this.#view?.visible === true) this.#scheduled = setTimeout(() => this.refresh(), pause);
  }
}
