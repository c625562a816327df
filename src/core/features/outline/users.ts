import type { Design } from '../../model/design';
import { Ids, type Spot } from '../ids';
import { idsAround, isSame, pathAt } from './ids';
import type { OutlineNode } from './node';

/** Something that refers to an entry. */
export interface User {
  /** The entry or part that does. */
  readonly node: OutlineNode;
  /** Where it does so first. */
  readonly spot: Spot;
  /** In how many places. */
  readonly count: number;
}

/** What refers to an entry from outside it, each entry or part once, in the order of the files. */
export function usersOf(design: Design, root: OutlineNode, { places }: OutlineNode): readonly User[] {
  const [place] = places;
  const ids = new Ids(design);
  const declaration = ids.index.declarations.find(({ path, at }) => path === place?.path && isSame(at, place.at));
  if (place === undefined || declaration === undefined) return [];
  const known = nodesOf(root);
  const users = new Map<OutlineNode, User>();
  for (const spot of ids.usesOf(declaration)) {
    const file = design.file(spot.path);
    const at = pathAt(file?.yaml.root, spot.span.start, false);
    if (spot.path === place.path && isSame(at.slice(0, place.at.length), place.at)) continue;
    const node = idsAround(spot.path, file?.kind, at).flatMap(id => known.get(id) ?? [])[0] ?? root;
    const user = users.get(node);
    users.set(node, user === undefined ? { node, spot, count: 1 } : { ...user, count: user.count + 1 });
  }
  return [...users.values()];
}

/** All nodes of an outline by their ids. */
export function nodesOf(root: OutlineNode): ReadonlyMap<string, OutlineNode> {
  const nodes = new Map<string, OutlineNode>();
  const collect = (node: OutlineNode): void => {
    nodes.set(node.id, node);
    node.children.forEach(collect);
  };
  collect(root);
  return nodes;
}
