import type { Design } from '../model/design';
import type { FileEdit, TextEdit } from '../text/edit';
import { Pieces } from './pieces';
import { layOutAgain, type Sheet, sheetOf } from './sheet';

/**
 * The edits of one file of a design, by what `change` says of its text. None where the file cannot be edited safely, or could no longer be
 * read afterwards, or would be harder to read, or would not say what is `wanted`.
 */
export function editFile(
  design: Design,
  path: string,
  change: (sheet: Sheet) => readonly TextEdit[],
  wanted: (after: Sheet, before: Sheet) => boolean = () => true,
): readonly FileEdit[] {
  const file = design.file(path);
  const sheet = file && sheetOf(file);
  if (sheet === undefined) return [];
  const pieces = new Pieces(sheet.text);
  pieces.apply(change(sheet).filter(({ start, end, newText }) => sheet.text.slice(start, end) !== newText));
  const edits = pieces.edits();
  if (edits.length === 0) return [];
  const after = layOutAgain(pieces.text, sheet.kind);
  const isSound = after !== undefined && after.problems <= sheet.problems && wanted(after, sheet);
  return isSound ? [{ path, edits }] : [];
}
