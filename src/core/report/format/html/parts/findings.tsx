import { t } from '@vscode/l10n';
import type { Severity } from '../../../../rules/rule';
import type { Report, ReportFinding } from '../../../report';
import { LineLink } from '../links';
import { Empty } from '../plain';
import { SeverityMark, toneOf } from '../sign';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What the rules have found in the files, most severe first. */
export function Findings({ report }: { report: Report }) {
  const groups = severities
    .map(severity => ({ severity, found: report.findings.filter(finding => finding.severity === severity) }))
    .filter(group => group.found.length > 0);
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">{t('Findings in the files')}</h2>
      {groups.length === 0 && <Empty>{t('Nothing was found in the files.')}</Empty>}
      {groups.map(({ severity, found }) => (
        <div key={severity} class={toneOf(severity)}>
          <h3>
            <SeverityMark severity={severity} />
          </h3>
          <ul class="entries">
            {found.map(finding => (
              <FindingEntry key={keyOf(finding)} finding={finding} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function FindingEntry({ finding }: { finding: ReportFinding }) {
  return (
    <li>
      <p>
        {finding.message} <LineLink line={finding} /> <code>{finding.rule}</code>
      </p>
      {finding.fixes[0] !== undefined && (
        <p class="next">
          <strong>{t('Can be put right:')}</strong> {finding.fixes.map(fix => fix.title).join(' · ')}
        </p>
      )}
    </li>
  );
}

function keyOf({ rule, path, line, column, message }: ReportFinding): string {
  return [rule, path, line, column, message].join(':');
}
