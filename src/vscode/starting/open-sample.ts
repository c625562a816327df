import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Feature } from '../features';
import { freeFolder, type Texts, writeNew } from './new-files';
import { openDesign } from './open-design';
import { askPlace } from './places';
import { sampleFiles } from './sample-files';

/**
 * The command that opens the sample design. In an empty window it is there with one click: a copy that the editor keeps for itself; else it
 * is copied into a folder of the person's choice. What is changed in it never touches the original.
 */
export const openSample: Feature = (designs, context) =>
  vscode.commands.registerCommand('copse.openSample', async () => {
    try {
      const folder = await placeFor(context);
      if (folder === undefined) return;
      await writeNew(folder, await textsOf(vscode.Uri.joinPath(context.extensionUri, 'examples', 'complete')));
      await openDesign(folder, designs, context.globalState);
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });

async function placeFor({ globalStorageUri }: vscode.ExtensionContext): Promise<vscode.Uri | undefined> {
  const name = 'sample-community';
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) return freeFolder(globalStorageUri, name);
  const answered = await askPlace({ title: t('Sample design'), step: 1, totalSteps: 1 }, name);
  return typeof answered === 'object' ? answered.answer : undefined;
}

async function textsOf(sample: vscode.Uri): Promise<Texts> {
  const decoder = new TextDecoder();
  const texts = await Promise.all(
    sampleFiles.map(async (path): Promise<[string, string]> => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(sample, ...path.split('/')));
      return [path, decoder.decode(bytes)];
    }),
  );
  return Object.fromEntries(texts);
}
