import * as vscode from 'vscode';
import { type Counts, countsInWords } from '../../../core/features/outline/counts';

const scheme = 'copse-outline';

/** A name for a row under which its findings are shown; it changes with them. */
export function decoratedUri(root: string, id: string, counts: Counts): vscode.Uri | undefined {
  if (counts.error + counts.warning + counts.info === 0) return undefined;
  return vscode.Uri.from({
    scheme,
    path: `/${encodeURIComponent(root)}/${encodeURIComponent(id)}`,
    query: JSON.stringify(counts),
  });
}

/** Shows how many errors or warnings there are on a row and below it: by sign and number, and in words to those who look closer. */
export class Decorations implements vscode.FileDecorationProvider {
  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== scheme) return undefined;
    const counts: Counts = JSON.parse(uri.query);
    const tooltip = countsInWords(counts);
    if (counts.error > 0) {
      return new vscode.FileDecoration(
        badge('✘', counts.error),
        tooltip,
        new vscode.ThemeColor('list.errorForeground'),
      );
    }
    if (counts.warning > 0) {
      return new vscode.FileDecoration(
        badge('⚠', counts.warning),
        tooltip,
        new vscode.ThemeColor('list.warningForeground'),
      );
    }
    return { tooltip };
  }
}

/** There is room for two characters. */
function badge(sign: string, count: number): string {
  return `${sign}${count > 9 ? '+' : count}`;
}
