import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { Designs } from './vscode/designs';
import { features } from './vscode/features';

/** Starts the extension; each feature registers itself and is disposed of with the window. */
export function activate(context: vscode.ExtensionContext): void {
  if (vscode.l10n.bundle !== undefined) l10n.config({ contents: vscode.l10n.bundle });
  const designs = new Designs();
  context.subscriptions.push(designs, ...features.map(feature => feature(designs, context)));
}
