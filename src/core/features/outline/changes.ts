import { duplicate } from '../../edit/duplicate';
import { Pieces } from '../../edit/pieces';
import { addEntry, addItem, setValue } from '../../edit/set-value';
import type { Design } from '../../model/design';
import type { Place } from '../../model/fact';
import { schemaAt } from '../../schema/schemas';
import { applyEdits, type FileEdit, type TextEdit } from '../../text/edit';
import { isList, locate, type Path, type Plain, toPlain } from '../../yaml/node';
import { parseYaml } from '../../yaml/parse';
import { type Addition, entrySchemaIn, questionFor } from './additions';
import { freeId, homeOf } from './homes';
import type { OutlineNode } from './node';
import { nameKeyOf } from './shape';

/** What is to be written, and where it stands afterwards. */
export interface Change {
  readonly edits: readonly FileEdit[];
  readonly place: Place;
  /** The steps below that place at which somebody goes on writing; none where all of it is written. */
  readonly open: readonly string[] | undefined;
}

/**
 * Adds an entry or a key where it belongs; a file that does not exist yet is created.
 * @param name the answer to the question about it, where there is one.
 * @returns no edits where the file cannot be edited safely.
 */
export function add(design: Design, addition: Addition, name = ''): Change {
  if (addition.form === 'key') {
    const place = { path: homeOf(design, addition, undefined), at: addition.at };
    return opened(design, { edits: setValue(design, place, null), place, open: [] });
  }
  const key = questionFor(addition)?.key;
  const group = schemaAt(addition.kind, addition.at);
  if (group?.['x-copse-id'] === undefined) return addToList(design, addition, key, name);
  const id = freeId(design, addition, name);
  const at = { path: homeOf(design, addition, id), at: addition.at };
  const value = key === undefined ? null : { [key]: name };
  const place = { path: at.path, at: [...at.at, id] };
  return opened(design, { edits: addEntry(design, at, id, value), place, open: key === undefined ? [] : undefined });
}

/** Gives an entry another title. */
export function retitle(design: Design, { kind, at, places }: OutlineNode, name: string): Change | undefined {
  const [place] = places;
  const key = kind && nameKeyOf(schemaAt(kind, at));
  if (place === undefined || key === undefined) return undefined;
  return { edits: setValue(design, { path: place.path, at: [...place.at, key] }, name), place, open: undefined };
}

/** Puts a copy of an entry after it, under a title of its own where it has one. */
export function copy(design: Design, { kind, at, places }: OutlineNode, name: string): Change | undefined {
  const [place] = places;
  if (place === undefined || kind === undefined) return undefined;
  const key = nameKeyOf(schemaAt(kind, at));
  const changed = key === undefined ? {} : { [key]: name };
  const last = at.at(-1);
  const group = { kind, at: at.slice(0, -1) };
  const next = typeof last === 'number' ? last + 1 : freeId(design, group, name);
  const edits = duplicate(design, place, typeof next === 'number' ? { changed } : { key: next, changed });
  return { edits, place: { path: place.path, at: [...group.at, next] }, open: undefined };
}

function addToList(design: Design, addition: Addition, key: string | undefined, name: string): Change {
  const entry = entrySchemaIn(schemaAt(addition.kind, addition.at));
  const first = key ?? Object.keys(entry?.properties ?? {})[0] ?? '';
  const value: Plain = { [first]: key === undefined ? null : name };
  const list = { path: homeOf(design, addition, undefined), at: addition.at };
  const node = locate(design.file(list.path)?.yaml.root, list.at)?.node;
  const old = node === undefined ? null : toPlain(node);
  const index = old !== null && isList(old) ? old.length : 0;
  const place = { path: list.path, at: [...list.at, index] };
  return opened(design, { edits: addItem(design, list, value), place, open: key === undefined ? [first] : undefined });
}

/** Puts the space behind the colon at which somebody goes on writing. */
function opened(design: Design, change: Change): Change {
  const { edits, place, open } = change;
  if (open === undefined) return change;
  const at = [...place.at, ...open];
  return {
    ...change,
    edits: edits.map(edit => {
      if (edit.create !== undefined) return { ...edit, create: applyEdits(edit.create, spaceAt(edit.create, at)) };
      const pieces = new Pieces(design.file(edit.path)?.yaml.source.text ?? '');
      pieces.apply(edit.edits);
      pieces.apply(spaceAt(pieces.text, at));
      return { ...edit, edits: pieces.edits() };
    }),
  };
}

function spaceAt(text: string, at: Path): readonly TextEdit[] {
  const key = locate(parseYaml(text).root, at)?.key;
  const colon = key === undefined ? -1 : text.indexOf(':', key.end);
  const isOpen = colon >= 0 && /^:[^\S\n]*\r?(?:\n|$)/.test(text.slice(colon));
  return isOpen && text[colon + 1] !== ' ' ? [{ start: colon + 1, end: colon + 1, newText: ' ' }] : [];
}
