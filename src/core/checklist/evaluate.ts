import type { Design } from '../model/design';
import { launchOf } from '../model/launch';
import type { Finding } from '../rules/rule';
import { type Day, daysBetween } from '../values/dates';
import { checklist } from './checklist';
import { decisionsOn, profileOf } from './decisions';
import type { Criterion, Item, JudgeContext, Judgement } from './item';
import { nextSteps } from './next-steps';
import type { CriterionResult, Declaration, ItemResult, Readiness, State, Waiver } from './readiness';
import type { Section } from './section';
import { verdict } from './verdict';

export interface JudgeOptions {
  readonly asOf: Day;
  /** What the rules found: a design with a finding at error level is not ready. */
  readonly findings: readonly Finding[];
  /** For tests: other sections than the whole checklist. */
  readonly sections?: readonly Section[];
}

/** Judges a design by the whole checklist. Never throws: a criterion that fails to run is silent. */
export function judge(design: Design, { asOf, findings, sections = checklist }: JudgeOptions): Readiness {
  const context = { design, asOf };
  const weightOf = profileOf(design);
  const items = sections.flatMap(section =>
    section.items.map(item => judgeItem(item, section.id, weightOf(item), context)),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  const launch = launchOf(design);
  const on = launch?.date.first;
  return {
    asOf,
    launch:
      launch === undefined || on === undefined ? undefined : { on, days: daysBetween(asOf, on), place: launch.place },
    items,
    verdict: verdict(items, errors.length),
    nextSteps: nextSteps(design, items, errors),
  };
}

function judgeItem(item: Item, sectionId: string, weight: ItemResult['weight'], context: JudgeContext): ItemResult {
  const reason = item.notApplicable?.(context);
  const criteria = item.criteria.map(criterion => ({ criterion, judgement: judgeCriterion(criterion, context) }));
  const computed = reason === undefined ? stateOf(criteria) : 'n/a';
  const { waiver, declaration, ...said } = decisionsOn(context, item, criteria);
  return {
    item,
    sectionId,
    weight,
    state: decided(computed, waiver, declaration),
    computed,
    criteria,
    ...(reason === undefined ? {} : { reason }),
    ...(waiver === undefined ? {} : { waiver }),
    ...(declaration === undefined ? {} : { declaration }),
    ...said,
  };
}

/** One criterion that cannot be computed must not take the report with it. */
function judgeCriterion(criterion: Criterion, context: JudgeContext): Judgement {
  try {
    return criterion.judge(context);
  } catch {
    return { outcome: 'silent', evidence: [], lacking: [] };
  }
}

/**
 * The state of an item from its criteria, those that do not apply aside: met where all hold, partial where some do, unmet where
 * none holds and one fails, open where all are silent.
 */
export function stateOf(criteria: readonly CriterionResult[]): ItemResult['computed'] {
  const outcomes = criteria.map(({ judgement }) => judgement.outcome).filter(outcome => outcome !== 'n/a');
  if (outcomes.length === 0) return 'n/a';
  const holding = outcomes.filter(outcome => outcome === 'holds').length;
  if (holding === outcomes.length) return 'met';
  if (holding > 0) return 'partial';
  return outcomes.includes('fails') ? 'unmet' : 'open';
}

/** What was computed as met stays met; a waiver comes before a declaration. */
function decided(
  computed: ItemResult['computed'],
  waiver: Waiver | undefined,
  declaration: Declaration | undefined,
): State {
  if (computed === 'met' || computed === 'n/a') return computed;
  if (waiver?.valid) return 'waived';
  return declaration?.valid && declaration.contradictedBy.length === 0 ? 'declared' : computed;
}
