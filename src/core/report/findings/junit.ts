import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { plain } from '../plain';
import type { ReportFinding } from '../report';
import { type CheckedDesign, type CheckResult, pathFromStart } from './check-result';

/**
 * The result as JUnit XML: a suite a design, a case a finding; errors are failures, anything lesser passes and says its words.
 * A design without findings is one case that passes.
 */
export function checkToJUnit(result: CheckResult): string {
  const suites = h('testsuites', { name: 'copse check' }, result.designs.map(suiteOf));
  // HTML lets this stand in a text; XML does not.
  const xml = renderToString(suites).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function suiteOf(design: CheckedDesign): ComponentChild {
  const { findings } = design;
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const cases =
    findings.length === 0
      ? [h('testcase', { name: 'no findings', classname: plain(design.path) })]
      : findings.map(finding => caseOf(design, finding));
  return h(
    'testsuite',
    { name: plain(design.path), tests: String(cases.length), failures: String(failures), errors: '0', skipped: '0' },
    cases,
  );
}

function caseOf(design: CheckedDesign, finding: ReportFinding): ComponentChild {
  const place = `${plain(pathFromStart(design, finding))}:${finding.line}:${finding.column}`;
  const text = `${place} ${finding.severity} ${finding.rule}\n${plain(finding.message)}`;
  const said =
    finding.severity === 'error'
      ? h('failure', { message: plain(finding.message), type: finding.rule }, text)
      : h('system-out', null, text);
  return h('testcase', { name: `${finding.rule} ${place}`, classname: plain(pathFromStart(design, finding)) }, said);
}
