import type { Severity } from '../../rules/rule';
import { toJson } from '../json';
import { type CheckResult, pathFromStart } from './check-result';

const severities: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** The result as a GitLab code-quality report. A finding keeps its fingerprint when lines above it come or go. */
export function checkToGitLab(result: CheckResult): string {
  const seen = new Map<string, number>();
  const issues = result.designs.flatMap(design =>
    design.findings.map(finding => {
      const path = pathFromStart(design, finding);
      const said = `${finding.rule}:${path}:${finding.message}`;
      const times = (seen.get(said) ?? 0) + 1;
      seen.set(said, times);
      return {
        description: finding.message,
        check_name: finding.rule,
        fingerprint: times === 1 ? said : `${said}:${times}`,
        severity: severities[finding.severity],
        location: { path, lines: { begin: finding.line, end: finding.endLine } },
      };
    }),
  );
  return toJson(issues);
}
