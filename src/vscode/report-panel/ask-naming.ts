import { t } from '@vscode/l10n';
import * as vscode from 'vscode';

/** A way to name people, or not to. */
export interface Naming {
  readonly label: string;
  readonly detail?: string;
  readonly redact: boolean;
}

/**
 * Asks whether people may be named in what is to be shared.
 * @param namings the choices; without them, as a report has them
 * @returns undefined where the question was left.
 */
export async function askNaming(namings: readonly Naming[] = ofReports()): Promise<Naming | undefined> {
  return vscode.window.showQuickPick(namings, { placeHolder: t('May people be named?') });
}

function ofReports(): readonly Naming[] {
  return [
    { label: t('Name people as the design does'), redact: false },
    { label: t('Leave out names'), detail: t('Roles or initials stand in their place'), redact: true },
  ];
}
