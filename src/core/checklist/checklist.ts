import type { Item } from './item';
import type { Section } from './section';
import { participation } from './sections/participation';
import { planning } from './sections/planning';

/** The whole checklist, in the order of the documents. */
export const checklist: readonly Section[] = [planning, participation];

export const items: readonly Item[] = checklist.flatMap(section => section.items);

const byId = new Map(items.map(item => [item.id, item]));

export function itemById(id: string): Item | undefined {
  return byId.get(id);
}
