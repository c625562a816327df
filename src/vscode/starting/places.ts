import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { designFile } from '../../core/schema/kinds';
import { folderName } from '../pick-design';
import { type Answered, askChoice, type Step } from './ask';
import { exists, freeFolder, isEmpty } from './new-files';

interface PlaceChoice extends vscode.QuickPickItem {
  /** Undefined where the person wants to choose another folder. */
  readonly folder: vscode.Uri | undefined;
}

/**
 * Asks where a new folder is to go.
 * @param name what the folder is called, as long as it is free
 */
export async function askPlace(step: Step, name: string): Promise<Answered<vscode.Uri>> {
  const here = await placesHere(name);
  if (here.length === 0) return chosen(await chooseFolder(name), step);
  const other: PlaceChoice = { label: t('$(folder-opened) In another folder…'), folder: undefined };
  const answered = await askChoice(step, { placeholder: t('Where is it to go?'), items: [...here, other] });
  if (typeof answered !== 'object') return answered;
  return chosen(answered.answer.folder ?? (await chooseFolder(name)), step);
}

async function placesHere(name: string): Promise<readonly PlaceChoice[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => isWritable(uri));
  const places = await Promise.all(
    folders.map(async ({ uri, name: title }): Promise<readonly PlaceChoice[]> => {
      const inside = await freeFolder(uri, name);
      const within = {
        label: t('$(new-folder) In a new folder, {0}', folderName(inside)),
        description: title,
        folder: inside,
      };
      const isFree = !(await exists(vscode.Uri.joinPath(uri, designFile)));
      const itself = { label: t('$(folder) In this folder, {0}', title), folder: uri };
      if (!isFree) return [within];
      return (await isEmpty(uri)) ? [itself, within] : [within, itself];
    }),
  );
  return places.flat();
}

/** The folder that the person chooses where it is empty, else a new one in it. */
async function chooseFolder(name: string): Promise<vscode.Uri | undefined> {
  const [parent] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: t('Choose a folder for the design'),
      openLabel: t('Put it here'),
    })) ?? [];
  if (parent === undefined) return undefined;
  return (await isEmpty(parent)) ? parent : freeFolder(parent, name);
}

function chosen(folder: vscode.Uri | undefined, { step }: Step): Answered<vscode.Uri> {
  if (folder !== undefined) return { answer: folder };
  return step > 1 ? 'back' : undefined;
}

/** Some folders, such as those of a git host on the web, cannot be written to. */
function isWritable({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) !== false;
}
