import type { FileEdit, TextEdit } from '../text/edit';

/** Several changes of a design as one: the edits of each file taken together. They must not touch each other. */
export function together(changes: readonly (readonly FileEdit[])[]): readonly FileEdit[] {
  const others: FileEdit[] = [];
  const edits = new Map<string, readonly TextEdit[]>();
  for (const change of changes.flat()) {
    if (change.create !== undefined || change.renameTo !== undefined) others.push(change);
    else edits.set(change.path, [...(edits.get(change.path) ?? []), ...change.edits]);
  }
  return [...others, ...[...edits].map(([path, all]) => ({ path, edits: all }))];
}
