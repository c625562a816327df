import * as vscode from 'vscode';
import { designFile } from '../../core/schema/kinds';
import type { Designs } from '../designs';
import type { Feature } from '../features';

const key = 'copse.toOpen';

/** For how long a window that was asked for may take to open, in milliseconds. */
const patience = 120_000;

interface ToOpen {
  readonly root: string;
  readonly at: number;
}

/** Shows a design: its trees, its first file, and the report beside it. A folder that the window does not show yet is opened first. */
export async function openDesign(root: vscode.Uri, designs: Designs, memory: vscode.Memento): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(root) !== undefined) {
    await designs.reload();
    return show(root);
  }
  const toOpen: ToOpen = { root: root.toString(), at: Date.now() };
  await memory.update(key, toOpen);
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', root, { forceNewWindow });
}

/** Shows the design for whose sake this window was opened. */
export const openAsked: Feature = (designs, context) => {
  void (async () => {
    const asked = toOpenIn(context.globalState);
    if (asked === undefined) return;
    const wanted = vscode.Uri.parse(asked.root);
    const found = (await designs.settled()).find(({ root }) => isSame(root, wanted));
    if (found === undefined && Date.now() - asked.at < patience) return;
    await context.globalState.update(key, undefined);
    if (found !== undefined) await show(found.root);
  })();
  return { dispose: () => undefined };
};

/** The place that the editor keeps for an extension comes without the name of the machine, the folder of a window with it. */
function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  const isThere = a.authority === b.authority || a.authority === '' || b.authority === '';
  return isThere && a.scheme === b.scheme && a.path === b.path;
}

async function show(root: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('copse.designs.focus');
  await vscode.window.showTextDocument(vscode.Uri.joinPath(root, designFile), { preview: false });
  await vscode.commands.executeCommand('copse.openReport', root);
}

function toOpenIn(memory: vscode.Memento): ToOpen | undefined {
  const kept = memory.get<unknown>(key);
  if (typeof kept !== 'object' || kept === null || !('root' in kept) || !('at' in kept)) return undefined;
  return typeof kept.root === 'string' && typeof kept.at === 'number' ? { root: kept.root, at: kept.at } : undefined;
}
