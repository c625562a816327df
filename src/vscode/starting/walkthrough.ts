import * as vscode from 'vscode';
import type { Feature } from '../features';

/** The command that shows the walkthrough. */
export const walkthrough: Feature = (_, { extension }) =>
  vscode.commands.registerCommand('copse.openWalkthrough', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#copse.start`, false),
  );
