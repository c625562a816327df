import type { Design } from '../model/design';
import type { DesignFile } from '../model/design-file';
import type { Kind } from '../schema/kinds';
import type { FileEdit, TextEdit } from '../text/edit';
import type { Path } from '../yaml/node';
import { type Box, type Container, type Entry, isContainer, type Outline, outlineOf } from './outline';
import { type Style, styleOf } from './style';

/** A text to be edited, with its layout and habits. */
export interface Sheet {
  readonly text: string;
  readonly outline: Outline;
  readonly style: Style;
  readonly kind: Kind | undefined;
}

/** The text of a file laid out for edits; undefined where it is not there, or could not be read whole, so that no edit is safe. */
export function sheetOf(file: DesignFile | undefined): Sheet | undefined {
  if (file === undefined || file.failure !== undefined || !file.yaml.complete) return undefined;
  const text = file.yaml.source.text;
  const outline = outlineOf(text);
  return { text, outline, style: styleOf(text, outline), kind: file.kind };
}

/** The edits of one file of a design, by what `change` says of its text; none where the file cannot be edited safely. */
export function editFile(
  design: Design,
  path: string,
  change: (sheet: Sheet) => readonly TextEdit[],
): readonly FileEdit[] {
  const sheet = sheetOf(design.file(path));
  const edits =
    sheet === undefined ? [] : change(sheet).filter(edit => sheet.text.slice(edit.start, edit.end) !== edit.newText);
  return edits.length === 0 ? [] : [{ path, edits }];
}

/** An entry with what it stands in. */
export interface Spot {
  readonly parent: Container;
  readonly index: number;
  readonly entry: Entry;
  /** The entry that holds the parent; undefined for what stands at the root. */
  readonly above: Spot | undefined;
  readonly at: Path;
}

/** The entry that a path leads to, by its own steps or through aliases; undefined where there is none. */
export function spotAt(sheet: Sheet, path: Path): Spot | undefined {
  let box = sheet.outline.root;
  let spot: Spot | undefined;
  for (const [depth, step] of path.entries()) {
    const parent = containerOf(box);
    const index = parent === undefined ? -1 : indexOf(parent, step);
    const entry = parent?.entries[index];
    if (parent === undefined || entry === undefined) return undefined;
    spot = { parent, index, entry, above: spot, at: path.slice(0, depth + 1) };
    box = entry.box;
  }
  return spot;
}

export function indexOf(parent: Container, step: string | number): number {
  if (parent.kind === 'list') return typeof step === 'number' ? step : -1;
  return parent.entries.findIndex(({ key }) => key?.text === String(step));
}

/** The map or list itself, or the one that an alias stands for. */
export function containerOf(box: Box | undefined): Container | undefined {
  if (box === undefined) return undefined;
  if (isContainer(box)) return box;
  return box.kind === 'alias' ? containerOf(box.target) : undefined;
}

/** True where nothing in the span is meant from elsewhere by an alias, so that it may go. */
export function isFree({ outline: { anchors, aliases } }: Sheet, start: number, end: number): boolean {
  const inside = (offset: number) => offset >= start && offset < end;
  const needed = anchors.filter(({ offset }) => inside(offset));
  return !needed.some(anchor => aliases.some(({ name, offset }) => name === anchor.name && !inside(offset)));
}
