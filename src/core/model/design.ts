import { type EntityTypes, entityHomes, type KindTypes } from '../../generated/types';
import type { Kind } from '../schema/kinds';
import type { Range, Span } from '../text/text';
import { locate, type Path, type Plain, type YamlNode } from '../yaml/node';
import { recentTrees } from '../yaml/recent-trees';
import type { DesignFile } from './design-file';
import { Fact, type Origin, type Place } from './fact';
import { mentionsLeft } from './mentions';
import { without, withoutRefused } from './prune';
import { type EntityType, ReferenceIndex } from './references';

type Immutable<T> = T extends readonly (infer E)[]
  ? readonly Immutable<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** What a file of a kind holds; an entry of the map whose keys are ids of a type. */
export type Part<K extends Kind> = Immutable<KindTypes[K]>;
export type EntryOf<E extends EntityType> = Immutable<EntityTypes[E]>;

/** A member, a role, a theme …: whatever has an id of its own. */
export interface Entity<E extends EntityType = EntityType> {
  readonly type: E;
  readonly id: string;
  /** The title or name that people know it by, else its id. */
  readonly title: string;
  readonly fact: Fact<EntryOf<E>>;
}

/** All entities of a type. */
interface Entities {
  readonly all: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
}

/**
 * A community design: everything that the files of one folder say, as values that never change.
 *
 * Parts and entities hold only what can be credited: what the schemas accept, what is no placeholder, references that lead
 * somewhere. What was left out is still in `files`, for the rules that speak of it.
 */
export class Design {
  readonly files: readonly DesignFile[];
  /** Every id and every reference as written, those that lead nowhere among them. */
  readonly references: ReferenceIndex;
  readonly #byPath: ReadonlyMap<string, DesignFile>;
  readonly #credited: ReadonlyMap<string, Plain>;
  readonly #parts = new Map<Kind, Fact<unknown>>();
  readonly #entities = new Map<EntityType, Entities>();
  readonly #derived = new Map<(design: Design) => unknown, unknown>();

  /** @param files sorted by path, so that the same design reads the same everywhere. */
  constructor(files: readonly DesignFile[]) {
    this.files = [...files].sort((a, b) => compare(a.path, b.path));
    this.#byPath = new Map(this.files.toReversed().map(file => [file.path, file]));
    const accepted = this.files.map(accept);
    this.references = new ReferenceIndex(accepted);
    this.#credited = credit(accepted, this.references);
  }

  get name(): string {
    return this.part('community').get('name')?.value ?? '';
  }

  /** Everything that the files of one kind say, taken together. */
  part<K extends Kind>(kind: K): Fact<Part<K>> {
    let part = this.#parts.get(kind);
    if (part === undefined) {
      part = this.#read(kind);
      this.#parts.set(kind, part);
    }
    return part as Fact<Part<K>>;
  }

  /** All entries with an id of this type, in the order of the files. */
  entities<E extends EntityType>(type: E): readonly Entity<E>[] {
    return this.#entitiesOf(type).all as unknown as readonly Entity<E>[];
  }

  entity<E extends EntityType>(type: E, id: string): Entity<E> | undefined {
    return this.#entitiesOf(type).byId.get(id) as unknown as Entity<E> | undefined;
  }

  /** What follows from the design alone, worked out once: designs never change. */
  derived<T>(derive: (design: Design) => T): T {
    if (!this.#derived.has(derive)) this.#derived.set(derive, derive(this));
    return this.#derived.get(derive) as T;
  }

  /** The first entity with this id among these types; those of the tool (a point of the checklist) have no entities. */
  find<E extends EntityType>(types: readonly E[], id: string): Entity<E> | undefined {
    for (const type of types.filter(each => Object.hasOwn(entityHomes, each))) {
      const entity = this.entity(type, id);
      if (entity !== undefined) return entity;
    }
    return undefined;
  }

  /** True where every file of the kind could be read whole, so that what is absent is not said. */
  isComplete(kind: Kind): boolean {
    return this.files.every(file => file.kind !== kind || (file.failure === undefined && file.yaml.complete));
  }

  file(path: string): DesignFile | undefined {
    return this.#byPath.get(path);
  }

  /**
   * Where a place stands in its file: on the value where that is a text or a number, else on the key that leads to it;
   * never past the end of the line. With `on: 'key'` always on the key. A place that no longer exists gives the nearest one around it.
   */
  span(place: Place, on: 'key' | 'value' = 'value'): Span {
    const file = this.file(place.path);
    if (file === undefined) return { start: 0, end: 0 };
    return file.yaml.source.onOneLine(spanOf(file, place.at, on));
  }

  range(place: Place, on: 'key' | 'value' = 'value'): Range {
    const source = this.file(place.path)?.yaml.source;
    return (
      source?.rangeOf(this.span(place, on)) ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    );
  }

  /** Lets go of the trees of its files, where many designs are looked at in turn. They are read again where they are asked for. */
  forgetTrees(): void {
    for (const { yaml } of this.files) recentTrees.forget(yaml.source);
  }

  #read<K extends Kind>(kind: K): Fact<Part<K>> {
    const origins: Origin<Part<K>>[] = [];
    for (const file of this.files) {
      const value = this.#credited.get(file.path);
      if (file.kind === kind && value !== null) origins.push({ path: file.path, at: [], value: value as Part<K> });
    }
    return Fact.of(origins);
  }

  #entitiesOf(type: EntityType): Entities {
    let entities = this.#entities.get(type);
    if (entities === undefined) {
      const all = this.#collect(type);
      entities = { all, byId: new Map(all.map(entity => [entity.id, entity])) };
      this.#entities.set(type, entities);
    }
    return entities;
  }

  #collect<E extends EntityType>(type: E): readonly Entity[] {
    const home = entityHomes[type];
    let fact: Fact<unknown> | undefined = this.part(home.kind as Kind);
    for (const step of home.at) fact = (fact as Fact<Record<string, unknown>> | undefined)?.get(step);
    const entries = (fact as Fact<Record<string, unknown>> | undefined)?.entries() ?? [];
    return entries.map(([id, entry]) => ({
      type,
      id,
      title: titleOf(entry.value) ?? id,
      fact: entry,
    })) as unknown as readonly Entity[];
  }
}

function spanOf(file: DesignFile, at: Path, on: 'key' | 'value'): Span {
  for (let length = at.length; length > 0; length--) {
    const found = locate(file.yaml.root, at.slice(0, length));
    if (found === undefined) continue;
    const { key, node } = found;
    if (key !== undefined && (on === 'key' || length < at.length || node?.kind !== 'scalar')) return key;
    if (node !== undefined) return firstKey(node) ?? node.span;
  }
  return { start: 0, end: file.yaml.source.lineSpan(0).end };
}

/** A map without a key of its own, in a list, is marked where it begins. */
function firstKey(node: YamlNode): Span | undefined {
  return node.kind === 'map' ? node.pairs[0]?.keySpan : undefined;
}

function titleOf(entry: unknown): string | undefined {
  const { title, name } = entry as { title?: unknown; name?: unknown };
  return [title, name].find((text): text is string => typeof text === 'string' && text.trim() !== '');
}

/** A file without what its schema refuses. */
function accept(file: DesignFile): DesignFile {
  if (file.issues.length === 0) return file;
  const value = withoutRefused(file.value, file.issues);
  return { ...file, value, mentions: mentionsLeft(file.mentions, value) };
}

/** The values without placeholders and without references that lead nowhere. */
function credit(files: readonly DesignFile[], references: ReferenceIndex): ReadonlyMap<string, Plain> {
  const unsound = new Map<string, Path[]>(files.map(file => [file.path, []]));
  for (const reference of references.references) {
    if (!references.isSound(reference)) unsound.get(reference.path)?.push(reference.at);
  }
  return new Map(
    files.map(file => {
      return [file.path, without(file.value, [...(unsound.get(file.path) ?? []), ...file.mentions.heldOpen])];
    }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
