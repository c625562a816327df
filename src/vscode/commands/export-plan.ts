import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { type ExportName, exportOf } from '../../core/features/exports';
import type { Delimiter } from '../../core/tables/csv';
import { tellingWhy } from '../compare/telling-why';
import type { Designs } from '../designs';
import { fileNameFor, pickDesign } from '../pick-design';
import { askNaming, type Naming } from '../report-panel/ask-naming';
import { sayWhere } from '../say-where';
import { again } from './pick-item';

interface Choice extends vscode.QuickPickItem {
  readonly what: ExportName;
  /** Of the file. */
  readonly ending: 'ics' | 'csv';
}

/** The command that writes a calendar or a table for other programs. */
export function exportPlan(designs: Designs): vscode.Disposable {
  return vscode.commands.registerCommand('copse.exportPlan', (about: unknown) =>
    tellingWhy(() => askAndExport(designs, about)),
  );
}

async function askAndExport(designs: Designs, about: unknown): Promise<void> {
  const picked = await pickDesign(designs, about);
  const choice =
    picked && (await vscode.window.showQuickPick(choices(), { placeHolder: t('What is to be exported?') }));
  const naming = choice && (await askNaming(namingsFor(choice.what)));
  if (picked === undefined || choice === undefined || naming === undefined) return;
  const { what, ending, label } = choice;
  const target = await vscode.window.showSaveDialog({
    title: t('Save: {0}', label),
    defaultUri: vscode.Uri.joinPath(picked.root, `${fileNameFor(picked.root, picked.design.name)}-${what}.${ending}`),
    filters: { [ending === 'ics' ? t('Calendar') : t('Table')]: [ending] },
  });
  const loaded = target && (await again(designs, picked));
  if (target === undefined || loaded === undefined) return;
  const { design, readiness, root } = loaded;
  const options = { asOf: readiness.asOf, redact: naming.redact, delimiter: delimiterFor(root) };
  const { text, notes } = exportOf(design, what, options);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  await sayWhere(target, t('{0} saved as {1}.', label, vscode.workspace.asRelativePath(target)), notes);
}

function choices(): readonly Choice[] {
  return [
    {
      label: t('Calendar'),
      detail: t('Activities, due dates and reviews, for a calendar program'),
      what: 'calendar',
      ending: 'ics',
    },
    {
      label: t('Members'),
      detail: t('A table for a spreadsheet, that can be taken back'),
      what: 'members',
      ending: 'csv',
    },
    {
      label: t('Indicators'),
      detail: t('A table for a spreadsheet, that can be taken back'),
      what: 'indicators',
      ending: 'csv',
    },
    {
      label: t('Tasks'),
      detail: t('A table of what somebody has to see to, by date'),
      what: 'tasks',
      ending: 'csv',
    },
  ];
}

/** A table that is taken back must not leave anybody out, so that is said. */
function namingsFor(what: ExportName): readonly Naming[] | undefined {
  if (what !== 'members' && what !== 'indicators') return undefined;
  return [
    {
      label: t('Everything, to keep and to take back'),
      detail: t('Those who do not want to be named outside the community are in it, too'),
      redact: false,
    },
    { label: t('Leave out names'), detail: t('To pass on; such a table cannot be taken back'), redact: true },
  ];
}

function delimiterFor(root: vscode.Uri): Delimiter {
  return vscode.workspace.getConfiguration('copse', root).get<Delimiter>('export.delimiter', 'comma');
}
