import * as vscode from 'vscode';
import { inlayHints as hintsIn } from '../../core/features/inlay-hints';
import type { Designs } from '../designs';
import { designFiles, fileOf } from '../language';

const setting = 'copse.inlayHints.enabled';

/** Shows names beside short names, and weekdays beside days. */
export function inlayHints(designs: Designs): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    designs.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(setting)) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(designFiles, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range): vscode.InlayHint[] => {
        if (!vscode.workspace.getConfiguration(undefined, document).get(setting, true)) return [];
        const file = fileOf(designs, document.uri);
        if (file === undefined) return [];
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const { design, readiness } = file.loaded;
        return hintsIn(design, file.path, readiness.asOf, span).map(({ offset, label }) => {
          const hint = new vscode.InlayHint(document.positionAt(offset), label);
          hint.paddingLeft = true;
          return hint;
        });
      },
    }),
  );
}
