import * as vscode from 'vscode';
import { type FileEdit, applyEdits as textAfter } from '../../core/text/edit';
import { applyEdits } from '../apply';
import type { LoadedDesign } from '../designs';

/** What an answer changed: the texts of the files before it and after it; undefined before it where it made the file. */
export interface Written {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** What edits will have changed. */
export function writtenBy({ design }: LoadedDesign, edits: readonly FileEdit[]): readonly Written[] {
  return edits.map(({ path, edits: changes, create }) => {
    const before = design.file(path)?.yaml.source.text;
    return { path, before, after: create ?? textAfter(before ?? '', changes) };
  });
}

/**
 * Brings the files back to how they were before an answer.
 * @returns false where one of them has been changed since, and nothing was done
 */
export async function takeBack(loaded: LoadedDesign, written: readonly Written[]): Promise<boolean> {
  const isAsWritten = written.every(({ path, after }) => loaded.design.file(path)?.yaml.source.text === after);
  if (!isAsWritten) return false;
  const edits = written.flatMap(({ path, before, after }): readonly FileEdit[] =>
    before === undefined ? [] : [{ path, edits: [difference(after, before)] }],
  );
  if (edits.length > 0 && !(await applyEdits(loaded, edits))) return false;
  for (const { path, before } of written) {
    if (before === undefined) await vscode.workspace.fs.delete(loaded.uriOf(path));
  }
  return true;
}

/** The one edit that makes a text another: what both begin and end with stays. */
function difference(from: string, to: string): FileEdit['edits'][number] {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return { start, end: from.length - end, newText: to.slice(start, to.length - end) };
}
