import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit } from '../text/edit';
import { editFile } from './edit-file';
import { type RemoveOptions, removeAt } from './remove-at';

/**
 * Takes out what stands at a place: a key with its value, or an item with its dash, and the comment beside it. A list or map that is emptied
 * goes as well, but for entries with an id of their own; comments above stay, since they may be about what follows.
 * @returns no edits where nothing stands there, or an alias elsewhere still needs it.
 */
export function remove(design: Design, { path, at }: Place, options: RemoveOptions = {}): readonly FileEdit[] {
  return editFile(design, path, sheet => removeAt(sheet, at, options));
}
