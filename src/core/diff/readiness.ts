import type { Report, ReportFinding } from '../report/report';
import type { EarlierReport } from '../report/since';
import type { ReadinessChange, VerdictThen } from './changes';
import type { Renames } from './renames';

/** What the checklist and the rules make of a plan now, beside what they made of it; undefined where there is, or was, none. */
export function readinessChange(
  before: Judged | undefined,
  after: Report | undefined,
  renames: Renames,
): ReadinessChange {
  const states = new Map(before?.items.map(({ id, state }) => [id, state]));
  return {
    verdict: { before: verdictOf(before), after: verdictOf(after) },
    items: (after?.items ?? []).flatMap(({ id, question, state }) => {
      const was = states.get(id);
      return was === undefined || was === state ? [] : [{ id, question, before: was, after: state }];
    }),
    findings: newAndGone(before?.findings ?? [], after?.findings ?? [], renames),
  };
}

/** What is needed of the report on the plan as it was. */
type Judged = Pick<EarlierReport, 'verdict' | 'items' | 'findings'>;

/** What can be compared of a finding. */
type Found = Pick<ReportFinding, 'rule' | 'message'>;

/**
 * The findings that were not there before, and those that are there no more. A finding is the same wherever it stands now, and
 * whatever ids it speaks of are called now.
 */
export function newAndGone<A extends Found, B extends Found>(
  before: readonly A[],
  after: readonly B[],
  renames: Renames,
): { readonly new: readonly B[]; readonly gone: readonly A[] } {
  const left = new Map<string, A[]>();
  for (const finding of before) {
    const key = keyOf(finding.rule, withNewIds(finding.message, renames));
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const added = after.filter(({ rule, message }) => left.get(keyOf(rule, message))?.shift() === undefined);
  const remaining = new Set([...left.values()].flat());
  return { new: added, gone: before.filter(finding => remaining.has(finding)) };
}

function keyOf(rule: string, message: string): string {
  return `${rule}\n${message}`;
}

function withNewIds(message: string, { byOld }: Renames): string {
  let text = message;
  for (const [key, id] of byOld) text = text.replaceAll(`“${key.slice(key.indexOf('/') + 1)}”`, `“${id}”`);
  return text;
}

function verdictOf(report: Pick<Judged, 'verdict'> | undefined): VerdictThen | null {
  return report === undefined ? null : { state: report.verdict.state, text: report.verdict.text };
}
