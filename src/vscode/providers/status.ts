import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { statusOf } from '../../core/features/status';
import type { Severity } from '../../core/rules/rule';
import type { Designs } from '../designs';
import { designFiles, fileOf } from '../language';

/** Says beside the name of the language how the design stands that the text in front belongs to; elsewhere it says nothing. */
export function status(designs: Designs): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('copse.readiness', []);
  item.name = t('Readiness');
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const file = uri && fileOf(designs, uri);
    item.selector = file === undefined ? [] : designFiles;
    if (file === undefined) return;
    const { text, next, severity } = statusOf(file.loaded.readiness);
    item.text = text;
    item.detail = file.loaded.design.name;
    item.severity = severities[severity];
    item.command = {
      command: 'copse.openReport',
      title: t('Open the report'),
      arguments: [file.loaded.root],
      ...(next === undefined ? {} : { tooltip: t('Next: {0}', next) }),
    };
  };
  show();
  return vscode.Disposable.from(item, designs.onDidChange(show), vscode.window.onDidChangeActiveTextEditor(show));
}

const severities: Readonly<Record<Severity, vscode.LanguageStatusSeverity>> = {
  error: vscode.LanguageStatusSeverity.Error,
  warning: vscode.LanguageStatusSeverity.Warning,
  info: vscode.LanguageStatusSeverity.Information,
};
