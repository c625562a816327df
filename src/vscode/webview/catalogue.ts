import * as vscode from 'vscode';

/** Texts by those of the source. */
export type Catalogue = Readonly<Record<string, string>>;

/** The texts in the editor's language, for a page; undefined where they are those of the source. */
export function catalogue(): Catalogue | undefined {
  const entries = Object.entries(vscode.l10n.bundle ?? {});
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
