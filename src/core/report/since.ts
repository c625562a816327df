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
