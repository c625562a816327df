import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit, TextEdit } from '../text/edit';
import { isMap, type Path, type Plain, type PlainMap } from '../yaml/node';
import { editFile } from './edit-file';
import { type Change, mergeAll, mergeAt } from './merge';
import { isBlock } from './outline';
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
  const old = mapAt(sheet, at);
  if (!isBlock(container) || container.entries.length === 0)
    return mergeAt(sheet, at, { ...old, ...Object.fromEntries(entries) });
  const there = [...entries].filter(([id]) => Object.hasOwn(old, id));
  const added = [...entries].filter(([id]) => !Object.hasOwn(old, id));
  return mergeAll(sheet, [
    // What is changed at the end of the last entry comes before what is added after it.
    ...there.map(([id, value]) => changesIn(sheet, [...at, id], value)),
    added.map(([id, value]) => ({ path: [...at, id], value })),
  ]);
}

/** Key by key, so that nothing else of the entry is written anew; in brackets only where comments would be lost otherwise. */
function changesIn(sheet: Sheet, path: Path, value: PlainMap): readonly Change[] {
  const box = spotAt(sheet, path)?.entry.box;
  const hasComments = box !== undefined && sheet.text.slice(box.span.start, box.span.end).includes('#');
  if (box?.kind !== 'map' || (box.flow && !hasComments)) return [{ path, value }];
  const old = mapAt(sheet, path);
  const isNew = (key: string) => !Object.hasOwn(old, key);
  return Object.entries(value)
    .toSorted(([a], [b]) => Number(isNew(a)) - Number(isNew(b)))
    .filter(([key, inner]) => isNew(key) || !same(old[key] ?? null, inner))
    .map(([key, inner]) => ({ path: [...path, key], value: inner, waits: box.flow && isNew(key) }));
}

function mapAt(sheet: Sheet, at: Path): PlainMap {
  const value = valueAt(sheet, at) ?? null;
  return isMap(value) ? value : {};
}
