import { t } from '@vscode/l10n';
import { hasLaunched } from '../checklist/next-steps';
import type { CriterionResult, Decision, Declaration, ItemResult, Waiver } from '../checklist/readiness';
import { lineOf, linesOf, type ReportContext } from './context';
import type { ReportCriterion, ReportDecision, ReportItem, Tension } from './report';
import { shortSource } from './sources';

/** An item of the checklist as the report shows it. */
export function reportItem(context: ReportContext, result: ItemResult): ReportItem {
  const { item, waiver, declaration, reason, note, owner, due } = result;
  const { tell } = context;
  return {
    id: item.id,
    section: result.sectionId,
    weight: result.weight,
    phase: item.phase,
    state: result.state,
    computed: result.computed,
    afterLaunch: item.phase === 'ongoing' && !hasLaunched(context.design),
    question: t(item.question),
    why: t(item.why),
    source: item.sources.map(shortSource).join('; '),
    criteria: result.criteria.map(criterion => reportCriterion(context, criterion)),
    ...(reason === undefined ? {} : { reason: tell.message(reason) }),
    ...(waiver === undefined ? {} : { waived: waived(context, waiver) }),
    ...(declaration === undefined ? {} : { declared: declared(context, declaration) }),
    ...(note === undefined ? {} : { note: tell.prose(note) }),
    ...(owner === undefined ? {} : { owner: tell.member(owner) }),
    ...(due === undefined ? {} : { due: tell.prose(due) }),
  };
}

/** What the community has chosen otherwise than the documents advise. */
export function tensionsOf(context: ReportContext, items: readonly ItemResult[]): readonly Tension[] {
  return items.flatMap(({ item, criteria }) =>
    criteria.flatMap(({ criterion, judgement }) => {
      if (!('tension' in judgement) || judgement.tension !== true) return [];
      const text = context.tell.message(judgement.text ?? t(criterion.text));
      return linesOf(context, judgement.evidence.slice(0, 1)).map(line => ({ item: item.id, text, ...line }));
    }),
  );
}

export function waived(context: ReportContext, waiver: Waiver): ReportDecision & { readonly valid: boolean } {
  return { ...decision(context, waiver), valid: waiver.valid };
}

function declared(context: ReportContext, declaration: Declaration): NonNullable<ReportItem['declared']> {
  return {
    ...decision(context, declaration),
    state: declaration.state,
    evidence: declaration.evidence.map(context.tell.prose),
    valid: declaration.valid,
    contradictedBy: linesOf(context, declaration.contradictedBy),
  };
}

function decision(context: ReportContext, { place, reason, by, on, until }: Decision): ReportDecision {
  const { tell } = context;
  return {
    reason: tell.prose(reason),
    ...(by === undefined ? {} : { by: tell.member(by) }),
    ...(on === undefined ? {} : { on: tell.prose(on) }),
    ...(until === undefined ? {} : { until: tell.prose(until) }),
    ...lineOf(context, place),
  };
}

function reportCriterion(context: ReportContext, { criterion, judgement }: CriterionResult): ReportCriterion {
  const said = 'text' in judgement ? judgement.text : undefined;
  const isUnsettled = judgement.outcome === 'fails' || judgement.outcome === 'silent';
  return {
    id: criterion.id,
    outcome: judgement.outcome,
    text: said === undefined ? t(criterion.text) : context.tell.message(said),
    ...(isUnsettled ? { next: t(criterion.next) } : {}),
    evidence: 'evidence' in judgement ? linesOf(context, judgement.evidence) : [],
    lacking: 'lacking' in judgement ? linesOf(context, judgement.lacking) : [],
  };
}
