import { applyEdits, type FileEdit } from '../../src/core/text/edit';

type Texts = Readonly<Record<string, string>>;

/** The texts after edits, by path: changed, created and renamed. */
export function edited(files: Texts, edits: readonly FileEdit[]): Texts {
  const after: Record<string, string> = { ...files };
  for (const { path, edits: changes, create, renameTo } of edits) {
    const text = create ?? applyEdits(after[path] ?? '', changes);
    delete after[path];
    after[renameTo ?? path] = text;
  }
  return Object.fromEntries(Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Only the texts that edits change, as they are afterwards. */
export function changed(files: Texts, edits: readonly FileEdit[]): Texts {
  return Object.fromEntries(Object.entries(edited(files, edits)).filter(([path, text]) => files[path] !== text));
}
