import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { Finding } from '../rules/rule';
import { fileExtension } from '../schema/kinds';
import type { Weight } from './item';
import type { CriterionResult, ItemResult, NextStep } from './readiness';
import { isSettled } from './verdict';

const rank: Readonly<Record<Weight, number>> = { essential: 0, expected: 1, enriching: 2 };

/**
 * The shortest list of what brings the verdict a step further, most blocking first: mistakes and essential points while there
 * are any, then expected points, then what enriches or comes after the launch. Within these, what the design itself says to be
 * lacking comes before what it does not say; else the order is the checklist's.
 */
export function nextSteps(
  design: Design,
  items: readonly ItemResult[],
  errors: readonly Finding[],
): readonly NextStep[] {
  const open = items.filter(result => !isSettled(result) && isHeldAgainst(design, result));
  const essential = open.filter(result => hurdle(result) === 0);
  if (errors.length > 0 || essential.length > 0) return [...errors.map(toMend), ...stepsOf(design, essential)];
  const lowest = Math.min(...open.map(hurdle));
  return stepsOf(
    design,
    open.filter(result => hurdle(result) === lowest),
  );
}

function stepsOf(design: Design, results: readonly ItemResult[]): readonly NextStep[] {
  const steps = results.flatMap(result =>
    result.criteria
      .filter(isUnsettled)
      .map(criterion => ({ failing: failing(criterion), step: toStep(design, result, criterion) })),
  );
  return [...steps.filter(({ failing }) => failing), ...steps.filter(({ failing }) => !failing)].map(
    ({ step }) => step,
  );
}

/** Which hurdle an open point is: essential before the launch, expected before the launch, anything else. */
function hurdle({ weight, item }: ItemResult): number {
  return item.phase === 'ongoing' ? 2 : rank[weight];
}

function toMend({ rule, message, path, span }: Finding): NextStep {
  return {
    item: rule,
    criterion: '',
    weight: 'essential',
    text: message,
    place: { path, ...span },
    owner: undefined,
    due: undefined,
  };
}

/** What is ongoing is not held against a design before its launch. */
function isHeldAgainst(design: Design, { item }: ItemResult): boolean {
  return item.phase === 'before-launch' || hasLaunched(design);
}

/** True where the design says that its community has been launched. */
export function hasLaunched(design: Design): boolean {
  const stage = design.part('community').get('stage')?.value;
  return stage === 'launch' || stage === 'grow' || stage === 'sustain' || stage === 'renew' || stage === 'close';
}

function isUnsettled({ judgement }: CriterionResult): boolean {
  return judgement.outcome === 'fails' || judgement.outcome === 'silent';
}

function failing({ judgement }: CriterionResult): boolean {
  return judgement.outcome === 'fails';
}

function toStep(
  design: Design,
  { item, weight, owner, due }: ItemResult,
  { criterion, judgement }: CriterionResult,
): NextStep {
  const told = 'lacking' in judgement ? judgement.lacking : 'evidence' in judgement ? judgement.evidence : [];
  return {
    item: item.id,
    criterion: criterion.id,
    weight,
    text: t(criterion.next),
    place: told[0] ?? whereToWrite(design, criterion.where),
    owner,
    due,
  };
}

/** The key where the fact belongs, in the first file of its kind; else in the file that is still to be made. */
function whereToWrite(design: Design, { kind, at }: CriterionResult['criterion']['where']): Place {
  const file = design.files.find(candidate => candidate.kind === kind);
  return { path: file?.path ?? `${kind}${fileExtension}`, at };
}
