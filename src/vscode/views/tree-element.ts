/** What the core gives for a tree: a node with the nodes below it. */
export interface TreeNode<N> {
  /** Unique in its design, and the same for the same thing. */
  readonly id: string;
  /** The point of the checklist that it belongs to. */
  readonly item?: string | undefined;
  readonly children: readonly N[];
}

/**
 * A row of a tree. It stays the same object while its node changes, so that the editor keeps what is unfolded and selected, and commands that
 * are called on it find what it shows now.
 */
export class TreeElement<N extends TreeNode<N>> {
  #node: N;
  #parent: TreeElement<N> | undefined;
  #children: readonly TreeElement<N>[] = [];

  /** @param root the folder of the design. */
  constructor(
    readonly root: string,
    readonly id: string,
    node: N,
    parent: TreeElement<N> | undefined,
  ) {
    this.#node = node;
    this.#parent = parent;
  }

  get node(): N {
    return this.#node;
  }

  get parent(): TreeElement<N> | undefined {
    return this.#parent;
  }

  get children(): readonly TreeElement<N>[] {
    return this.#children;
  }

  get item(): string | undefined {
    return this.#node.item;
  }

  become(node: N, parent: TreeElement<N> | undefined, children: readonly TreeElement<N>[]): void {
    this.#node = node;
    this.#parent = parent;
    this.#children = children;
  }
}
