import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit, TextEdit } from '../text/edit';
import { isMap, type Path, type Plain, type PlainMap } from '../yaml/node';
import { editFile } from './edit-file';
import { mergeAll, mergeAt } from './merge';
import { same } from './same';
import { setValue } from './set-value';
import { containerOf, type Sheet, spotAt, valueAt } from './sheet';

/**
 * Sets many entries of the map at a place in one go, new ones after those that are there. Of an entry that is there only what differs is
 * changed; the others are not touched. A file that does not exist is created.
 * @returns no edits where all of it stands there already, or where the file cannot be edited safely.
 */
export function setEntries(design: Design, place: Place, entries: ReadonlyMap<string, PlainMap>): readonly FileEdit[] {
  const { path, at } = place;
  if (design.file(path) === undefined) return setValue(design, place, Object.fromEntries(entries));
  const withEntries = (sheet: Sheet): Plain => ({ ...mapAt(sheet, at), ...Object.fromEntries(entries) });
  return editFile(
    design,
    path,
    sheet => entryEdits(sheet, at, entries),
    (after, before) => same(valueAt(after, at) ?? null, withEntries(before)),
  );
}

function entryEdits(sheet: Sheet, at: Path, entries: ReadonlyMap<string, PlainMap>): readonly TextEdit[] {
  const container = containerOf(spotAt(sheet, at)?.entry.box);
  const isBlock = container !== undefined && !container.flow && container.entries.length > 0;
  const old = mapAt(sheet, at);
  if (!isBlock) return mergeAt(sheet, at, { ...old, ...Object.fromEntries(entries) });
  const isThere = (id: string) => Object.hasOwn(old, id);
  // What is changed at the end of the last entry comes before what is added after it.
  const ids = [...entries.keys()].toSorted((a, b) => Number(!isThere(a)) - Number(!isThere(b)));
  return mergeAll(
    sheet,
    ids.map(id => ({ path: [...at, id], value: entries.get(id) ?? null })),
  );
}

function mapAt(sheet: Sheet, at: Path): PlainMap {
  const value = valueAt(sheet, at) ?? null;
  return isMap(value) ? value : {};
}
