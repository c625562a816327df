import type * as vscode from 'vscode';
import type { OutlineNode } from '../../../core/features/outline/node';
import type { Designs, LoadedDesign } from '../../designs';
import type { KeyboardTarget } from '../keyboard-target';
import type { TreeElement } from '../tree-element';
import type { TreeProvider } from '../tree-provider';

export type DesignElement = TreeElement<OutlineNode>;

/** A row that a command is about, with the design as it stands now. */
export interface Here {
  readonly loaded: LoadedDesign;
  readonly element: DesignElement;
  readonly node: OutlineNode;
  /** The node of the whole design. */
  readonly design: OutlineNode;
}

/** What a caller who is not the tree hands to a command: which row, and what would otherwise be asked. */
export interface Address {
  readonly root: string;
  readonly id: string;
  /** The answer to the question for a name. */
  readonly name?: string;
}

/** The tree of designs as its commands use it. */
export class DesignsTree {
  #writing = 0;

  constructor(
    readonly designs: Designs,
    readonly provider: TreeProvider<OutlineNode>,
    readonly view: vscode.TreeView<DesignElement>,
    readonly keyboard: KeyboardTarget<DesignElement>,
  ) {}

  /** @param about the row that a menu was opened on, or an address; without either, the row that the keyboard is on. */
  async here(about: unknown): Promise<Here | undefined> {
    const given = isAddress(about) ? about : this.keyboard.take();
    if (given === undefined) return undefined;
    const all = await this.designs.settled();
    this.provider.refresh();
    const element = this.provider.find(given.root, given.id);
    const design = this.provider.find(given.root, 'design');
    const loaded = all.find(({ root }) => root.toString() === given.root);
    if (element === undefined || design === undefined || loaded === undefined) return undefined;
    return { loaded, element, node: element.node, design: design.node };
  }

  /** Selects a row once the designs have been judged anew; it is unfolded to. */
  async select(root: string, id: string): Promise<void> {
    await this.designs.settled();
    this.provider.refresh();
    const element = this.provider.find(root, id);
    if (element !== undefined && this.view.visible) await this.keyboard.show(element);
  }

  /** True while something is being written and shown, so that the tree follows no cursor. */
  get isWriting(): boolean {
    return this.#writing > 0;
  }

  async whileWriting<R>(work: () => Promise<R>): Promise<R> {
    this.#writing++;
    try {
      return await work();
    } finally {
      this.#writing--;
    }
  }
}

/** The name that a caller has asked for already. */
export function nameIn(about: unknown): string | undefined {
  return isAddress(about) && typeof about.name === 'string' ? about.name : undefined;
}

function isAddress(about: unknown): about is Address {
  return typeof about === 'object' && about !== null && 'root' in about && 'id' in about;
}
