import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import type { Kind } from '../../schema/kinds';
import type { Schema } from '../../schema/schema';
import { dereferenced, itemSchema, propertySchema, schemaAt } from '../../schema/schemas';
import { isMap, locate, type Path, toPlain } from '../../yaml/node';
import { isSame } from './ids';
import type { OutlineNode } from './node';
import { nameKeyOf, type Shape, shapesIn, shapesOf } from './shape';

/** Something that a design can say and does not say yet. */
export interface Addition {
  /** An entry of a group, or a key with something to be written behind it. */
  readonly form: 'entry' | 'key';
  readonly kind: Kind;
  /** The steps to the group, or to the key. */
  readonly at: Path;
  /** The file to write it in, where that is settled. */
  readonly path?: string;
  /** “A member”, “Time zone”. */
  readonly title: string;
  /** What it is for. */
  readonly why: string;
}

/** What to ask before an entry is added. */
export interface Question {
  /** The key that the answer goes to; undefined where it only gives the id. */
  readonly key: string | undefined;
  readonly prompt: string;
  readonly example: string;
}

/** What can be added to a node: entries of its groups first, then what it does not say yet, in planning order. */
export function additionsTo(
  design: Design,
  node: Pick<OutlineNode, 'type' | 'kind' | 'at' | 'places'>,
): readonly Addition[] {
  const { type, kind, at, places } = node;
  if (kind === undefined) return [];
  switch (type) {
    case 'part':
      return inPart(design, kind);
    case 'group':
    case 'none':
      return groupAt(kind, at);
    case 'section':
      return [
        ...shapeAt(kind, at).flatMap(shape => shape.groups.map(group => entryOf(kind, group))),
        ...unsaid(design, kind, at),
      ];
    case 'entry':
      return unsaid(design, kind, at, places[0]?.path);
    default:
      return [];
  }
}

/** Another entry like one. */
export function siblingOf({ kind, at, places }: Pick<OutlineNode, 'kind' | 'at' | 'places'>): readonly Addition[] {
  const [place] = places;
  if (kind === undefined) return [];
  return groupAt(kind, at.slice(0, -1)).map(addition =>
    place === undefined ? addition : { ...addition, path: place.path },
  );
}

/** What to ask for before adding an entry: its name, or for what has none the words that it is known by; undefined where nothing is to be asked. */
export function questionFor({ kind, at }: Pick<Addition, 'kind' | 'at'>): Question | undefined {
  const group = schemaAt(kind, at);
  const entry = entrySchemaIn(group);
  const key =
    nameKeyOf(entry) ?? ['text', 'what', 'between'].find(name => isText(entry && propertySchema(entry, name)));
  const isMapOfIds = group?.['x-copse-id'] !== undefined;
  if (key === undefined && !isMapOfIds) return undefined;
  const schema = key === undefined ? undefined : entry && propertySchema(entry, key);
  const prompt = schema?.description ?? group?.description ?? '';
  const [example] = schema?.examples ?? Object.keys(group?.examples?.[0] ?? {});
  return { key, prompt: t(prompt), example: typeof example === 'string' ? example : '' };
}

export function entrySchemaIn(group: Schema | undefined): Schema | undefined {
  if (group === undefined) return undefined;
  if (typeof group.additionalProperties === 'object') return dereferenced(group.additionalProperties);
  return itemSchema(group);
}

function inPart(design: Design, kind: Kind): readonly Addition[] {
  const shapes = shapesOf(kind).filter(({ quiet }) => !quiet);
  const groups = shapes.flatMap(shape => (shape.form === 'section' ? shape.groups : isGroup(shape) ? [shape] : []));
  const keys = shapes.filter(shape => !isGroup(shape) && !isSaid(design, kind, shape.at));
  return [...groups.map(group => entryOf(kind, group)), ...keys.map(shape => keyOf(kind, shape))];
}

/** The keys of a map that it does not have yet. */
function unsaid(design: Design, kind: Kind, at: Path, path?: string): readonly Addition[] {
  const schema = schemaAt(kind, at);
  if (schema === undefined) return [];
  return shapesIn(kind, schema, at)
    .filter(shape => (path !== undefined || !isGroup(shape)) && !isSaid(design, kind, shape.at, path))
    .map(shape => ({ ...keyOf(kind, shape), ...(path === undefined ? {} : { path }) }));
}

function groupAt(kind: Kind, at: Path): readonly Addition[] {
  const shapes = shapesOf(kind).flatMap(shape => [shape, ...shape.groups]);
  return shapes.filter(shape => isGroup(shape) && isSame(shape.at, at)).map(shape => entryOf(kind, shape));
}

function shapeAt(kind: Kind, at: Path): readonly Shape[] {
  return shapesOf(kind).filter(shape => isSame(shape.at, at));
}

function entryOf(kind: Kind, { at, schema, entry }: Shape): Addition {
  return { form: 'entry', kind, at, title: t(entry?.title ?? ''), why: t(schema.description ?? '') };
}

function keyOf(kind: Kind, { at, schema }: Shape): Addition {
  return { form: 'key', kind, at, title: t(schema.title ?? String(at.at(-1))), why: t(schema.description ?? '') };
}

function isGroup({ form }: Shape): boolean {
  return form === 'entries' || form === 'items';
}

function isSaid(design: Design, kind: Kind, at: Path, path?: string): boolean {
  return design.files
    .filter(file => file.kind === kind && (path === undefined || file.path === path))
    .some(({ yaml }) => {
      const node = locate(yaml.root, at)?.node;
      const value = node === undefined ? null : toPlain(node);
      return value !== null && !(isMap(value) && Object.keys(value).length === 0);
    });
}

function isText(schema: Schema | undefined): boolean {
  return schema?.type === 'string';
}
