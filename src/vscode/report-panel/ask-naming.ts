import { t } from '@vscode/l10n';
import * as vscode from 'vscode';

/** Asks whether people may be named in what is to be shared. @returns undefined where the question was left. */
export async function askNaming(): Promise<{ readonly redact: boolean } | undefined> {
  const namings = [
    { label: t('Name people as the design does'), redact: false },
    { label: t('Leave out names'), detail: t('Roles or initials stand in their place'), redact: true },
  ];
  return vscode.window.showQuickPick(namings, { placeHolder: t('May people be named?') });
}
