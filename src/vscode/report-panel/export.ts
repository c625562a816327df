import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { renderHtml } from '../../core/report/format/html/html';
import { reportToJson } from '../../core/report/format/json';
import { reportToMarkdown } from '../../core/report/format/markdown';
import type { Report } from '../../core/report/report';
import { language } from '../../core/values/language';
import type { LoadedDesign } from '../designs';
import { fileNameFor } from '../pick-design';
import { sayWhere } from '../say-where';
import { askNaming } from './ask-naming';
import type { KeptReports } from './kept-reports';
import { type ExportFormat, exportFormats } from './messages';
import { reportOn } from './panel-report';
import { wayBetween } from './way-between';

/** Asks where to save the report on a design, writes it there, and says so. The dialog asks before it takes the place of a file. */
export async function exportReport(
  loaded: LoadedDesign | undefined,
  format: ExportFormat,
  redact: boolean,
  kept: KeptReports,
): Promise<void> {
  if (loaded === undefined) return;
  const name = fileNameFor(loaded.root, loaded.design.name);
  const target = await vscode.window.showSaveDialog({
    title: t('Save the readiness report'),
    saveLabel: t('Save the report'),
    defaultUri: vscode.Uri.joinPath(loaded.root, `${name}-readiness-${loaded.readiness.asOf}.${format}`),
    filters: { [formatName(format)]: [format] },
  });
  if (target === undefined) return;
  const text = inFormat(format, reportOn(loaded, redact), wayBetween(vscode.Uri.joinPath(target, '..'), loaded.root));
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('The report could not be saved: {0}', reason));
    return;
  }
  await kept.keep(loaded, 'saved', redact);
  await sayWhere(target, savedAs(vscode.workspace.asRelativePath(target), redact));
}

/** Asks in which form first, and whether people may be named. */
export async function exportInSomeForm(loaded: LoadedDesign, kept: KeptReports): Promise<void> {
  const forms = exportFormats.map(format => ({ label: formatName(format), detail: purposeOf(format), format }));
  const form = await vscode.window.showQuickPick(forms, { placeHolder: t('Save the report in which form?') });
  if (form === undefined) return;
  const naming = await askNaming();
  if (naming !== undefined) await exportReport(loaded, form.format, naming.redact, kept);
}

function savedAs(path: string, redact: boolean): string {
  return redact
    ? t('The report was saved as {0}, without the names of people.', path)
    : t('The report was saved as {0}.', path);
}

function inFormat(format: ExportFormat, report: Report, linkBase: string): string {
  switch (format) {
    case 'html':
      return renderHtml(report, { linkBase, language: language() });
    case 'md':
      return reportToMarkdown(report, { linkBase });
    case 'json':
      return reportToJson(report);
  }
}

function formatName(format: ExportFormat): string {
  return { html: t('Web page'), md: t('Markdown'), json: t('JSON') }[format];
}

function purposeOf(format: ExportFormat): string {
  switch (format) {
    case 'html':
      return t('To print, or to send to people who have no Copse');
    case 'md':
      return t('To keep with the files, and to read on a git host');
    case 'json':
      return t('For other programs');
  }
}
