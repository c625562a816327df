import { t } from '@vscode/l10n';
import { stateName } from '../checklist/names';
import type { State, Verdict } from '../checklist/readiness';
import type { Report, ReportFinding } from './report';

/** What is needed of an earlier report to say what has changed since. */
export interface EarlierReport {
  readonly asOf: string;
  readonly design: { readonly name: string };
  /** True where it does not name people. */
  readonly redacted: boolean;
  readonly verdict: Pick<Verdict, 'state' | 'text'>;
  readonly items: readonly { readonly id: string; readonly state: State }[];
  readonly findings: readonly EarlierFinding[];
}

export type EarlierFinding = Pick<ReportFinding, 'rule' | 'severity' | 'message' | 'path' | 'line' | 'withheld'>;

/** What is worth keeping of a report, to say one day what has changed since. */
export function toEarlierReport({ asOf, design, redacted, verdict, items, findings }: Report): EarlierReport {
  return {
    asOf,
    design: { name: design.name },
    redacted,
    verdict: { state: verdict.state, text: verdict.text },
    items: items.map(({ id, state }) => ({ id, state })),
    findings: findings.map(({ rule, severity, message, path, line, withheld }) => ({
      rule,
      severity,
      message,
      path,
      line,
      ...(withheld === undefined ? {} : { withheld }),
    })),
  };
}

/** Reads a report that was written as JSON; undefined where the text is none. */
export function readEarlierReport(text: string): EarlierReport | undefined {
  try {
    return asEarlierReport(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What was kept of a report, or the whole of it; undefined where it is none. */
export function asEarlierReport(read: unknown): EarlierReport | undefined {
  return isReport(read) ? read : undefined;
}

/** What has changed since an earlier report, in sentences: the verdict, then points, then what was found in the files. */
export function changesSince(earlier: EarlierReport, report: Report): readonly string[] {
  const before = new Map(earlier.items.map(({ id, state }) => [id, state]));
  const moved = report.items.flatMap(({ id, question, state }) => {
    const was = before.get(id);
    return was === undefined || was === state
      ? []
      : [t('“{0}” was {1}, and is {2}', question, stateName(was), stateName(state))];
  });
  const added = report.findings.filter(finding => !includes(earlier.findings, finding));
  const gone = earlier.findings.filter(finding => !includes(report.findings, finding));
  const verdict =
    earlier.verdict.text === report.verdict.text
      ? []
      : [t('On {0} the verdict was “{1}”; now it is “{2}”', earlier.asOf, earlier.verdict.text, report.verdict.text)];
  return [
    ...verdict,
    ...moved,
    ...added.map(({ path, line, message }) => t('New in {0}: {1}', `${path}:${line}`, message)),
    ...gone.map(({ path, message }) => t('No longer in {0}: {1}', path, message)),
  ];
}

function includes(findings: readonly EarlierFinding[], { rule, path, message }: EarlierFinding): boolean {
  return findings.some(other => other.rule === rule && other.path === path && other.message === message);
}

const states: ReadonlySet<unknown> = new Set([
  'met',
  'partial',
  'unmet',
  'open',
  'n/a',
  'waived',
  'declared',
] satisfies State[]);

const verdicts: ReadonlySet<unknown> = new Set(['ready', 'ready-but', 'not-ready'] satisfies Verdict['state'][]);
const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'info'] satisfies ReportFinding['severity'][]);

function isReport(read: unknown): read is EarlierReport {
  const { asOf, design, redacted, verdict, items, findings } = asRecord(read);
  return (
    typeof asOf === 'string' &&
    typeof asRecord(design)['name'] === 'string' &&
    typeof redacted === 'boolean' &&
    typeof asRecord(verdict)['text'] === 'string' &&
    verdicts.has(asRecord(verdict)['state']) &&
    Array.isArray(items) &&
    items.every(item => typeof asRecord(item)['id'] === 'string' && states.has(asRecord(item)['state'])) &&
    Array.isArray(findings) &&
    findings.every(isFinding)
  );
}

function isFinding(read: unknown): boolean {
  const finding = asRecord(read);
  const isTold = ['rule', 'path', 'message'].every(key => typeof finding[key] === 'string');
  return isTold && severities.has(finding['severity']) && Number.isInteger(finding['line']);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
