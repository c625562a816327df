import type { Place } from '../model/fact';
import type { FileSpan } from '../rules/rule';
import type { Criterion, Item, Judgement, Weight } from './item';

export type State = 'met' | 'partial' | 'unmet' | 'open' | 'n/a' | 'waived' | 'declared';

export interface CriterionResult {
  readonly criterion: Criterion;
  readonly judgement: Judgement;
}

/** A waiver or a declaration as it stands in readiness.cop.yaml. */
export interface Decision {
  readonly place: Place;
  readonly reason: string;
  /** The member's id. */
  readonly by: string | undefined;
  readonly on: string | undefined;
  /** Until when it counts: a waiver's `until`, a declaration's `review-by`. */
  readonly until: string | undefined;
}

export interface Waiver extends Decision {
  /** False once `until` has passed; the item then counts as judged. */
  readonly valid: boolean;
}

export interface Declaration extends Decision {
  readonly state: 'met' | 'partial' | 'unmet';
  readonly evidence: readonly string[];
  readonly valid: boolean;
  /** Where the design says the contrary; the declaration is then set aside. */
  readonly contradictedBy: readonly Place[];
}

export interface ItemResult {
  readonly item: Item;
  readonly sectionId: string;
  /** The item's weight, or what the team's profile makes of it. */
  readonly weight: Weight;
  readonly state: State;
  /** What was computed from the design alone, whatever was waived or declared. */
  readonly computed: Exclude<State, 'waived' | 'declared'>;
  /** Why the item does not apply. */
  readonly reason?: string;
  readonly criteria: readonly CriterionResult[];
  readonly waiver?: Waiver;
  readonly declaration?: Declaration;
  readonly note?: string;
  /** Who sees to it (a member's id), and by when. */
  readonly owner?: string;
  readonly due?: string;
}

/** One thing to do, most blocking first. */
export interface NextStep {
  /** The checklist item; for a mistake to mend, the rule that found it. */
  readonly item: string;
  /** The criterion of the item; empty for a mistake to mend. */
  readonly criterion: string;
  readonly weight: Weight;
  readonly text: string;
  /** Where to write it: a place in a file, or in a file that does not exist yet. */
  readonly place: Place | FileSpan;
  readonly owner: string | undefined;
  readonly due: string | undefined;
}

export interface Verdict {
  readonly state: 'ready' | 'ready-but' | 'not-ready';
  /** Essential points before the launch that are neither met nor waived. */
  readonly essentialOpen: number;
  /** Expected points before the launch that are neither met nor waived. */
  readonly expectedOpen: number;
  readonly errors: number;
  readonly text: string;
}

/** What the checklist makes of a design. */
export interface Readiness {
  readonly asOf: string;
  /** The launch day that the design names, and how many days are left; negative once it has passed. */
  readonly launch: { readonly on: string; readonly days: number; readonly place: Place } | undefined;
  readonly items: readonly ItemResult[];
  readonly verdict: Verdict;
  readonly nextSteps: readonly NextStep[];
}
