import * as vscode from 'vscode';
import { type Milestones, milestonesOf } from '../../core/features/milestones';
import type { Feature } from '../features';

/** What a person has done in this window, besides what the designs show. */
export type Deed = 'hasWalked' | 'hasReadReport';

const shownByDesigns: readonly (keyof Milestones)[] = ['hasDomain', 'hasMembers', 'hasFacilitator', 'hasTheme'];
/** How long the editor takes to build the walkthrough after it was asked for it, in milliseconds; it says nothing when it is done. */
const building = 1500;
const note = 'copse.noteDeed';

/** Notes what has been done, for the walkthrough. */
export function noteDeed(deed: Deed): void {
  void vscode.commands.executeCommand(note, deed);
}

/** The walkthrough, and how far one is in it: its steps complete by themselves, from what the designs show and what has been done. */
export const progress: Feature = (designs, { extension }) => {
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', `copse.${key}`, value);
  };
  const tellAll = (): void => {
    const all = designs.all.map(({ design }) => milestonesOf(design));
    tell('hasDesign', all.length > 0);
    for (const key of shownByDesigns) {
      tell(
        key,
        all.some(milestones => milestones[key]),
      );
    }
  };
  void designs.settled().then(tellAll);
  return vscode.Disposable.from(
    designs.onDidChange(tellAll),
    vscode.commands.registerCommand(note, (deed: Deed) => tell(deed, true)),
    vscode.commands.registerCommand('copse.openWalkthrough', async () => {
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#copse.start`, false);
      // What was done before the walkthrough was there is no news to it; so each step goes by a second condition, which is.
      setTimeout(() => tell('showsWalkthrough', true), building);
    }),
  );
};
