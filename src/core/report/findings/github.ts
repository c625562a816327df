import { t } from '@vscode/l10n';
import type { Severity } from '../../rules/rule';
import { plain, plainInPlace } from '../plain';
import type { ReportFinding } from '../report';
import { type CheckResult, pathFromStart, severityOrder } from './check-result';

const commandNames = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub shows so many annotations of each kind from one step, and drops the others without a word. */
const mostOfKind = 10;

/** A sentence of no file, which stands before the findings of its kind. */
export interface Announcement {
  readonly severity: Severity;
  readonly text: string;
}

/**
 * The result as workflow commands, which GitHub shows beside the lines; most severe first. Where there are more of a kind than are shown,
 * the last one says how many more.
 */
export function checkToGitHub(result: CheckResult, announcements: readonly Announcement[] = []): string {
  const all = result.designs.flatMap(design =>
    design.findings.map(finding => ({ ...finding, path: pathFromStart(design, finding) })),
  );
  return severityOrder
    .flatMap(severity => {
      const said = announcements.filter(announcement => announcement.severity === severity);
      const found = all.filter(finding => finding.severity === severity);
      return shown(severity, [...said.map(announced), ...found.map(annotation)]);
    })
    .join('');
}

function shown(severity: Severity, commands: readonly string[]): readonly string[] {
  if (commands.length <= mostOfKind) return commands;
  const first = commands.slice(0, mostOfKind - 1);
  return [...first, announced({ severity, text: moreOf(severity, commands.length - first.length) })];
}

function announced({ severity, text }: Announcement): string {
  return command(severity, { title: 'Copse' }, text);
}

function annotation({ rule, severity, message, path, line, column, endLine, endColumn }: ReportFinding): string {
  const place = { file: plainInPlace(path), line, endLine, ...(line === endLine ? { col: column, endColumn } : {}) };
  return command(severity, { ...place, title: rule }, message);
}

function command(severity: Severity, properties: Readonly<Record<string, string | number>>, text: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${commandNames[severity]} ${written.join(',')}::${escapeData(plain(text))}\n`;
}

function moreOf(severity: Severity, count: number): string {
  switch (severity) {
    case 'error':
      return t('{0} more errors are not shown here; `copse check` lists them all.', count);
    case 'warning':
      return t('{0} more warnings are not shown here; `copse check` lists them all.', count);
    case 'info':
      return t('{0} more notes are not shown here; `copse check` lists them all.', count);
  }
}

/** Line breaks would be escaped too; plain text holds none. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
