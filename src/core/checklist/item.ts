import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { Kind } from '../schema/kinds';
import type { Day } from '../values/dates';
import type { Path } from '../yaml/node';

/** `essential` must be met or waived before the launch. */
export type Weight = 'essential' | 'expected' | 'enriching';

/** What is `ongoing` is not held against a design before its launch. */
export type Phase = 'before-launch' | 'ongoing';

/** A document behind the checklist, and where in it. */
export interface Source {
  readonly document: 'PN' | 'FAQ' | 'SL' | 'KM' | 'BN' | 'field';
  readonly section: string;
}

/** A question that must be settled before a community starts, or tended afterwards. Texts are for a facilitator. */
export interface Item {
  /** Stable: the section, a dot, a name: `planning.interests`. */
  readonly id: string;
  readonly weight: Weight;
  readonly phase: Phase;
  readonly question: string;
  /** Why it matters, in one sentence of our own. */
  readonly why: string;
  readonly sources: readonly Source[];
  /** Why the item does not apply to a design; undefined where it does. */
  readonly notApplicable?: (context: JudgeContext) => string | undefined;
  readonly criteria: readonly Criterion[];
}

/** One test of an item: pure, and about what the design says. */
export interface Criterion {
  /** Stable, kebab-case, unique within its item. */
  readonly id: string;
  /** What is so when it holds: "Every theme has a definition". */
  readonly text: string;
  /** What to do about it: "Write a definition under each theme". */
  readonly next: string;
  /** Where such a fact belongs, for a design that has no place for it yet. */
  readonly where: Where;
  readonly judge: (context: JudgeContext) => Judgement;
}

/** A file kind, and the steps to the key in such a file. */
export interface Where {
  readonly kind: Kind;
  readonly at: Path;
}

export interface JudgeContext {
  readonly design: Design;
  /** The day to judge against; criteria never look at the clock. */
  readonly asOf: Day;
}

export type Outcome = 'holds' | 'fails' | 'silent' | 'n/a';

/** What a criterion finds. */
export type Judgement =
  /** A tension is a choice to discuss, not a fault: here one that the checklist leaves to the community. */
  | { readonly outcome: 'holds'; readonly evidence: readonly Place[]; readonly text?: string; readonly tension?: true }
  /** The design itself says that it is lacking, at these places; or it is a choice that the documents advise against. */
  | { readonly outcome: 'fails'; readonly evidence: readonly Place[]; readonly text?: string; readonly tension?: true }
  /** The design does not say. `lacking` are the places that should say more; `evidence` what is there already. */
  | {
      readonly outcome: 'silent';
      readonly evidence: readonly Place[];
      readonly lacking: readonly Place[];
      readonly text?: string;
    }
  | { readonly outcome: 'n/a'; readonly text: string };
