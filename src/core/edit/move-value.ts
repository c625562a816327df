import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit } from '../text/edit';
import { locate, toPlain } from '../yaml/node';
import { relocate } from './relocate';
import { remove } from './remove';
import { setValue } from './set-value';
import { sheetOf, spotAt, valueAt } from './sheet';
import { together } from './together';

/**
 * Puts what stands at a place somewhere else, in the same file or in another; a file that does not exist is made.
 * @returns no edits where something stands there already, comments would be lost on the way, or an alias elsewhere needs what would go.
 */
export function moveValue(design: Design, from: Place, to: Place): readonly FileEdit[] {
  if (from.path === to.path) return relocate(design, from, to.at);
  const file = design.file(from.path);
  const sheet = file && sheetOf(file);
  const entry = sheet && spotAt(sheet, from.at)?.entry;
  const found = locate(file?.yaml.root, from.at);
  if (sheet === undefined || entry === undefined || found === undefined) return [];
  if (/#/.test(sheet.text.slice(entry.lead, entry.end))) return [];
  const target = design.file(to.path);
  const there = target && sheetOf(target);
  if (target !== undefined && (there === undefined || (valueAt(there, to.at) ?? null) !== null)) return [];
  const added = setValue(design, to, toPlain(found.node));
  const removed = remove(design, from);
  return added.length === 0 || removed.length === 0 ? [] : together([added, removed]);
}
