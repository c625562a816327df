import type { Design } from '../model/design';
import type { Finding } from '../rules/rule';
import { type Counts, countsOf } from './outline/counts';
import { idsAround, pathAt } from './outline/ids';
import type { OutlineNode } from './outline/node';
import { Outliner } from './outline/outliner';

/**
 * A design as its parts in planning order, with what they hold, by titles. Mistakes in the files take nothing out of it.
 * @param folder what the folder of the design is called, for a design without a name.
 */
export function outline(design: Design, findings: readonly Finding[], folder: string): OutlineNode {
  return new Outliner(design, countsById(design, findings)).design(folder);
}

/** The nodes that a cursor is in, the nearest first; those that are not in the outline among them. */
export function outlineIdsAt(design: Design, path: string, offset: number): readonly string[] {
  const file = design.file(path);
  return file === undefined ? [] : idsAround(path, file.kind, pathAt(file.yaml.root, offset, true));
}

/** The findings on a node and on all below it. */
export function findingsOn(design: Design, findings: readonly Finding[], { id }: OutlineNode): readonly Finding[] {
  return findings.filter(finding => idsOf(design, finding).includes(id));
}

function countsById(design: Design, findings: readonly Finding[]): ReadonlyMap<string, Counts> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of idsOf(design, finding)) found.set(id, [...(found.get(id) ?? []), finding]);
  }
  return new Map([...found].map(([id, all]) => [id, countsOf(all)]));
}

function idsOf(design: Design, { path, span }: Finding): readonly string[] {
  const file = design.file(path);
  return idsAround(path, file?.kind, pathAt(file?.yaml.root, span.start, false));
}
