import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit, TextEdit } from '../text/edit';
import { isMap, type Path, type Plain } from '../yaml/node';
import { editFile } from './edit-file';
import { blankAfter, blankBefore, endWithComments, extentOf, hasOwnLine } from './extent';
import { insertItem } from './insert';
import { lineStart } from './lines';
import { mergeAt } from './merge';
import { Pieces } from './pieces';
import { same } from './same';
import { setAt } from './set-at';
import { layOutAgain, type Sheet, type Spot, spotAt, valueAt } from './sheet';
import { yamlText } from './yaml-text';

export interface Copy {
  /** The key of the copy, for an entry of a map; it must be free. */
  readonly key?: string;
  /** What the copy says otherwise, by its keys. */
  readonly changed?: Readonly<Record<string, Plain>>;
}

/**
 * Puts a copy of an entry of a map, or of an item of a list, right after it, as it is written; comments inside are copied, those above it
 * are not.
 * @returns no edits where it cannot be copied safely.
 */
export function duplicate(design: Design, { path, at }: Place, { key, changed = {} }: Copy): readonly FileEdit[] {
  const last = at.at(-1);
  const next = typeof last === 'number' ? last + 1 : key;
  if (next === undefined) return [];
  const copyAt = [...at.slice(0, -1), next];
  return editFile(
    design,
    path,
    sheet => {
      const spot = spotAt(sheet, at);
      const isTaken = typeof next === 'string' && valueAt(sheet, copyAt) !== undefined;
      return spot === undefined || isTaken ? [] : copyEdits(sheet, spot, copyAt, changed);
    },
    after => isCopy(valueAt(after, at), valueAt(after, copyAt), changed),
  );
}

function copyEdits(sheet: Sheet, spot: Spot, copyAt: Path, changed: NonNullable<Copy['changed']>): readonly TextEdit[] {
  const pieces = new Pieces(sheet.text);
  pieces.apply(asWritten(sheet, spot, copyAt) ?? asMeant(sheet, spot, copyAt));
  for (const [key, value] of Object.entries(changed)) {
    const after = layOutAgain(pieces.text, sheet.kind);
    if (after === undefined) return [];
    pieces.apply(mergeAt(after, [...copyAt, key], value));
  }
  return pieces.edits();
}

/** The lines of the entry once more; undefined where that would not do: in brackets, or where an anchor would stand twice. */
function asWritten(sheet: Sheet, { parent, index, entry }: Spot, copyAt: Path): readonly TextEdit[] | undefined {
  const { text, outline, style } = sheet;
  const start = lineStart(text, entry.start);
  const end = endWithComments(text, entry);
  const isAnchored = outline.anchors.some(({ offset }) => offset >= start && offset < end);
  if (parent.flow || !entry.simple || isAnchored || !hasOwnLine(text, entry)) return undefined;
  const lines = entry.key === undefined ? text.slice(start, end) : withKey(sheet, { start, end }, entry.key, copyAt);
  const extent = extentOf(text, parent, index);
  const isLoose = parent.entries.length > 1 && (blankBefore(text, extent.start) || blankAfter(text, extent.end));
  return [{ start: end, end, newText: style.newline + (isLoose ? style.newline : '') + lines }];
}

function withKey(
  { text, style }: Sheet,
  { start, end }: { readonly start: number; readonly end: number },
  key: { readonly start: number; readonly end: number },
  copyAt: Path,
): string {
  const name = yamlText(String(copyAt.at(-1)), { position: 'key', prefer: style.quotes });
  return text.slice(start, key.start) + name + text.slice(key.end, end);
}

function asMeant(sheet: Sheet, { parent, index, at }: Spot, copyAt: Path): readonly TextEdit[] {
  const value = valueAt(sheet, at) ?? null;
  return typeof copyAt.at(-1) === 'number' ? insertItem(sheet, parent, index, value) : setAt(sheet, copyAt, value);
}

function isCopy(original: Plain | undefined, copy: Plain | undefined, changed: NonNullable<Copy['changed']>): boolean {
  if (original === undefined || copy === undefined) return false;
  if (Object.keys(changed).length === 0) return same(original, copy);
  return same(copy, { ...(isMap(original) ? original : {}), ...changed });
}
