import * as vscode from 'vscode';
import { milestonesOf } from '../../core/features/milestones';
import type { Feature } from '../features';

/** Tells the editor how far the designs of the window are, so that the steps of the walkthrough complete by themselves. */
export const contexts: Feature = designs => {
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', `copse.${key}`, value);
  };
  const tellAll = (): void => {
    const all = designs.all.map(({ design }) => milestonesOf(design));
    tell('hasDesign', all.length > 0);
    for (const key of ['hasDomain', 'hasMembers', 'hasFacilitator', 'hasTheme'] as const) {
      tell(
        key,
        all.some(milestones => milestones[key]),
      );
    }
  };
  void designs.settled().then(tellAll);
  return designs.onDidChange(tellAll);
};
