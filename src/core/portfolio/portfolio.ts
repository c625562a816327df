import type { Weight } from '../checklist/item';
import type { State, Verdict } from '../checklist/readiness';
import type { Label, LaunchCountdown, Line, Report, ReportVerdict, StateCounts } from '../report/report';
import type { Severity } from '../rules/rule';
import type { ReportShard } from './shard';

/**
 * Several designs, each judged on its own. It is plain data, from which everything follows that is said of the designs together:
 * runs that each judged some of the designs give the same once they are put together.
 */
export interface JudgedDesigns {
  /** The day that the designs were judged by. */
  readonly asOf: string;
  /** True where nobody is named. */
  readonly redacted: boolean;
  /** Present where these are some of the designs of a tree. */
  readonly shard?: ReportShard;
  /** In the order of their folders. */
  readonly designs: readonly PortfolioDesign[];
  /** The report of each design, in the same order; absent where they were not asked for. */
  readonly reports?: readonly Report[];
}

/** What is kept of a design. Names are given as far as they may be told, in any of the designs. */
export interface PortfolioDesign {
  /** The design's folder, relative to where Copse was started. */
  readonly path: string;
  /** The path names somebody who is not to be named, and is not told as it is: no link can lead there. */
  readonly withheld?: true;
  readonly name: string;
  readonly shortName?: string;
  readonly stage?: Label;
  readonly verdict: ReportVerdict;
  /** The verdict when the designs were compared with an earlier state; null where the design was not there. */
  readonly before?: Pick<Verdict, 'state' | 'text'> | null;
  readonly launch?: LaunchCountdown;
  /** Of all points of the checklist. */
  readonly counts: StateCounts;
  readonly findings: Readonly<Record<Severity, number>>;
  /** The sections of the checklist with the points that count now; the last one holds what comes after the launch. */
  readonly sections: readonly StateCounts[];
  /** The points that are neither met nor set aside. */
  readonly unsettled: readonly UnsettledPoint[];
  readonly themes: readonly PortfolioTheme[];
  /** Those who could be known again in another design. */
  readonly members: readonly PortfolioMember[];
  /** The design that this one says it is part of: where it stands among all designs of the tree, from 0. */
  readonly partOf?: number;
}

export interface UnsettledPoint {
  readonly item: string;
  readonly state: State;
  readonly weight: Weight;
  /** Not held against a design before its launch. */
  readonly afterLaunch: boolean;
}

export interface PortfolioTheme {
  readonly title: string;
  readonly leaders: readonly string[];
  readonly line: Line;
}

export interface PortfolioMember {
  readonly name: string;
  readonly organisation: string;
  /** The ids of a level of participation and of a status; empty where the design does not say. */
  readonly level: string;
  readonly status: string;
  readonly line: Line;
}

/** The designs with what is said of them together. A design is told by its place in `designs`, from 0. */
export interface Portfolio extends JudgedDesigns {
  readonly summary: Summary;
}

export interface Summary {
  readonly verdicts: Readonly<Record<Verdict['state'], number>>;
  /** The designs in the order in which they are shown: what is part of a design stands under it. */
  readonly tree: readonly Branch[];
  /** Each section over all designs, with its title; the last one holds what comes after the launch. */
  readonly sections: readonly { readonly title: string; readonly counts: StateCounts }[];
  /** Launches that are still to come, the next one first. */
  readonly launches: readonly { readonly design: number; readonly on: string; readonly days: number }[];
  /** Points that are open in several designs, those open in most designs first. */
  readonly open: readonly OpenPoint[];
  /** Themes of the same title in several designs. */
  readonly themes: readonly SharedTheme[];
  /** People who are members in several designs. */
  readonly people: readonly SharedPerson[];
}

export interface Branch {
  readonly design: number;
  /** How many designs stand above it. */
  readonly depth: number;
  /** The design that it is part of. */
  readonly partOf?: number;
}

export interface OpenPoint {
  readonly item: string;
  readonly question: string;
  readonly designs: readonly number[];
  /** In how many of them it is essential. */
  readonly essential: number;
}

export interface SharedTheme {
  readonly title: string;
  readonly in: readonly { readonly design: number; readonly leaders: readonly string[]; readonly line: Line }[];
  /** People who are members in at least two of these designs: who could be a broker between them. */
  readonly people: readonly string[];
}

export interface SharedPerson {
  readonly name: string;
  readonly organisation: string;
  readonly in: readonly {
    readonly design: number;
    readonly level: string;
    readonly status: string;
    readonly line: Line;
  }[];
}
