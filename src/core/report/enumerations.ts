import { t } from '@vscode/l10n';
import type { Kind } from '../schema/kinds';
import { schemaAt } from '../schema/schemas';
import { inWords } from '../values/in-words';
import type { Path } from '../yaml/node';
import type { Label } from './report';

/** The keys whose values the report spells out, each with the steps that lead to it; `*` stands for any id. */
const places = {
  stage: { kind: 'community', at: ['stage'] },
  participation: { kind: 'members', at: ['members', '*', 'participation'] },
  status: { kind: 'members', at: ['members', '*', 'status'] },
  role: { kind: 'roles', at: ['roles', '*', 'kind'] },
  reward: { kind: 'roles', at: ['roles', '*', 'reward', 'kind'] },
  priority: { kind: 'learning-agenda', at: ['themes', '*', 'priority'] },
  level: { kind: 'indicators', at: ['indicators', '*', 'level'] },
  value: { kind: 'indicators', at: ['indicators', '*', 'value'] },
  need: { kind: 'activities', at: ['activities', '*', 'serves', 0] },
  mode: { kind: 'activities', at: ['activities', '*', 'mode'] },
  repeats: { kind: 'activities', at: ['activities', '*', 'repeats'] },
  every: { kind: 'indicators', at: ['indicators', '*', 'every'] },
} as const satisfies Readonly<Record<string, { readonly kind: Kind; readonly at: Path }>>;

export type Enumeration = keyof typeof places;

/** The values that a key allows, in the order and with the meanings of its schema. */
export function labelsOf(enumeration: Enumeration): readonly Label[] {
  const { kind, at } = places[enumeration];
  const meanings = schemaAt(kind, at)?.['x-copse-values'] ?? {};
  return Object.entries(meanings).map(([id, meaning]) => ({ id, title: t(inWords(id)), meaning: t(meaning) }));
}

/** The label of one value; undefined where the schema does not know it. */
export function labelOf(enumeration: Enumeration, id: string | undefined): Label | undefined {
  return labelsOf(enumeration).find(label => label.id === id);
}
