import type { Finding, Fix } from '../rules/rule';
import type { Span } from '../text/text';

/** A fix that a finding offers. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The one thing that can have been meant, so that it may be done without a second look. */
  readonly isClear: boolean;
}

/** The findings of a file that touch a stretch of it. */
export function findingsAt(findings: readonly Finding[], path: string, { start, end }: Span): readonly Finding[] {
  return findings.filter(({ path: file, span }) => file === path && span.start <= end && span.end >= start);
}

/** What can be done about findings, the likeliest of each first. */
export function fixesOf(findings: readonly Finding[]): readonly OfferedFix[] {
  return findings.flatMap(finding => {
    const clear = clearFix(finding);
    return finding.fixes.map(fix => ({ finding, fix, isClear: fix === clear }));
  });
}

/** The first fix, where it mends a slip and no other fix of the finding does. */
export function clearFix({ fixes }: Finding): Fix | undefined {
  const [first] = fixes;
  const mending = fixes.filter(({ isChoice }) => isChoice !== true);
  return mending.length === 1 && mending[0] === first ? first : undefined;
}
