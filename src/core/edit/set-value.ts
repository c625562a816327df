import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit } from '../text/edit';
import { isList, isMap, locate, type Path, type Plain, toPlain } from '../yaml/node';
import { editFile } from './edit-file';
import { mergeAt } from './merge';
import { renderRoot } from './render';
import { same } from './same';
import { wrapped } from './set-at';
import { type Sheet, valueAt } from './sheet';
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
    (after, before) =>
      isSet(valueAt(after, at)) && (before.problems === 0 || saysNothingElse(before, after, at, value)),
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

/** In a text that is read otherwise than it stands, an edit could change more than it seems to. */
function saysNothingElse(before: Sheet, after: Sheet, at: Path, value: Plain): boolean {
  return same(valueAt(after, []) ?? null, withValue(valueAt(before, []) ?? null, at, value));
}

/** A value with another one at a path; the maps and lists that lead there are copied. */
function withValue(root: Plain, path: Path, value: Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isList(root) && typeof step === 'number') {
    return root.toSpliced(step, 1, withValue(root[step] ?? null, rest, value));
  }
  const map = isMap(root) ? root : {};
  const inner = Object.hasOwn(map, step) ? (map[step] ?? null) : null;
  return { ...map, [step]: withValue(inner, rest, value) };
}

function newFile(value: Plain): string {
  const style = styleOf('', { root: undefined, anchors: [], aliases: [] });
  return `${renderRoot(value, style).join('\n')}\n`;
}
