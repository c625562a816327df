import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { KeptReports } from '../report-panel/kept-reports';
import { withoutIcons } from '../without-icons';
import type { Earlier } from './earlier';
import { GitHistory } from './git-history';
import { type GitState, type GitStates, gitStates, stateNamed } from './git-states';
import { openHistory, type Trouble } from './open-history';
import { askForReport, keptReport } from './reports';

/** A design that is to be compared. */
export interface ToCompare {
  readonly root: vscode.Uri;
  /** What the community is called now; empty where the design does not say. */
  readonly name: () => string;
}

/** Asks what a design is to be compared with. @returns undefined where the question was left. */
export async function pickEarlier(design: ToCompare, kept: KeptReports): Promise<Earlier | undefined> {
  const history = await openHistory(design.root);
  if (!(history instanceof GitHistory)) return insteadOfGit(history, design, kept);
  const choices = gitStates(history, design.name).then(states => [
    ...states.first.map(state => choiceOf(state, 'git-commit')),
    ...reportChoices(design, kept),
    other(history, design),
    ...later(states),
  ]);
  return ask(design, choices);
}

interface Choice extends vscode.QuickPickItem {
  readonly take: () => Promise<Earlier | undefined>;
}

async function ask(
  { name }: ToCompare,
  choices: readonly Choice[] | Promise<readonly Choice[]>,
): Promise<Earlier | undefined> {
  const chosen = await vscode.window.showQuickPick(choices, {
    title: name() === '' ? t('Compare the design') : t('Compare “{0}”', name()),
    placeHolder: t('With which earlier state?'),
    matchOnDescription: true,
  });
  return chosen?.take();
}

/** Without git there are still reports. */
async function insteadOfGit(
  { message, remedy }: Trouble,
  design: ToCompare,
  kept: KeptReports,
): Promise<Earlier | undefined> {
  const report = t('Compare with a report');
  const actions = [...(remedy === undefined ? [] : [remedy.title]), report];
  const chosen = await vscode.window.showWarningMessage(message, ...actions);
  if (chosen === report) return ask(design, reportChoices(design, kept));
  if (chosen !== undefined && remedy !== undefined) {
    await vscode.commands.executeCommand(remedy.command, ...(remedy.args ?? []));
  }
  return undefined;
}

function reportChoices({ root }: ToCompare, kept: KeptReports): readonly Choice[] {
  return [
    ...kept.of(root).map(report => {
      const earlier = keptReport(report);
      return {
        label: sentence(earlier.words),
        iconPath: new vscode.ThemeIcon('book'),
        description: report.report.verdict.text,
        take: async () => earlier,
      };
    }),
    {
      label: t('An earlier report in a file…'),
      iconPath: new vscode.ThemeIcon('file'),
      description: t('its readiness alone'),
      take: () => askForReport(root),
    },
  ];
}

function other(history: GitHistory, design: ToCompare): Choice {
  return {
    label: t('Another branch, tag or commit…'),
    iconPath: new vscode.ThemeIcon('search'),
    alwaysShow: true,
    take: () => askForName(history, design),
  };
}

function later({ commits, branches, tags, isShallow }: GitStates): readonly Choice[] {
  const history = isShallow
    ? t('Recent commits; earlier ones are not in this clone, it is shallow')
    : t('Recent commits');
  return [
    ...group(history, commits, 'git-commit'),
    ...group(t('Branches'), branches, 'git-branch'),
    ...group(t('Tags'), tags, 'tag'),
  ];
}

function group(title: string, states: readonly GitState[], icon: string): readonly Choice[] {
  if (states.length === 0) return [];
  const heading = { label: title, kind: vscode.QuickPickItemKind.Separator, take: async () => undefined };
  return [heading, ...states.map(state => choiceOf(state, icon))];
}

function choiceOf({ label, description, earlier }: GitState, icon: string): Choice {
  return {
    label: withoutIcons(label),
    description: withoutIcons(description),
    iconPath: new vscode.ThemeIcon(icon),
    take: async () => earlier,
  };
}

async function askForName(history: GitHistory, { name }: ToCompare): Promise<Earlier | undefined> {
  const unknown = (await history.isShallow())
    ? t('There is no such branch, tag or commit in this clone, which holds only the latest part of the history.')
    : t('There is no such branch, tag or commit here.');
  const written = await vscode.window.showInputBox({
    title: t('Compare with another state'),
    prompt: t('The name of a branch or tag, or the number of a commit. “main~3” is three commits before “main”.'),
    ignoreFocusOut: true,
    validateInput: async text =>
      text.trim() === '' || (await history.commitOf(text.trim())) !== undefined ? undefined : unknown,
  });
  return written === undefined || written.trim() === '' ? undefined : stateNamed(history, written.trim(), name);
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
