import { entityHomes } from '../../../generated/types';
import { setValue } from '../../edit/set-value';
import type { Design } from '../../model/design';
import type { EntityType } from '../../model/references';
import type { FileEdit } from '../../text/edit';
import { slug } from '../../text/slug';
import { isList, isMap, type Path, type Plain, type PlainMap, toPlain } from '../../yaml/node';
import type { Field, FormValue } from './card';
import { fieldSchema, type PlannedCard, stepsOf, type Target } from './cards';
import { below, entrySchema, fileFor, homeOf, isEntity } from './entries';
import { fromForm, objectionTo } from './form-value';

/** Answers of a form by the keys of its fields; those that nobody touched are left out. */
export type Answers = Readonly<Record<string, FormValue>>;

/** What becomes of answers: edits, none where nothing new was said; or what is wrong with them, by the keys of the fields. */
export type Outcome =
  | { readonly edits: readonly FileEdit[] }
  | { readonly objections: Readonly<Record<string, string>> };

/** A value and where it goes, from the root of a file. Null takes away what is there. */
interface Assignment {
  readonly path: string;
  readonly at: Path;
  readonly value: Plain;
}

/** The edits that write answers where they belong, all in one; whoever or whatever is named for the first time gets an entry. */
export function answer(design: Design, card: PlannedCard, answers: Answers): Outcome {
  const given = card.fields.filter(({ key }) => Object.hasOwn(answers, key));
  const objections = given.flatMap(field => {
    const objection = objectionTo(field, answers[field.key] ?? null, fieldSchema(card.target, stepsOf(field.key)));
    return objection === undefined ? [] : [[field.key, objection] as const];
  });
  if (objections.length > 0) return { objections: Object.fromEntries(objections) };
  const names = new NewNames(design);
  const values = given.map(field => {
    const named = names.resolve(field, answers[field.key] ?? null);
    return { at: stepsOf(field.key), value: written(design, card.target, field, named) };
  });
  return { edits: write(design, [...names.assignments, ...assignmentsFor(design, card.target, values)]) };
}

function written(design: Design, target: Target, { key }: Field, named: FormValue): Plain {
  const at = stepsOf(key);
  const old = target.to === 'entry' ? below(rootOf(design, target.place.path), [...target.place.at, ...at]) : undefined;
  return fromForm(named, fieldSchema(target, at), old);
}

function assignmentsFor(
  design: Design,
  target: Target,
  values: readonly { readonly at: Path; readonly value: Plain }[],
): readonly Assignment[] {
  switch (target.to) {
    case 'part':
      return values.map(({ at, value }) => ({ path: fileFor(design, target.kind, at), at, value }));
    case 'entry': {
      const { path, at: start } = target.place;
      return values.map(({ at, value }) => ({ path, at: [...start, ...at], value }));
    }
    case 'new': {
      const said = values.filter(({ value }) => value !== null);
      if (said.length === 0) return [];
      const entry = said.reduce<Plain>((map, { at, value }) => withValue(map, at, value), target.given);
      return [newEntry(design, target.type, inOrder(target, withoutEmptySteps(entry)))];
    }
  }
}

function newEntry(design: Design, type: Extract<Target, { to: 'new' }>['type'], value: PlainMap): Assignment {
  const { kind, at } = homeOf(type);
  const path = fileFor(design, kind, at);
  if (isEntity(type)) return { path, at: [...at, newId(design, type, value)], value };
  const list = below(rootOf(design, path), at);
  return { path, at: [...at, list !== undefined && isList(list) ? list.length : 0], value };
}

/** A short name after the title or name, else after the kind. */
function newId(design: Design, type: EntityType, value: PlainMap): string {
  const texts = [value['title'], value['name'], value['kind'], type];
  const id = texts.flatMap(text => (typeof text === 'string' ? (slug(text) ?? []) : []))[0] ?? type;
  return freeId(design, id);
}

function freeId(design: Design, id: string): string {
  const isTaken = (candidate: string) => design.references.declarationsOf(candidate).length > 0;
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id}-${count}`;
  return free;
}

/** Finds the entries that names in an answer are meant for, and makes those that are missing. */
class NewNames {
  readonly assignments: Assignment[] = [];
  readonly #made = new Map<string, string>();

  constructor(readonly design: Design) {}

  resolve({ input }: Field, value: FormValue): FormValue {
    if ((input.kind !== 'one' && input.kind !== 'many') || value === null || typeof value === 'boolean') return value;
    const { orElse, choices } = input;
    const known = (text: string) => choices.find(choice => choice.value === text || isSame(choice.label, text))?.value;
    const find = (text: string) => {
      const name = text.trim();
      return (
        known(name) ?? (orElse === undefined || orElse === 'words' || name === '' ? name : this.#make(orElse, name))
      );
    };
    return typeof value === 'string' ? find(value) : value.map(find);
  }

  #make(type: EntityType, name: string): string {
    const key = `${type}:${name.toLowerCase()}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const { kind, at } = entityHomes[type];
    const id = freeId(this.design, slug(name) ?? type);
    const isNamed = entrySchema(type).properties?.['name'] !== undefined;
    const path = fileFor(this.design, kind, at);
    this.assignments.push({ path, at: [...at, id], value: isNamed ? { name } : { title: name } });
    this.#made.set(key, id);
    return id;
  }
}

/** One change of each file: what is there, with the new values in their places. */
function write(design: Design, assignments: readonly Assignment[]): readonly FileEdit[] {
  const paths = [...new Set(assignments.map(({ path }) => path))];
  return paths.flatMap(path => {
    const own = assignments.filter(assignment => assignment.path === path);
    if (own.some(({ at }) => isBlocked(rootOf(design, path), at))) return [];
    const start = sharedStart(own.map(({ at }) => at.slice(0, -1)));
    const old = below(rootOf(design, path), start) ?? null;
    const value = own.reduce<Plain>(
      (inner, { at, value: next }) => withValue(inner, at.slice(start.length), next),
      old,
    );
    return setValue(design, { path, at: start }, value);
  });
}

function rootOf(design: Design, path: string): Plain | undefined {
  const root = design.file(path)?.yaml.root;
  return root === undefined ? undefined : toPlain(root);
}

/** True where something else than a map or a list stands on the way: what somebody wrote there is not to be lost. */
function isBlocked(root: Plain | undefined, at: Path): boolean {
  return at.some((step, length) => {
    const outer = below(root, at.slice(0, length)) ?? null;
    return outer !== null && !(typeof step === 'number' ? isList(outer) : isMap(outer));
  });
}

/** A copy with a value in a place, and the maps and lists that lead to it; null takes away what is there. */
function withValue(outer: Plain, [step, ...rest]: Path, value: Plain): Plain {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = isList(outer) ? outer : [];
    return [...list.slice(0, step), withValue(list[step] ?? null, rest, value), ...list.slice(step + 1)];
  }
  const map = isMap(outer) ? outer : {};
  if (rest.length > 0 || value !== null) return { ...map, [step]: withValue(map[step] ?? null, rest, value) };
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== step));
}

function sharedStart(paths: readonly Path[]): Path {
  const [first = []] = paths;
  const length = first.findIndex((step, index) => paths.some(path => path[index] !== step));
  return length === -1 ? first : first.slice(0, length);
}

/** The keys of a new entry in planning order. */
function inOrder(target: Target, entry: Plain): PlainMap {
  if (!isMap(entry)) return {};
  const known = Object.keys(fieldSchema(target, []).properties ?? {});
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => known.indexOf(a) - known.indexOf(b)));
}

/** Of the steps of a story those that nobody told are left out. */
function withoutEmptySteps(entry: Plain): Plain {
  const steps = below(entry, ['steps']);
  if (!isMap(entry) || steps === undefined || !isList(steps)) return entry;
  const told = steps.filter(step => below(step, ['text']) !== undefined);
  return { ...entry, steps: told };
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
