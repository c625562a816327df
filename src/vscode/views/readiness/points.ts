import type * as vscode from 'vscode';
import type { ReadinessNode } from '../../../core/features/readiness-tree/node';
import type { Designs, LoadedDesign } from '../../designs';
import type { KeyboardTarget } from '../keyboard-target';
import type { TreeElement } from '../tree-element';
import type { TreeProvider } from '../tree-provider';

export type PointElement = TreeElement<ReadinessNode>;

/** A row that a command is about, with the design as it stands now. */
export interface Point {
  readonly loaded: LoadedDesign;
  readonly element: PointElement;
  readonly node: ReadinessNode;
}

/** The tree of readiness as its commands use it. */
export class Points {
  constructor(
    readonly designs: Designs,
    readonly provider: TreeProvider<ReadinessNode>,
    readonly view: vscode.TreeView<PointElement>,
    readonly keyboard: KeyboardTarget<PointElement>,
  ) {}

  /** @param about the row that a menu was opened on, or its address; without either, the row that the keyboard is on. */
  async point(about: unknown): Promise<Point | undefined> {
    const given = isAddress(about) ? about : this.keyboard.take();
    if (given === undefined) return undefined;
    const all = await this.designs.settled();
    this.provider.refresh();
    const element = this.provider.find(given.root, given.id);
    const loaded = all.find(({ root }) => root.toString() === given.root);
    return element === undefined || loaded === undefined ? undefined : { loaded, element, node: element.node };
  }
}

function isAddress(about: unknown): about is { readonly root: string; readonly id: string } {
  return typeof about === 'object' && about !== null && 'root' in about && 'id' in about;
}
