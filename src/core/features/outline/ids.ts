import type { Kind } from '../../schema/kinds';
import { type Path, resolved, type YamlNode } from '../../yaml/node';

/** The node of the design itself. */
export const designId = 'design';

export function partId(kind: Kind): string {
  return kind;
}

/** A part of a part: it may stand in several files. */
export function shapeId(kind: Kind, at: Path): string {
  return JSON.stringify([kind, ...at]);
}

export function entryId(path: string, at: Path): string {
  return JSON.stringify([path, ...at]);
}

export function strayId(path: string): string {
  return JSON.stringify([path]);
}

/** The nodes that a place in a file belongs to, the nearest first; those that are not in the outline among them. */
export function idsAround(path: string, kind: Kind | undefined, at: Path): readonly string[] {
  if (kind === undefined) return [strayId(path), designId];
  const around = at.map((_, index) => at.slice(0, at.length - index));
  return [...around.flatMap(steps => [entryId(path, steps), shapeId(kind, steps)]), partId(kind), designId];
}

/**
 * The steps that lead to what stands at an offset.
 * @param near whether the white space and comments below something belong to it.
 */
export function pathAt(root: YamlNode | undefined, offset: number, near: boolean): Path {
  if (root === undefined || root.kind === 'alias') return [];
  const node = resolved(root);
  if (node.kind === 'map') {
    const pair = node.pairs.findLast(({ keySpan }) => keySpan.start <= offset);
    if (pair === undefined) return [];
    const end = Math.max(pair.keySpan.end, pair.value?.span.end ?? 0);
    return near || offset <= end ? [pair.key, ...pathAt(pair.value, offset, near)] : [];
  }
  if (node.kind !== 'list') return [];
  const index = node.items.findLastIndex(item => item !== undefined && item.span.start <= offset);
  const item = node.items[index];
  return item !== undefined && (near || offset <= item.span.end) ? [index, ...pathAt(item, offset, near)] : [];
}

export function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
