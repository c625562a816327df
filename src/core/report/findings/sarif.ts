import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../rules/rule';
import { rules } from '../../rules/rules';
import { toJson } from '../json';
import type { ReportFinding } from '../report';
import { type CheckedDesign, type CheckResult, pathFromStart } from './check-result';

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };

/** The result in SARIF 2.1.0, as code-scanning services read it. @param version of Copse. */
export function checkToSarif(result: CheckResult, version: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copse', semanticVersion: version, rules: rules.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results: result.designs.flatMap(design => design.findings.map(finding => toResult(design, finding))),
      },
    ],
  };
  return toJson(log);
}

function toDescriptor({ id, title, why, severity }: (typeof rules)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: why, markdown: why },
    defaultConfiguration: { level: levels[severity] },
  };
}

function toResult(design: CheckedDesign, finding: ReportFinding): Result {
  const { rule, severity, message, line, column, endLine, endColumn } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathFromStart(design, finding).split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}
