import { TreeElement, type TreeNode } from './tree-element';

/** The node of a design, by its folder. */
export interface Grown<N> {
  readonly root: string;
  readonly node: N;
}

/** The rows of a tree over several designs, one element for each node as long as it is there. */
export class TreeElements<N extends TreeNode<N>> {
  #roots: readonly TreeElement<N>[] = [];
  #byRoot = new Map<string, Map<string, TreeElement<N>>>();

  get roots(): readonly TreeElement<N>[] {
    return this.#roots;
  }

  find(root: string, id: string): TreeElement<N> | undefined {
    return this.#byRoot.get(root)?.get(id);
  }

  /**
   * Takes over new nodes.
   * @returns the rows whose look or children have changed, the topmost of each branch; undefined where the designs are others than before.
   */
  update(grown: readonly Grown<N>[]): readonly TreeElement<N>[] | undefined {
    const before = this.#roots.map(({ root, node }) => ({ root, node }));
    const known = this.#byRoot;
    this.#byRoot = new Map();
    this.#roots = grown.map(({ root, node }) => {
      const elements = new Map<string, TreeElement<N>>();
      this.#byRoot.set(root, elements);
      return grow(root, node, undefined, known.get(root) ?? new Map(), elements);
    });
    const isSame = before.length === grown.length && before.every(({ root }, index) => root === grown[index]?.root);
    return isSame ? this.#roots.flatMap((element, index) => changed(before[index]?.node, element)) : undefined;
  }
}

function grow<N extends TreeNode<N>>(
  root: string,
  node: N,
  parent: TreeElement<N> | undefined,
  known: ReadonlyMap<string, TreeElement<N>>,
  elements: Map<string, TreeElement<N>>,
): TreeElement<N> {
  const element = known.get(node.id) ?? new TreeElement(root, node.id, node, parent);
  elements.set(node.id, element);
  const children = node.children.map(child => grow(root, child, element, known, elements));
  element.become(node, parent, children);
  return element;
}

function changed<N extends TreeNode<N>>(before: N | undefined, element: TreeElement<N>): readonly TreeElement<N>[] {
  const { node } = element;
  if (before === node) return [];
  if (before === undefined || lookOf(before) !== lookOf(node)) return [element];
  return element.children.flatMap((child, index) => changed(before.children[index], child));
}

/** Everything that is seen of a node itself; of those below it only which they are. */
function lookOf<N extends TreeNode<N>>(node: N): string {
  return JSON.stringify({ ...node, children: node.children.map(({ id }) => id) });
}
