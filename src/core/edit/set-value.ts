import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit, TextEdit } from '../text/edit';
import { locate, type Path, type Plain, toPlain } from '../yaml/node';
import { insertItem, insertPair } from './insert';
import type { Box, Entry } from './outline';
import { renderItem, renderPairs, renderValue } from './render';
import { replaceEntryValue } from './replace';
import { containerOf, editFile, indexOf, type Sheet } from './sheet';
import { styleOf } from './style';
import { isList } from './yaml-text';

/**
 * Sets what stands at a place: replaces the value, or adds the key (with the maps and lists around it that are missing) where it belongs
 * among its neighbours. A file that does not exist is created. An index one past the end of a list adds an item.
 * @returns no edits where the value stands there already, or where the file or the way to the place cannot be edited safely.
 */
export function setValue(design: Design, { path, at }: Place, value: Plain): readonly FileEdit[] {
  const file = design.file(path);
  if (file === undefined) return [{ path, edits: [], create: newFile(wrapped(at, value)) }];
  const found = locate(file.yaml.root, at);
  if (found !== undefined && equal(toPlain(found.node), value)) return [];
  return editFile(design, path, sheet => setAt(sheet, at, value));
}

/** Adds an item at the end of the list at a place; the list is begun where there is none. */
export function addItem(design: Design, list: Place, value: Plain): readonly FileEdit[] {
  const located = locate(design.file(list.path)?.yaml.root, list.at);
  const node = located?.node === undefined ? null : toPlain(located.node);
  if (node !== null && !isList(node)) return [];
  return setValue(design, { path: list.path, at: [...list.at, node === null ? 0 : node.length] }, value);
}

/** Adds an entry to the map at a place, or sets the entry that has this key. */
export function addEntry(design: Design, map: Place, key: string, value: Plain): readonly FileEdit[] {
  return setValue(design, { path: map.path, at: [...map.at, key] }, value);
}

/** Sets a single value; what it is written in, quotes or a comment after it, stays. */
export function replaceScalar(design: Design, place: Place, value: string | number | boolean): readonly FileEdit[] {
  return setValue(design, place, value);
}

/** The edits of a text that set what stands at a path. */
export function setAt(sheet: Sheet, path: Path, value: Plain): readonly TextEdit[] {
  let box: Box | undefined = sheet.outline.root;
  let entry: Entry | undefined;
  let inFlow = false;
  for (const [depth, step] of path.entries()) {
    const rest = path.slice(depth);
    if (isNothing(box)) return setWhole(sheet, entry, inFlow, wrapped(rest, value));
    const container = containerOf(box);
    if (container === undefined) return [];
    const next: Entry | undefined = container.entries[indexOf(container, step)];
    if (next === undefined) {
      const inner = wrapped(rest.slice(1), value);
      if (container.entries.length === 0 && !inFlow) return setWhole(sheet, entry, inFlow, wrapped(rest, value));
      if (container.kind === 'map' && typeof step === 'string') {
        return insertPair(sheet, container, path.slice(0, depth), step, inner);
      }
      return container.kind === 'list' && step === container.entries.length ? insertItem(sheet, container, inner) : [];
    }
    entry = next;
    box = next.box;
    inFlow ||= container.flow;
  }
  return setWhole(sheet, entry, inFlow, value);
}

function setWhole(sheet: Sheet, entry: Entry | undefined, inFlow: boolean, value: Plain): readonly TextEdit[] {
  return entry === undefined ? setRoot(sheet, value) : replaceEntryValue(sheet, entry, inFlow, value);
}

/** The whole of a file that says nothing yet, or only in comments. */
function setRoot({ text, outline, style }: Sheet, value: Plain): readonly TextEdit[] {
  const lines = rootLines(value, style).join(style.newline);
  if (outline.root !== undefined) return [{ ...outline.root.span, newText: lines }];
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '')
    return [{ start: text.length - bare.length, end: text.length, newText: lines + style.newline }];
  const gap = /\n$/.test(text) ? '' : style.newline;
  const blank = /\n\s*\n$/.test(text) || bare.trimEnd().endsWith('---') ? '' : style.newline;
  return [{ start: text.length, end: text.length, newText: gap + blank + lines + style.newline }];
}

function newFile(value: Plain): string {
  return `${rootLines(value, styleOf('', { root: undefined, anchors: [], aliases: [] })).join('\n')}\n`;
}

function rootLines(value: Plain, style: Sheet['style']): readonly string[] {
  if (typeof value === 'object' && value !== null && !isList(value)) return renderPairs(value, style);
  if (typeof value === 'object') return renderItem(value, style);
  const { inline, below } = renderValue(value, style);
  return [inline, ...below];
}

/** The value in the maps and lists that lead to it. */
function wrapped(path: Path, value: Plain): Plain {
  return path.reduceRight<Plain>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

function isNothing(box: Box | undefined): boolean {
  return (
    box === undefined || (box.kind === 'scalar' && (box.value === '' || box.value === '~' || box.value === 'null'))
  );
}

function equal(a: Plain, b: Plain): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
