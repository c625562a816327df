import type { Item } from './item';
import type { Section } from './section';
import { cultivate } from './sections/cultivate';
import { evaluation } from './sections/evaluation';
import { landscape } from './sections/landscape';
import { leadership } from './sections/leadership';
import { learning } from './sections/learning';
import { participation } from './sections/participation';
import { planning } from './sections/planning';
import { relationships } from './sections/relationships';

/** The whole checklist, in the order of the documents. */
export const checklist: readonly Section[] = [
  planning,
  relationships,
  leadership,
  learning,
  participation,
  cultivate,
  landscape,
  evaluation,
];

export const items: readonly Item[] = checklist.flatMap(section => section.items);

export const itemIds: readonly string[] = items.map(({ id }) => id);

const byId = new Map(items.map(item => [item.id, item]));

export function itemById(id: string): Item | undefined {
  return byId.get(id);
}
