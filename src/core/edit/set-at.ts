import type { TextEdit } from '../text/edit';
import type { Path, Plain } from '../yaml/node';
import { insertItem, insertPair } from './insert';
import type { Box, Entry } from './outline';
import { renderRoot } from './render';
import { replaceEntryValue } from './replace';
import { containerOf, indexOf, type Sheet } from './sheet';

/** The edits that put a value at a path as a whole, with the maps and lists around it that are missing; none where something else is in the way. */
export function setAt(sheet: Sheet, path: Path, value: Plain): readonly TextEdit[] {
  let box: Box | undefined = sheet.outline.root;
  let entry: Entry | undefined;
  let inFlow = false;
  for (const [depth, step] of path.entries()) {
    const container = containerOf(box);
    const isNew = isNothing(box) || (container?.entries.length === 0 && !inFlow);
    if (isNew) return replaceWhole(sheet, entry, inFlow, wrapped(path.slice(depth), value));
    if (container === undefined) return [];
    const next: Entry | undefined = container.entries[indexOf(container, step)];
    if (next === undefined) {
      const inner = wrapped(path.slice(depth + 1), value);
      if (container.kind === 'map') return insertPair(sheet, container, path.slice(0, depth), String(step), inner);
      const isNext = step === container.entries.length;
      return isNext ? insertItem(sheet, container, container.entries.length - 1, inner) : [];
    }
    entry = next;
    box = next.box;
    inFlow ||= container.flow;
  }
  return replaceWhole(sheet, entry, inFlow, value);
}

/** The value in the maps and lists that lead to it. */
export function wrapped(path: Path, value: Plain): Plain {
  return path.reduceRight<Plain>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

function replaceWhole(sheet: Sheet, entry: Entry | undefined, inFlow: boolean, value: Plain): readonly TextEdit[] {
  return entry === undefined ? setRoot(sheet, value) : replaceEntryValue(sheet, entry, inFlow, value);
}

/** All that a file says; where that was nothing, or only comments, it is added below them. */
function setRoot({ text, outline, style }: Sheet, value: Plain): readonly TextEdit[] {
  const { newline } = style;
  const lines = renderRoot(value, style).join(newline);
  if (outline.root !== undefined) return [{ ...outline.root.span, newText: lines }];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (text.slice(start).trim() === '') return [{ start, end: text.length, newText: lines + newline }];
  const ended = text.endsWith('\n') ? '' : newline;
  const blank = /\n[^\S\n]*\r?\n$/.test(text) || text.trimEnd().endsWith('---') ? '' : newline;
  return [{ start: text.length, end: text.length, newText: ended + blank + lines + newline }];
}

function isNothing(box: Box | undefined): boolean {
  return box === undefined || (box.kind === 'scalar' && ['', '~', 'null'].includes(box.value ?? ''));
}
