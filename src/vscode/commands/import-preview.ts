import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { planDifferences } from '../../core/diff/diff-designs';
import type { Import } from '../../core/tables/import/import';
import type { LoadedDesign } from '../designs';
import { withoutIcons } from '../without-icons';

const scheme = 'copse-import';

interface Choice extends vscode.QuickPickItem {
  readonly answer: 'write' | 'compare';
}

/** Shows what an import would change before it does: in sentences, and the texts side by side. */
export class ImportPreview implements vscode.Disposable {
  /** The texts that there would be, by what stands in the query of their address. */
  readonly #texts = new Map<string, string>();
  readonly #provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ query }) => this.#texts.get(query) ?? '',
  });
  #count = 0;

  /** @returns what is to be done; undefined where nothing is to be written. */
  async show({ design, readiness }: LoadedDesign, result: Import, file: string): Promise<Choice['answer'] | undefined> {
    const sentences = planDifferences(design, result.after, readiness.asOf);
    const paths = result.edits.map(({ path }) => path).join(', ');
    const choices: readonly Choice[] = [
      { label: `$(check) ${t('Write these changes')}`, description: paths, answer: 'write', alwaysShow: true },
      { label: `$(diff) ${t('Compare the texts first')}`, answer: 'compare', alwaysShow: true },
      ...group(t('What would change'), sentences),
      ...group(t('What to know of the table'), result.notes),
    ];
    const chosen = await vscode.window.showQuickPick(choices, {
      title: t('From {0}', file),
      placeHolder: t('Nothing is written yet. This would change, and nothing would be removed.'),
      ignoreFocusOut: true,
    });
    return chosen?.answer;
  }

  /** Opens each file as it is beside what it would be. */
  async compareTexts({ uriOf }: LoadedDesign, { edits, after }: Import): Promise<void> {
    this.#texts.clear();
    this.#count++;
    for (const { path, create } of edits) {
      const file = uriOf(path);
      const query = `${this.#count}`;
      this.#texts.set(`${query}-${path}`, after.file(path)?.yaml.source.text ?? '');
      const virtual = (of: string) => file.with({ scheme, query: of });
      const before = create === undefined ? file : virtual(`${query}-none`);
      const title = t('{0}, as it would be', path);
      const options: vscode.TextDocumentShowOptions = { preview: false, preserveFocus: true };
      await vscode.commands.executeCommand('vscode.diff', before, virtual(`${query}-${path}`), title, options);
    }
  }

  dispose(): void {
    this.#provider.dispose();
  }
}

function group(title: string, rows: readonly string[]): readonly Choice[] {
  if (rows.length === 0) return [];
  const heading = { label: title, kind: vscode.QuickPickItemKind.Separator, answer: 'compare' } as const;
  return [heading, ...rows.map(row => ({ label: withoutIcons(row), answer: 'compare' }) as const)];
}
