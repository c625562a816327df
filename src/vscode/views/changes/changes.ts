import type { ChangeNode } from '../../../core/features/changes-tree/node';
import type { Comparison } from '../../compare/comparison';
import type { Comparisons } from '../../compare/comparisons';
import type { Designs } from '../../designs';
import type { KeyboardTarget } from '../keyboard-target';
import type { TreeElement } from '../tree-element';
import type { TreeProvider } from '../tree-provider';

export type ChangeElement = TreeElement<ChangeNode>;

/** A row that a command is about, with the comparison as it stands now. */
export interface ShownChange {
  readonly comparison: Comparison;
  readonly node: ChangeNode;
}

interface Tree {
  readonly comparisons: Comparisons;
  readonly provider: TreeProvider<ChangeNode>;
  readonly keyboard: KeyboardTarget<ChangeElement>;
}

/** The tree of changes as its commands use it. */
export class Changes {
  constructor(
    readonly designs: Designs,
    readonly tree: Tree,
  ) {}

  get comparisons(): Comparisons {
    return this.tree.comparisons;
  }

  /** @param about the row that a menu was opened on, or its address; without either, the row that the keyboard is on. */
  async shown(about: unknown): Promise<ShownChange | undefined> {
    const { keyboard, provider } = this.tree;
    const given = isAddress(about) ? about : keyboard.take();
    if (given === undefined) return undefined;
    await this.designs.settled();
    provider.refresh();
    const node = provider.find(given.root, given.id)?.node;
    const { current } = this.comparisons;
    return node === undefined || current === undefined ? undefined : { comparison: current, node };
  }
}

function isAddress(about: unknown): about is { readonly root: string; readonly id: string } {
  return typeof about === 'object' && about !== null && 'root' in about && 'id' in about;
}
