import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit } from '../text/edit';
import { editFile } from './edit-file';
import { spotAt } from './sheet';
import { yamlText } from './yaml-text';

/**
 * Gives the key at a place another name; its value, order and comments stay.
 * @returns no edits where there is no such key, or the map has the new key already.
 */
export function renameKey(design: Design, { path, at }: Place, newKey: string): readonly FileEdit[] {
  return editFile(design, path, sheet => {
    const spot = spotAt(sheet, at);
    const key = spot?.entry.key;
    if (spot === undefined || key === undefined) return [];
    if (spot.parent.entries.some(entry => entry.key?.text === newKey)) return [];
    const first = sheet.text[key.start];
    const force = first === "'" ? 'single' : first === '"' ? 'double' : undefined;
    const newText = yamlText(newKey, { position: 'key', prefer: sheet.style.quotes, force });
    return [{ start: key.start, end: key.end, newText }];
  });
}
