import type { DesignFile } from '../model/design-file';
import type { Kind } from '../schema/kinds';
import { locate, type Path, type Plain, toPlain, type YamlNode } from '../yaml/node';
import { type ParsedYaml, parseYaml } from '../yaml/parse';
import { type Box, type Container, type Entry, isContainer, type Outline, outlineOf } from './outline';
import { type Style, styleOf } from './style';

/** A text to be edited, with what it says, its layout and its habits. */
export interface Sheet {
  readonly text: string;
  readonly root: YamlNode | undefined;
  /** How much of the text is read as it was meant, not as it stands. */
  readonly problems: number;
  readonly outline: Outline;
  readonly style: Style;
  readonly kind: Kind | undefined;
}

/** The text of a file laid out for edits; undefined where it could not be read whole, so that no edit is safe. */
export function sheetOf({ failure, yaml, kind }: DesignFile): Sheet | undefined {
  return failure === undefined && yaml.complete ? layOut(yaml, kind) : undefined;
}

/** The text after an edit; undefined where it can no longer be read whole. */
export function layOutAgain(text: string, kind: Kind | undefined): Sheet | undefined {
  const yaml = parseYaml(text);
  return yaml.complete ? layOut(yaml, kind) : undefined;
}

/** What a sheet says at a path; undefined where it says nothing there. */
export function valueAt({ root }: Sheet, path: Path): Plain | undefined {
  const found = locate(root, path);
  return found && toPlain(found.node);
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
export function spotAt({ outline }: Sheet, path: Path): Spot | undefined {
  let box = outline.root;
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
  return containerOf(box.target);
}

/** True where nothing in the span is meant from elsewhere by an alias, so that it may go. */
export function isFree({ outline: { anchors, aliases } }: Sheet, start: number, end: number): boolean {
  const inside = (offset: number) => offset >= start && offset < end;
  const needed = anchors.filter(({ offset }) => inside(offset));
  return !needed.some(anchor => aliases.some(({ name, offset }) => name === anchor.name && !inside(offset)));
}

function layOut({ source: { text }, root, problems }: ParsedYaml, kind: Kind | undefined): Sheet | undefined {
  // Some programs end lines with a carriage return alone; nothing here reckons with that.
  if (/\r(?!\n)/.test(text)) return undefined;
  const outline = outlineOf(text);
  return { text, root, problems: problems.length, outline, style: styleOf(text, outline), kind };
}
