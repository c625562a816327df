import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { itemById, items } from '../../core/checklist/checklist';
import type { ToolThing } from '../../core/model/references';
import { itemPage } from '../../core/pages/item-page';
import { rulePage } from '../../core/pages/rule-page';
import { rules } from '../../core/rules/rules';
import type { Designs } from '../designs';

const scheme = 'copse-page';
const command = 'copse.openPage';

/** Shows the page of a rule or of a point of the checklist: why it matters, and what to do. */
export function openPage(_: Designs): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: contentOf }),
    vscode.commands.registerCommand(command, async (of?: ToolThing, name?: string) => {
      const page = of === undefined || name === undefined ? await choosePage() : { of, name };
      if (page !== undefined) await vscode.commands.executeCommand('markdown.showPreview', uriOf(page.of, page.name));
    }),
  );
}

/** A link that opens a page. */
export function pageCommand(of: ToolThing, name: string): vscode.Uri {
  return vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify([of, name]))}`);
}

interface PageChoice extends vscode.QuickPickItem {
  readonly of?: ToolThing;
  readonly name?: string;
}

async function choosePage(): Promise<{ readonly of: ToolThing; readonly name: string } | undefined> {
  const separator = (label: string): PageChoice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const choices: readonly PageChoice[] = [
    separator(t('Checklist')),
    ...items.map(
      ({ id, question }): PageChoice => ({ label: t(question), description: id, of: 'checklist-item', name: id }),
    ),
    separator(t('Rules')),
    ...rules.map(({ id, title }): PageChoice => ({ label: t(title), description: id, of: 'rule', name: id })),
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: t('Read about'), matchOnDescription: true });
  return chosen?.of === undefined || chosen.name === undefined ? undefined : { of: chosen.of, name: chosen.name };
}

function uriOf(of: ToolThing, name: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${of}/${name}.md` });
}

function contentOf({ path }: vscode.Uri): string {
  const [, of, file = ''] = path.split('/');
  const name = file.replace(/\.md$/, '');
  const rule = of === 'rule' ? rules.find(({ id }) => id === name) : undefined;
  const item = of === 'checklist-item' ? itemById(name) : undefined;
  if (rule !== undefined) return rulePage(rule);
  return item === undefined ? t('There is no page on this.') : itemPage(item);
}
