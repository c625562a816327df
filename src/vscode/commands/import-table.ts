import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { largestFile } from '../../core/model/decode';
import type { TableName } from '../../core/tables/columns';
import { type Import, importTable } from '../../core/tables/import/import';
import { problemInWords } from '../../core/tables/import/in-words';
import { applyEdits } from '../apply';
import { tellingWhy } from '../compare/telling-why';
import type { Designs, LoadedDesign } from '../designs';
import { pickDesign } from '../pick-design';
import { ImportPreview } from './import-preview';
import { again } from './pick-item';

/** How many mistakes of a table are told at once. */
const mostTold = 12;

/** The command that takes a table of members or indicators into a design: shows what would change, and writes once that is agreed to. */
export function importIntoDesign(designs: Designs): vscode.Disposable {
  const preview = new ImportPreview();
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('copse.importTable', (about: unknown) =>
      tellingWhy(async () => {
        const picked = await pickDesign(designs, about);
        const what = picked && (await askWhat());
        const file = picked && what && (await askFile(picked));
        if (picked !== undefined && what !== undefined && file !== undefined) {
          await takeIn(() => again(designs, picked), what, file, preview);
        }
      }),
    ),
  );
}

async function askWhat(): Promise<TableName | undefined> {
  const choices: readonly (vscode.QuickPickItem & { readonly what: TableName })[] = [
    { label: t('Members'), detail: t('People and organisations, a row each'), what: 'members' },
    { label: t('Indicators'), detail: t('How you will know that it helps, a row each'), what: 'indicators' },
  ];
  return (await vscode.window.showQuickPick(choices, { placeHolder: t('What is to be taken in?') }))?.what;
}

async function askFile({ root }: LoadedDesign): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: t('Take in a table'),
    openLabel: t('Look at it'),
    defaultUri: root,
    filters: { [t('Table')]: ['csv', 'tsv', 'txt'] },
  });
  return files?.[0];
}

/** Shows what would change as the design stands then, until it is written or left. */
async function takeIn(
  current: () => Promise<LoadedDesign | undefined>,
  what: TableName,
  file: vscode.Uri,
  preview: ImportPreview,
): Promise<void> {
  const bytes = await bytesOf(file);
  const name = nameOf(file);
  for (let loaded = await current(); loaded !== undefined; loaded = await current()) {
    const result = importTable(loaded.design, what, bytes);
    if (result.problems.length > 0) return tellProblems(name, result);
    if (result.edits.length === 0) return tellNothingNew(result);
    const answer = await preview.show(loaded, result, name);
    if (answer === undefined) return;
    if (answer === 'compare') await preview.compareTexts(loaded, result);
    // What was agreed to is what was shown; a design that has changed meanwhile is shown anew.
    else if ((await current()) === loaded) return write(loaded, result);
  }
}

/** @throws Error for a person, where the file cannot be read. */
async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  try {
    // What is far too large is not read only to be refused.
    const { size } = await vscode.workspace.fs.stat(file);
    return size > largestFile ? new Uint8Array(largestFile + 1) : await vscode.workspace.fs.readFile(file);
  } catch (error) {
    throw new Error(t('“{0}” cannot be read ({1}).', nameOf(file), error instanceof Error ? error.message : ''));
  }
}

async function tellProblems(name: string, { problems, notes }: Import): Promise<void> {
  const told = problems.slice(0, mostTold).map(problem => problemInWords(name, problem));
  const rest = problems.length - told.length;
  const detail = [...told, ...(rest > 0 ? [t('… and {0} more', rest)] : []), ...notes].join('\n');
  await vscode.window.showErrorMessage(t('“{0}” cannot be taken in as it is. Nothing was written.', name), {
    modal: true,
    detail,
  });
}

async function tellNothingNew({ notes }: Import): Promise<void> {
  const message = t('The design says all of this already; there is nothing to change.');
  await vscode.window.showInformationMessage([message, ...notes].join(' '));
}

/** The first file that changed comes to the front, so that one sees what was written, and can undo it. */
async function write(loaded: LoadedDesign, { edits }: Import): Promise<void> {
  const paths = edits.map(({ path }) => path);
  const [first = ''] = paths;
  if (!(await applyEdits(loaded, edits))) throw new Error(t('{0} could not be written.', paths.join(', ')));
  vscode.window.setStatusBarMessage(t('Written in {0}', paths.join(', ')), 5000);
  await vscode.window.showTextDocument(loaded.uriOf(first));
}

function nameOf(file: vscode.Uri): string {
  return file.path.split('/').at(-1) ?? file.path;
}
