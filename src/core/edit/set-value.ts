import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit } from '../text/edit';
import { isList, locate, type Plain, toPlain } from '../yaml/node';
import { editFile } from './edit-file';
import { mergeAt } from './merge';
import { renderRoot } from './render';
import { same } from './same';
import { wrapped } from './set-at';
import { valueAt } from './sheet';
import { styleOf } from './style';

/**
 * Sets what stands at a place: changes what differs in the value that is there, or adds the key (with the maps and lists around it that
 * are missing) where it belongs in planning order. A file that does not exist is created. An index one past the end of a list adds an item.
 * @returns no edits where the value stands there already, or where the file or the way to the place cannot be edited safely.
 */
export function setValue(design: Design, { path, at }: Place, value: Plain): readonly FileEdit[] {
  if (design.file(path) === undefined) return [{ path, edits: [], create: newFile(wrapped(at, value)) }];
  const isSet = (found: Plain | undefined) => found !== undefined && same(found, value);
  return editFile(
    design,
    path,
    sheet => (isSet(valueAt(sheet, at)) ? [] : mergeAt(sheet, at, value)),
    after => isSet(valueAt(after, at)),
  );
}

/** Adds an item at the end of the list at a place; the list is begun where there is none. */
export function addItem(design: Design, { path, at }: Place, value: Plain): readonly FileEdit[] {
  const node = locate(design.file(path)?.yaml.root, at)?.node;
  const old = node === undefined ? null : toPlain(node);
  if (old !== null && !isList(old)) return [];
  return setValue(design, { path, at: [...at, old === null ? 0 : old.length] }, value);
}

/** Adds an entry to the map at a place, or sets the entry that has this key. */
export function addEntry(design: Design, { path, at }: Place, key: string, value: Plain): readonly FileEdit[] {
  return setValue(design, { path, at: [...at, key] }, value);
}

/** Sets a single value; the quotes around it and the comment beside it stay. */
export function replaceScalar(design: Design, place: Place, value: string | number | boolean): readonly FileEdit[] {
  return setValue(design, place, value);
}

function newFile(value: Plain): string {
  const style = styleOf('', { root: undefined, anchors: [], aliases: [] });
  return `${renderRoot(value, style).join('\n')}\n`;
}
