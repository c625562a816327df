import type { Verdict } from '../checklist/readiness';
import type { DiffResult } from '../diff/changes';
import type { Portfolio } from '../portfolio/portfolio';
import { type CheckResult, countOf } from '../report/findings/check-result';
import type { Report, ReportFinding } from '../report/report';

/** What there is to say of the designs in a build: what was found, how ready each is, and what changed in the plan. */
export interface Review {
  readonly designs: readonly ReviewedDesign[];
  /** What they come to together. */
  readonly portfolio: Portfolio;
  /** What the designs had to meet, as it was written; absent where nothing was asked. */
  readonly gate?: string;
  /** What changed in the plan; a sentence that says why where that cannot be told; absent where nothing is compared. */
  readonly changes?: DiffResult | string;
  /** How many findings were there before and are not told again; absent where all are told. */
  readonly older?: number;
}

export interface ReviewedDesign {
  /** Where the design lies, relative to where the build was started, with `/`; `.` for that very folder. */
  readonly path: string;
  readonly report: Report;
  /** The findings to tell, most severe first. */
  readonly findings: readonly ReportFinding[];
  /** What stands between the design and the gate; nothing where it is met. */
  readonly unmet: readonly string[];
}

/** The findings of a review as the formats of `copse check` take them. */
export function checkResultOf({ designs }: Review): CheckResult {
  return { designs: designs.map(({ path, findings }) => ({ path, findings })) };
}

export function isGateMet({ designs }: Review): boolean {
  return designs.every(({ unmet }) => unmet.length === 0);
}

/** True where nothing that was told is an error, and the gate is met. */
export function passes(review: Review): boolean {
  return countOf(checkResultOf(review), 'error') === 0 && isGateMet(review);
}

const fromWorst: readonly Verdict['state'][] = ['not-ready', 'ready-but', 'ready'];

/** The verdict of the design that is least ready. */
export function worstVerdict({ designs }: Review): Verdict['state'] {
  return fromWorst.find(state => designs.some(({ report }) => report.verdict.state === state)) ?? 'ready';
}
