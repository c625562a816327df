import { resolve } from 'node:path';
import type { DiffResult } from '../core/diff/changes';
import type { DiffOptions } from '../core/diff/diff-designs';
import { buildPortfolio } from '../core/portfolio/build';
import { unsettledOf } from '../core/portfolio/design-entry';
import type { Review, ReviewedDesign } from '../core/review/review';
import type { Day } from '../core/values/dates';
import { type FoundDesign, findDesigns } from './designs';
import { UsageError } from './errors';
import { compareStates } from './git/compare';
import { repositoryAround } from './git/repository';
import { sincePartingFrom } from './git/revision';
import { designsInBoth } from './git/states';
import type { Ports } from './ports';
import { gateOf } from './report/gate';
import { judgeDesigns } from './report/judge';

export interface ReviewOptions {
  readonly asOf: Day;
  /** The revision that the change is made to. */
  readonly base: string | undefined;
  /** Tell only findings that are new since the base. */
  readonly onlyNew: boolean;
  readonly gate: string | undefined;
  readonly redact: boolean;
}

/**
 * Checks, judges and compares the designs at these paths.
 * @returns the review, and where its designs lie
 * @throws UsageError where there is no design, the gate asks for what there is not, or only what is new is to be told and nobody knows what
 * that is.
 */
export function reviewDesigns(
  paths: readonly string[],
  ports: Ports,
  options: ReviewOptions,
): { readonly review: Review; readonly found: readonly FoundDesign[] } {
  const { base, onlyNew, gate: written } = options;
  const gate = gateOf(written);
  const found = findDesigns(paths, ports);
  const changes = base === undefined ? undefined : changesSince(base, paths, ports, options);
  if (onlyNew && typeof changes === 'string') throw new UsageError(changes);

  const compared = typeof changes === 'object' ? changes.designs : [];
  const { asOf, redact } = options;
  const judged = judgeDesigns(found, { asOf, redact, reports: true }, ports);
  let older = 0;
  const reviewed = (judged.reports ?? []).map((report, index): ReviewedDesign => {
    const path = found[index]?.path ?? '';
    const change = compared.find(each => each.path === path);
    const findings = (onlyNew ? change?.readiness.findings.new : undefined) ?? report.findings;
    older += report.findings.length - findings.length;
    return { path, report, findings, unmet: gate({ verdict: report.verdict, unsettled: unsettledOf(report) }) };
  });
  const review: Review = {
    designs: reviewed,
    portfolio: buildPortfolio(judged),
    ...(onlyNew ? { older } : {}),
    ...(written === undefined ? {} : { gate: written }),
    ...(changes === undefined ? {} : { changes }),
  };
  return { review, found };
}

/** What changed since both parted, or in a sentence why that cannot be told. The paths lie in one repository, as builds have it. */
function changesSince(base: string, paths: readonly string[], ports: Ports, options: DiffOptions): DiffResult | string {
  const [first = '.', ...others] = paths;
  try {
    const repository = repositoryAround(resolve(ports.cwd, first), first, ports);
    const revisions = sincePartingFrom(repository, base);
    const states = [first, ...others].flatMap(path => designsInBoth({ repository, ...revisions }, path, ports));
    // A design may be named by several of the paths.
    const once = new Map(states.map(state => [state.folder, state]));
    return compareStates([...once.values()], revisions, options, ports);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
