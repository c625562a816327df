import { t } from '@vscode/l10n';
import { stateName } from '../checklist/names';
import type { State } from '../checklist/readiness';
import type { Report } from './report';

/** What is needed of an earlier report to say what has changed since. */
export interface EarlierReport {
  readonly asOf: string;
  readonly verdict: { readonly text: string };
  readonly items: readonly { readonly id: string; readonly state: State }[];
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly message: string }[];
}

/** Reads a report that was written as JSON; undefined where the text is none. */
export function readEarlierReport(text: string): EarlierReport | undefined {
  try {
    return asEarlierReport(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What was read as an earlier report; undefined where it is none. */
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

type Said = EarlierReport['findings'][number];

function includes(findings: readonly Said[], { rule, path, message }: Said): boolean {
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

function isReport(read: unknown): read is EarlierReport {
  const { asOf, verdict, items, findings } = asRecord(read);
  return (
    typeof asOf === 'string' &&
    typeof asRecord(verdict)['text'] === 'string' &&
    Array.isArray(items) &&
    items.every(item => typeof asRecord(item)['id'] === 'string' && states.has(asRecord(item)['state'])) &&
    Array.isArray(findings) &&
    findings.every(finding => ['rule', 'path', 'message'].every(key => typeof asRecord(finding)[key] === 'string'))
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
