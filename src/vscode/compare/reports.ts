import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { decode } from '../../core/model/decode';
import { dateInWords } from '../../core/report/dates';
import { type EarlierReport, readEarlierReport } from '../../core/report/since';
import { minuteOf } from '../moments';
import type { KeptReport } from '../report-panel/kept-reports';
import type { Earlier } from './earlier';

/** A report that was opened or saved in this window. */
export function keptReport({ at, how, report }: KeptReport): Earlier {
  const when = dateInWords(minuteOf(new Date(at)));
  const words = how === 'opened' ? t('the report as opened on {0}', when) : t('the report as saved on {0}', when);
  return { words, read: async () => ({ kind: 'report', report }) };
}

/** Asks for a file with a report. @returns undefined where none was chosen, or it holds none; then that was said. */
export async function askForReport(root: vscode.Uri): Promise<Earlier | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: t('Compare with which report?'),
      openLabel: t('Compare with it'),
      defaultUri: root,
      filters: { [t('Reports in JSON')]: ['json'] },
    })) ?? [];
  if (file === undefined) return undefined;
  try {
    const { asOf } = await readReport(file);
    return {
      words: t('the report of {0}', dateInWords(asOf)),
      read: async () => ({ kind: 'report', report: await readReport(file) }),
    };
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** @throws Error where the file cannot be read, or holds no report. */
async function readReport(file: vscode.Uri): Promise<EarlierReport> {
  const text = decode(await vscode.workspace.fs.readFile(file));
  const report = typeof text === 'string' ? readEarlierReport(text) : undefined;
  if (report !== undefined) return report;
  const path = vscode.workspace.asRelativePath(file);
  throw new Error(t('“{0}” is no readiness report in JSON. “Save the Readiness Report…” writes one.', path));
}
