import type * as vscode from 'vscode';
import type { Designs, LoadedDesign } from './designs';

/** The files that the extension has something to say about. */
export const designFiles: vscode.DocumentSelector = { language: 'community-design' };

/** A file in a design. */
export interface FileInDesign {
  readonly loaded: LoadedDesign;
  /** Relative to the design. */
  readonly path: string;
}

/** The design that a document of the editor belongs to, as it is typed now; undefined where it belongs to none. */
export function fileOf(designs: Designs, uri: vscode.Uri): FileInDesign | undefined {
  const loaded = designs.of(uri);
  const path = loaded?.pathOf(uri);
  return loaded === undefined || path === undefined ? undefined : { loaded, path };
}

/** The same, once the designs of a window that has just been opened have been read. */
export async function fileOnceRead(designs: Designs, uri: vscode.Uri): Promise<FileInDesign | undefined> {
  await designs.settled();
  return fileOf(designs, uri);
}
