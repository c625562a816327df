import { entityHomes } from '../../../generated/types';
import type { Design } from '../../model/design';
import type { Place } from '../../model/fact';
import type { EntityType } from '../../model/references';
import { fileExtension, type Kind } from '../../schema/kinds';
import type { Schema } from '../../schema/schema';
import { itemSchema, propertySchema, schemaAt } from '../../schema/schemas';
import { isList, isMap, type Path, type Plain } from '../../yaml/node';
import { type EntryType, lists } from './ask';

/** Where entries of a type stand. */
export interface Home {
  readonly kind: Kind;
  readonly at: Path;
}

export function homeOf(type: EntryType): Home {
  return isListed(type) ? lists[type] : entityHomes[type];
}

/** True for entries without short names. */
export function isListed(type: EntryType): type is keyof typeof lists {
  return Object.hasOwn(lists, type);
}

export function isEntity(type: EntryType): type is EntityType {
  return !isListed(type);
}

/** The schema of an entry of a type. */
export function entrySchema(type: EntryType): Schema {
  const { kind, at } = homeOf(type);
  const container = schemaAt(kind, at) ?? {};
  return (isListed(type) ? itemSchema(container) : propertySchema(container, 'x')) ?? {};
}

/** An entry as it stands in a file. */
export interface Entry {
  readonly type: EntryType;
  readonly place: Place;
  readonly value: Plain;
}

/** All entries of a type, in the order of the files. */
export function entriesOf(design: Design, type: EntryType): readonly Entry[] {
  const { kind, at } = homeOf(type);
  return design.files.flatMap(file => {
    const container = file.kind === kind ? below(file.value, at) : undefined;
    return stepsIn(container).map(([step, value]) => ({ type, place: { path: file.path, at: [...at, step] }, value }));
  });
}

/** Those of the entries that a place is in. */
export function holding(entries: readonly Entry[], places: readonly Place[]): readonly Entry[] {
  return entries.filter(({ place }) =>
    places.some(inner => inner.path === place.path && startsWith(inner.at, place.at)),
  );
}

/** The value that some steps lead to; undefined where they lead nowhere. */
export function below(value: Plain | undefined, at: Path): Plain | undefined {
  return at.reduce<Plain | undefined>((inner, step) => {
    if (inner === undefined || inner === null || typeof inner !== 'object') return undefined;
    if (isList(inner)) return typeof step === 'number' ? inner[step] : undefined;
    return Object.hasOwn(inner, step) ? inner[String(step)] : undefined;
  }, value);
}

/** The file in which something of a kind is to be written: one that has most of the way to it, else the first, else a new one. */
export function fileFor(design: Design, kind: Kind, at: Path): string {
  const usual = `${kind}${fileExtension}`;
  const files = design.files.filter(file => file.kind === kind);
  for (let length = at.length; length > 0; length--) {
    const found = files.find(({ value }) => below(value, at.slice(0, length)) !== undefined);
    if (found !== undefined) return found.path;
  }
  return (files.find(({ path }) => path === usual) ?? files[0])?.path ?? usual;
}

function stepsIn(container: Plain | undefined): readonly (readonly [string | number, Plain])[] {
  if (container === undefined) return [];
  if (isList(container)) return [...container.entries()];
  return isMap(container) ? Object.entries(container).filter(([key]) => !key.startsWith('x-')) : [];
}

function startsWith(at: Path, start: Path): boolean {
  return start.every((step, index) => at[index] === step);
}
