import { t } from '@vscode/l10n';
import { checklist } from '../../checklist/checklist';
import type { Outcome } from '../../checklist/item';
import { sourceName, stateName, weightName } from '../../checklist/names';
import { hasLaunched } from '../../checklist/next-steps';
import type { CriterionResult, ItemResult, Readiness, State } from '../../checklist/readiness';
import { isSettled } from '../../checklist/verdict';
import type { Design } from '../../model/design';
import { cardsFor, type PlannedCard } from './cards';

/** A point of the checklist as a team goes through it. */
export interface WalkPoint {
  /** The checklist item. */
  readonly id: string;
  readonly section: string;
  readonly question: string;
  readonly why: string;
  readonly source: string;
  readonly weight: ItemResult['weight'];
  readonly weightName: string;
  readonly state: State;
  readonly stateName: string;
  readonly criteria: readonly WalkCriterion[];
  /** The places to answer; none where the point is met. */
  readonly cards: readonly PlannedCard[];
}

export interface WalkCriterion {
  readonly id: string;
  readonly outcome: Outcome;
  readonly text: string;
  /** What else is to be known of it. */
  readonly detail?: string;
  /** What to do; undefined where it holds. */
  readonly next?: string;
}

/** The points that count by now, in the order in which to go through them: what holds back the launch first, else as the checklist has them. */
export function duePoints(design: Design, { items }: Readiness): readonly ItemResult[] {
  const due = items.filter(result => isDue(design, result));
  return [0, 1, 2].flatMap(rank => due.filter(result => rankOf(result) === rank));
}

/** Those of them that need something more. */
export function openPoints(design: Design, readiness: Readiness): readonly ItemResult[] {
  return duePoints(design, readiness).filter(result => !isSettled(result));
}

/** A point with what is known of it, what is lacking, and the places to answer. */
export function walkPoint(design: Design, result: ItemResult): WalkPoint {
  const { item, sectionId, weight, state, criteria } = result;
  return {
    id: item.id,
    section: t(checklist.find(({ id }) => id === sectionId)?.title ?? ''),
    question: t(item.question),
    why: t(item.why),
    source: item.sources.map(sourceName).join('; '),
    weight,
    weightName: weightName(weight),
    state,
    stateName: stateName(state),
    criteria: criteria.filter(({ judgement }) => judgement.outcome !== 'n/a').map(toCriterion),
    cards: isSettled(result) ? [] : cardsFor(design, result),
  };
}

function toCriterion({ criterion, judgement }: CriterionResult): WalkCriterion {
  const isOpen = judgement.outcome === 'fails' || judgement.outcome === 'silent';
  return {
    id: criterion.id,
    outcome: judgement.outcome,
    text: t(criterion.text),
    ...(judgement.text === undefined ? {} : { detail: judgement.text }),
    ...(isOpen ? { next: t(criterion.next) } : {}),
  };
}

/** What is ongoing is not asked for before the launch. */
function isDue(design: Design, { item }: ItemResult): boolean {
  return item.phase === 'before-launch' || hasLaunched(design);
}

function rankOf({ weight, item }: ItemResult): number {
  if (item.phase === 'ongoing') return 2;
  return { essential: 0, expected: 1, enriching: 2 }[weight];
}
