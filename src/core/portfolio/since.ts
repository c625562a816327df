import type { Verdict } from '../checklist/readiness';
import { changesSince } from '../diff/since-report';
import type { Report } from '../report/report';
import { asEarlierReport, type EarlierReport } from '../report/since';

/** What is needed of an earlier portfolio to say what has changed since. */
export interface EarlierPortfolio {
  readonly designs: readonly { readonly path: string; readonly verdict: Pick<Verdict, 'state' | 'text'> }[];
  readonly reports: readonly (EarlierReport | undefined)[];
  readonly isShard: boolean;
}

/** Reads a portfolio that was written as JSON; undefined where the text is none. */
export function readEarlierPortfolio(text: string): EarlierPortfolio | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { designs, reports, summary, shard } = asRecord(read);
  if (summary === undefined || !Array.isArray(designs) || !designs.every(isDesign)) return undefined;
  return {
    designs,
    reports: Array.isArray(reports) ? reports.map(asEarlierReport) : [],
    isShard: shard !== undefined,
  };
}

/** What has changed in a design since an earlier portfolio; the verdict is null where the design was not in it. */
export function changesSincePortfolio(
  earlier: EarlierPortfolio,
  path: string,
  report: Report,
): { readonly before: Pick<Verdict, 'state' | 'text'> | null; readonly changes?: readonly string[] } {
  const index = earlier.designs.findIndex(design => design.path === path);
  const then = earlier.designs[index];
  if (then === undefined) return { before: null };
  const own = earlier.reports[index];
  const before = { state: then.verdict.state, text: then.verdict.text };
  return own === undefined ? { before } : { before, changes: changesSince(own, report) };
}

function isDesign(value: unknown): value is EarlierPortfolio['designs'][number] {
  const { path, verdict } = asRecord(value);
  const { state, text } = asRecord(verdict);
  return (
    typeof path === 'string' &&
    typeof text === 'string' &&
    (state === 'ready' || state === 'ready-but' || state === 'not-ready')
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
