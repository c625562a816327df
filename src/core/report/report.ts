import type { Outcome, Phase, Weight } from '../checklist/item';
import type { State, Verdict } from '../checklist/readiness';
import type { Severity } from '../rules/rule';

/**
 * The readiness report as plain data, the one source of every format. Lines and columns are one-based, paths relative to
 * the design, dates as text. Everything is sorted, so that the same design on the same day gives the same report.
 */
export interface Report {
  readonly design: DesignSummary;
  /** The day that the report speaks of. */
  readonly asOf: string;
  /** True where people stand here by role or initials alone. */
  readonly redacted: boolean;
  readonly verdict: ReportVerdict;
  /** Present where the design names a launch day. */
  readonly launch?: LaunchCountdown;
  readonly counts: Counts;
  readonly nextSteps: readonly ReportStep[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly ReportItem[];
  readonly tensions: readonly Tension[];
  readonly tables: Tables;
  readonly findings: readonly ReportFinding[];
  /** What changed since an earlier report or revision; absent where there is none to compare with. */
  readonly changes?: readonly string[];
}

/** `days` is negative once the day has passed. */
export interface LaunchCountdown extends Line {
  readonly on: string;
  readonly days: number;
}

export interface DesignSummary {
  readonly name: string;
  readonly shortName?: string;
  readonly summary?: string;
  readonly stage?: Label;
  /** Where the design's files lie, as the caller gave it. */
  readonly path: string;
}

export interface ReportVerdict extends Pick<Verdict, 'state' | 'text'> {
  readonly essentialOpen: number;
  readonly expectedOpen: number;
  readonly errors: number;
}

/** How many items are in each state, in all and by weight. */
export interface Counts {
  readonly all: StateCounts;
  readonly byWeight: Readonly<Record<Weight, StateCounts>>;
  readonly findings: Readonly<Record<Severity, number>>;
}

export type StateCounts = Readonly<Record<State | 'total', number>>;

export interface Line {
  readonly path: string;
  readonly line: number;
  /** The path names somebody who is not to be named, and is not told as it is: no link can lead there. */
  readonly withheld?: true;
}

export interface ReportStep extends Line {
  /** The checklist item; for a mistake to mend, the rule that found it. */
  readonly item: string;
  /** The criterion of the item; empty for a mistake to mend. */
  readonly criterion: string;
  readonly weight: Weight;
  readonly text: string;
  /** A member's name, as far as it may be told. */
  readonly owner: string | null;
  readonly due: string | null;
  /** False where the file is still to be made. */
  readonly exists: boolean;
}

export interface ReportItem {
  readonly id: string;
  readonly section: string;
  readonly weight: Weight;
  readonly phase: Phase;
  readonly state: State;
  /** What was computed from the design alone, whatever was waived or declared. */
  readonly computed: State;
  /** Not held against a design before its launch. */
  readonly afterLaunch: boolean;
  readonly question: string;
  readonly why: string;
  /** Document and section, as text. */
  readonly source: string;
  readonly criteria: readonly ReportCriterion[];
  /** Why the item does not apply. */
  readonly reason?: string;
  readonly waived?: ReportDecision & { readonly valid: boolean };
  readonly declared?: ReportDecision & {
    readonly state: Exclude<State, 'open' | 'n/a' | 'waived' | 'declared'>;
    readonly evidence: readonly string[];
    readonly valid: boolean;
    readonly contradictedBy: readonly Line[];
  };
  readonly note?: string;
  readonly owner?: string;
  readonly due?: string;
}

export interface ReportDecision extends Line {
  readonly reason: string;
  readonly by?: string;
  readonly on?: string;
  readonly until?: string;
}

export interface ReportCriterion {
  readonly id: string;
  readonly outcome: Outcome;
  /** What is so, what is lacking, or why it does not apply. */
  readonly text: string;
  /** What to do; present unless it holds or does not apply. */
  readonly next?: string;
  readonly evidence: readonly Line[];
  /** The places that should say more. */
  readonly lacking: readonly Line[];
}

/** A choice of the community that differs from what the documents advise: to discuss, not to mend. */
export interface Tension extends Line {
  readonly item: string;
  readonly text: string;
}

export interface ReportFinding extends Line {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly { readonly title: string }[];
}

/** The overviews of the report. Names are given as far as they may be told. */
export interface Tables {
  readonly roles: readonly {
    readonly role: string;
    readonly kind: string;
    readonly holders: readonly string[];
    readonly time: string;
    readonly reward: string;
    readonly line: Line;
  }[];
  readonly themes: readonly {
    readonly theme: string;
    readonly priority: string;
    readonly leaders: readonly string[];
    readonly challenges: readonly string[];
    readonly activities: readonly string[];
    readonly products: readonly string[];
    readonly indicators: readonly string[];
    readonly line: Line;
  }[];
  /** The M&E grid: rows are levels, columns the value cycles; a cell holds indicators' titles. */
  readonly evaluation: {
    readonly levels: readonly Label[];
    readonly cycles: readonly Label[];
    readonly cells: readonly {
      readonly level: string;
      readonly cycle: string;
      readonly indicators: readonly string[];
    }[];
    /** Indicators of which the design does not say the level or the kind of value. */
    readonly unplaced: readonly string[];
  };
  /** The nine needs and the activities that serve them. */
  readonly needs: readonly { readonly need: Label; readonly activities: readonly string[] }[];
  /** Participation levels by organisation, for the drawn map. */
  readonly participation: {
    readonly levels: readonly Label[];
    readonly statuses: readonly Label[];
    /** The last one has no name where members belong to none. */
    readonly organisations: readonly ReportOrganisation[];
  };
  /** What happens when, up to and after the launch, in order. */
  readonly calendar: readonly CalendarEntry[];
  /** Activities and reviews of which the design does not say when. */
  readonly undated: readonly { readonly title: string; readonly repeats?: string; readonly line: Line }[];
  readonly waivers: readonly (ReportDecision & { readonly item: string; readonly valid: boolean })[];
}

export interface ReportOrganisation {
  readonly name: string;
  readonly members: readonly {
    readonly name: string;
    /** The id of a level and of a status; empty where the design does not say. */
    readonly level: string;
    readonly status: string;
  }[];
}

/** One of the values that a key allows: as written, as a word, and what it means. */
export interface Label {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
}

export interface CalendarEntry {
  /** The first day and the last, `2027-03-14`; of one that repeats, those of the first time. */
  readonly on: string;
  readonly to: string;
  /** As written: `2027-03`, `2027-03-14T15:00`. */
  readonly written: string;
  readonly title: string;
  readonly kind: CalendarKind;
  /** Members and roles that see to it. */
  readonly who: readonly string[];
  /** Of what is due: `overdue` where its day has passed and nothing says that it is done. */
  readonly state?: 'done' | 'due' | 'overdue';
  /** How it repeats, in words. */
  readonly repeats?: string;
  readonly mode?: string;
  readonly line: Line;
}

export type CalendarKind = 'launch' | 'activity' | 'task' | 'product' | 'review' | 'decision';
