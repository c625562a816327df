import type { Design, Part } from '../model/design';
import type { Fact, Place } from '../model/fact';
import { isOver } from '../model/people';
import type { Item, JudgeContext, Weight } from './item';
import type { CriterionResult, Decision, Declaration, ItemResult, Waiver } from './readiness';

type Entry = Fact<NonNullable<NonNullable<Part<'readiness'>['items']>[string]>>;
type Said = Pick<ItemResult, 'waiver' | 'declaration' | 'note' | 'owner' | 'due'>;

/** What readiness.cop.yaml says of an item. */
export function decisionsOn({ design, asOf }: JudgeContext, item: Item, criteria: readonly CriterionResult[]): Said {
  const entry = entryOf(design, item.id);
  if (entry === undefined) return {};
  const waiver = waiverIn(entry, asOf);
  const declaration = declarationIn(entry, asOf, criteria);
  const note = entry.get('note')?.value;
  const owner = entry.get('owner')?.value;
  const due = entry.get('due')?.value;
  return {
    ...(waiver === undefined ? {} : { waiver }),
    ...(declaration === undefined ? {} : { declaration }),
    ...(note === undefined ? {} : { note }),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due: String(due) }),
  };
}

/** The weight of each item: the checklist's own, unless the team's profile raises or lowers it. */
export function profileOf(design: Design): (item: Item) => Weight {
  const profile = design.part('readiness').get('profile');
  const raised = new Set(profile?.list('essential').map(fact => fact.value));
  const lowered = new Set(profile?.list('optional').map(fact => fact.value));
  return item => {
    if (raised.has(item.id)) return 'essential';
    return lowered.has(item.id) ? 'enriching' : item.weight;
  };
}

function entryOf(design: Design, id: string): Entry | undefined {
  const entries = design.part('readiness').get('items')?.entries() ?? [];
  return entries.find(([key]) => key === id)?.[1];
}

function waiverIn(entry: Entry, asOf: string): Waiver | undefined {
  const waived = entry.get('waived');
  const reason = waived?.get('reason')?.value;
  if (waived === undefined || reason === undefined) return undefined;
  const until = waived.get('until')?.value;
  return {
    ...decision(waived, reason, waived.get('by')?.value, waived.get('on')?.value, until),
    valid: !isOver(until, asOf),
  };
}

function declarationIn(entry: Entry, asOf: string, criteria: readonly CriterionResult[]): Declaration | undefined {
  const declared = entry.get('declared');
  const state = declared?.get('state')?.value;
  const reason = declared?.get('reason')?.value;
  if (declared === undefined || state === undefined || reason === undefined) return undefined;
  const until = declared.get('review-by')?.value;
  return {
    ...decision(declared, reason, declared.get('by')?.value, declared.get('on')?.value, until),
    state,
    evidence: declared.list('evidence').map(fact => fact.value),
    valid: !isOver(until, asOf),
    contradictedBy: state === 'unmet' ? [] : contradictions(criteria),
  };
}

/** Where the design says the contrary of what somebody declares. */
function contradictions(criteria: readonly CriterionResult[]): readonly Place[] {
  return criteria.flatMap(({ judgement }) => (judgement.outcome === 'fails' ? judgement.evidence : []));
}

function decision(
  place: Place,
  reason: string,
  by: string | undefined,
  on: string | number | undefined,
  until: string | number | undefined,
): Decision {
  return {
    place: { path: place.path, at: place.at },
    reason,
    by,
    on: on === undefined ? undefined : String(on),
    until: until === undefined ? undefined : String(until),
  };
}
