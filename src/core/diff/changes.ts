import type { State, Verdict } from '../checklist/readiness';
import type { Line, ReportFinding } from '../report/report';
import type { EarlierFinding } from '../report/since';
import type { Kind } from '../schema/kinds';
import type { Plain } from '../yaml/node';

/** What is otherwise in a plan than it was, and what that does to its readiness. */
export interface PlanChanges {
  /** What the community is called; empty where the design does not say. */
  readonly name: string;
  readonly changes: readonly PlanChange[];
  readonly readiness: ReadinessChange;
  /** What could not be compared, in sentences. */
  readonly notes: readonly string[];
  /** Present where only a report tells of the earlier state: it judges a plan and does not hold it, so what changed in it is not known. */
  readonly since?: 'report';
}

/**
 * One change. Its line is that of the plan as it is now; of what was removed, that of the plan as it was.
 */
export interface PlanChange extends Line {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  /** The part of the plan that it belongs to. */
  readonly part: Kind;
  /** What changed: the type of an entry with an id, `checklist-item`, `rule`; a part of the plan; `design` for all of it. */
  readonly type: string;
  /** The id of the entry as it is now. */
  readonly id: string | null;
  /** The key that changed, with those that lead to it: `reward.kind`; null where it is the entry as a whole. */
  readonly field: string | null;
  /** The value as it was meant; null where there is none. Of what was renamed, the id. */
  readonly before: Plain;
  readonly after: Plain;
  /** A sentence that can stand alone. */
  readonly text: string;
  /** Its line in the plan as it was; null of what was added. */
  readonly was: Line | null;
}

export interface ReadinessChange {
  readonly verdict: { readonly before: VerdictThen | null; readonly after: VerdictThen | null };
  /** The points of the checklist whose state is another. */
  readonly items: readonly ItemChange[];
  readonly findings: { readonly new: readonly ReportFinding[]; readonly gone: readonly EarlierFinding[] };
}

export type VerdictThen = Pick<Verdict, 'state' | 'text'>;

export interface ItemChange {
  readonly id: string;
  readonly question: string;
  readonly before: State;
  readonly after: State;
}

/** What is compared with what, and the changes of each design. */
export interface DiffResult {
  /** The two states in words: `“HEAD”`, `the files as they are`. */
  readonly from: string;
  readonly to: string;
  /** The day by which both were judged. */
  readonly asOf: string;
  readonly designs: readonly DiffedDesign[];
}

export interface DiffedDesign extends PlanChanges {
  /** Where the design lies, relative to where the comparison was started, with `/`. */
  readonly path: string;
}
