import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { earlierText } from '../../compare/earlier-texts';
import type { Changes, ShownChange } from './changes';
import { uriNow, uriThen } from './uris';

/** Shows the earlier text of a file beside the one as it is, at the change. */
export function compareTexts(changes: Changes): vscode.Disposable {
  return vscode.commands.registerCommand('copse.compareTexts', async (about: unknown) => {
    const shown = await changes.shown(about);
    if (shown?.node.type === 'change') await openDifference(shown);
  });
}

async function openDifference({ comparison, node: { now, was } }: ShownChange): Promise<void> {
  const then = was ?? now;
  const left = then && uriThen(comparison, then.path);
  if (then === undefined || left === undefined) return;
  const path = now?.path ?? then.path;
  const isThere = comparison.loaded?.design.file(path) !== undefined;
  const right = isThere ? uriNow(comparison, path) : earlierText(uriNow(comparison, path), undefined);
  const title = t('{0}: {1} ↔ as it is', path, comparison.earlier.words);
  const line = Math.max(0, (now ?? then).line - 1);
  await vscode.commands.executeCommand('vscode.diff', left, right, title, {
    preview: true,
    ...(isThere ? { selection: new vscode.Range(line, 0, line, 0) } : {}),
  });
}
