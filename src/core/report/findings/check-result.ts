import type { CheckShard } from '../../portfolio/shard';
import type { Finding, Severity } from '../../rules/rule';
import type { ReportFinding } from '../report';

/** What `check` found, design by design. */
export interface CheckResult {
  /** Present where these are some of the designs of a tree. */
  readonly shard?: CheckShard;
  readonly designs: readonly CheckedDesign[];
}

export interface CheckedDesign {
  /** Where the design lies, relative to where the check was started, with `/`; `.` for that very folder. */
  readonly path: string;
  readonly findings: readonly ReportFinding[];
}

/** A finding as others read it: lines and columns one-based, the path relative to the design. */
export function toReportFinding({ rule, severity, message, path, range, fixes }: Finding): ReportFinding {
  return {
    rule,
    severity,
    message,
    path,
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    fixes: fixes.map(({ title }) => ({ title })),
  };
}

/** The path of a finding's file, relative to where the check was started. */
export function pathFromStart(design: CheckedDesign, finding: { readonly path: string }): string {
  return design.path === '.' ? finding.path : `${design.path}/${finding.path}`;
}

export const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

export function countOf(result: CheckResult, severity: Severity): number {
  return result.designs.reduce(
    (sum, { findings }) => sum + findings.filter(finding => finding.severity === severity).length,
    0,
  );
}
