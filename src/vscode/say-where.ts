import { t } from '@vscode/l10n';
import * as vscode from 'vscode';

/**
 * Says that a file was written, and offers to open it.
 * @param notes what is to be known of it. Each a sentence.
 */
export async function sayWhere(target: vscode.Uri, message: string, notes: readonly string[] = []): Promise<void> {
  const open = t('Open it');
  const more = t('What to Know of It ({0})', notes.length);
  const whole = notes.length === 1 ? `${message} ${notes[0]}` : message;
  const chosen = await vscode.window.showInformationMessage(whole, open, ...(notes.length > 1 ? [more] : []));
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
  if (chosen === more) await vscode.window.showQuickPick(notes, { title: message });
}
