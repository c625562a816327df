import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { folderName } from '../pick-design';
import type { GitApi, GitExtension } from './git-api';
import { GitHistory } from './git-history';

/** Why the earlier states of a design cannot be had, and what helps, where something does. */
export interface Trouble {
  readonly message: string;
  readonly remedy?: { readonly title: string; readonly command: string; readonly args?: readonly unknown[] };
}

/** How long the editor's Git may take to look around, in milliseconds. */
const patience = 15_000;

/** The history of a design, or why there is none. */
export async function openHistory(root: vscode.Uri): Promise<GitHistory | Trouble> {
  const api = await gitApi();
  if ('message' in api) return api;
  await initialized(api);
  const repository = api.getRepository(root) ?? (await api.openRepository(root).catch(() => null));
  if (repository === null) return noRepository(root);
  const history = new GitHistory(repository, root);
  return (await history.commitOf('HEAD')) === undefined ? noCommit() : history;
}

/** The editor's own Git, once it has looked around; or why there is none. */
export async function gitApi(): Promise<GitApi | Trouble> {
  if (!vscode.workspace.isTrusted) return untrusted();
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return noExtension();
  const git = extension.isActive ? extension.exports : await extension.activate();
  if (git.enabled) return git.getAPI(1);
  return vscode.workspace.getConfiguration('git').get('enabled', true) ? noProgram() : switchedOff();
}

async function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return;
  await new Promise<void>(resolve => {
    const done = () => {
      clearTimeout(limit);
      listener.dispose();
      resolve();
    };
    const limit = setTimeout(done, patience);
    const listener = api.onDidChangeState(done);
  });
}

function untrusted(): Trouble {
  return {
    message: t(
      'The editor’s Git, which knows the earlier states of a plan, is off in a window that is not trusted. Trust it first, if you know where its files come from.',
    ),
    remedy: { title: t('Decide on trust'), command: 'workbench.trust.manage' },
  };
}

function noExtension(): Trouble {
  return {
    message: t(
      'Earlier states of a plan are read through the editor’s own Git, and there is none here: an editor in the browser has none, and elsewhere its extension may have been disabled. An earlier report can still be compared with.',
    ),
  };
}

function switchedOff(): Trouble {
  return {
    message: t(
      'The editor’s Git is switched off by the setting “git.enabled”, and earlier states are read through it.',
    ),
    remedy: { title: t('Open the setting'), command: 'workbench.action.openSettings', args: ['git.enabled'] },
  };
}

function noProgram(): Trouble {
  return {
    message: t(
      'The editor has not found the program git, which keeps the earlier states of a plan. Install it, or say under “git.path” where it is.',
    ),
    remedy: { title: t('Open the setting'), command: 'workbench.action.openSettings', args: ['git.path'] },
  };
}

function noRepository(root: vscode.Uri): Trouble {
  return {
    message: t(
      '“{0}” is in no git repository that the editor has open, so there is no earlier state to compare with. The Source Control view starts one, or opens the one around it.',
      folderName(root),
    ),
    remedy: { title: t('Show Source Control'), command: 'workbench.view.scm' },
  };
}

function noCommit(): Trouble {
  return { message: t('This repository has no commit yet, so there is nothing to compare with.') };
}
