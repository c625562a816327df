import type { Branch, JudgedDesigns } from './portfolio';
import { positionOf } from './shard';

/**
 * The designs with what is part of them below them, in the order of their folders. Where designs say in a circle that they are
 * part of each other, the first of them stands at the top.
 */
export function treeOf({ designs, shard }: Pick<JudgedDesigns, 'designs' | 'shard'>): readonly Branch[] {
  const byPosition = new Map(designs.map((_, index) => [positionOf(index, shard), index]));
  const parents = designs.map(({ partOf }, index) => {
    const parent = partOf === undefined ? undefined : byPosition.get(partOf);
    return parent === index ? undefined : parent;
  });
  const below = new Map<number, number[]>();
  for (const [index, parent] of parents.entries()) {
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), index]);
  }
  const branches: Branch[] = [];
  const seen = new Set<number>();
  const add = (design: number, depth: number, partOf?: number): void => {
    if (seen.has(design)) return;
    seen.add(design);
    branches.push({ design, depth, ...(partOf === undefined ? {} : { partOf }) });
    for (const part of below.get(design) ?? []) add(part, depth + 1, design);
  };
  for (const [index, parent] of parents.entries()) if (parent === undefined) add(index, 0);
  for (const index of designs.keys()) add(index, 0);
  return branches;
}
