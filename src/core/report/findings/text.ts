import { t } from '@vscode/l10n';
import type { Severity } from '../../rules/rule';
import { plain, plainInPlace } from '../plain';
import type { ReportFinding } from '../report';
import type { Styles } from '../styles';
import { type CheckedDesign, type CheckResult, countOf, pathFromStart } from './check-result';

/** The text of a line (one-based) of a file of a design; undefined where there is none. */
export type LineOf = (design: CheckedDesign, path: string, line: number) => string | undefined;

/** The result for a terminal: each finding with the line it stands on, then how many there are. */
export function checkToText(result: CheckResult, styles: Styles, lineOf: LineOf): string {
  const blocks = result.designs.flatMap(design =>
    design.findings.map(finding => describe(design, finding, styles, lineOf(design, finding.path, finding.line))),
  );
  return [...blocks, `${summary(result, styles)}\n`].join('\n');
}

function describe(design: CheckedDesign, finding: ReportFinding, styles: Styles, line: string | undefined): string {
  const place = `${pathFromStart(design, finding)}:${finding.line}:${finding.column}`;
  const head = `${styles.strong(plain(place))}  ${severityWord(finding.severity, styles)}  ${styles.faint(finding.rule)}`;
  const frame = line === undefined || line.trim() === '' ? [] : codeFrame(finding, line, styles);
  const fixes = finding.fixes.map(({ title }) => `  ${styles.note(t('fix:'))} ${plain(title)}`);
  return [head, `  ${plain(finding.message)}`, ...frame, ...fixes, ''].join('\n');
}

function codeFrame(finding: ReportFinding, line: string, styles: Styles): readonly string[] {
  const number = String(finding.line);
  const shown = plainInPlace(line);
  const length = Math.max(1, finding.endLine === finding.line ? finding.endColumn - finding.column : 1);
  const mark = styles.bad('^'.repeat(Math.min(length, Math.max(1, shown.length - finding.column + 1))));
  return [
    `    ${styles.faint(`${number} |`)} ${shown}`,
    `    ${styles.faint(`${' '.repeat(number.length)} |`)} ${' '.repeat(finding.column - 1)}${mark}`,
  ];
}

function severityWord(severity: Severity, styles: Styles): string {
  switch (severity) {
    case 'error':
      return styles.bad(t('error'));
    case 'warning':
      return styles.doubtful(t('warning'));
    case 'info':
      return styles.note(t('info'));
  }
}

function summary(result: CheckResult, styles: Styles): string {
  const designs = result.designs.length === 1 ? t('1 design checked') : t('{0} designs checked', result.designs.length);
  const errors = countOf(result, 'error');
  const warnings = countOf(result, 'warning');
  const infos = countOf(result, 'info');
  if (errors + warnings + infos === 0) return styles.good(t('{0}: nothing found.', designs));
  const counts = [
    errors === 1 ? t('1 error') : t('{0} errors', errors),
    warnings === 1 ? t('1 warning') : t('{0} warnings', warnings),
    infos === 1 ? t('1 note') : t('{0} notes', infos),
  ];
  return t('{0}: {1}. `copse explain RULE` tells more of each.', designs, counts.join(', '));
}
