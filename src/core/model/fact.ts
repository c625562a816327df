import { longer, type Path } from '../yaml/node';

/** Where a value stands: a file of the design (path relative to it) and the steps that lead to the value in that file. */
export interface Place {
  readonly path: string;
  readonly at: Path;
}

/** A place and the value that was found there. */
export interface Origin<T> extends Place {
  readonly value: T;
}

type Key<T> = T extends readonly unknown[] ? never : T extends object ? Extract<keyof T, string> : never;
type Member<T, K extends string> = T extends { readonly [P in K]?: infer V } ? NonNullable<V> : never;
type Element<T> = T extends readonly (infer E)[] ? NonNullable<E> : never;
type Entry<T> = T extends readonly unknown[] ? never : T extends object ? NonNullable<T[keyof T]> : never;

/**
 * Something that a design says, with the place where it says so. A fact may stand in several files (all files of a kind
 * merge): of a single value the first file counts, maps and lists are taken together.
 *
 * A design holds only what the schemas accept, what is no placeholder and what refers to something that exists, so that a
 * fact which is there can be credited as it stands.
 */
export class Fact<T> implements Place {
  /** @param origins at least one, but for a part of the design that no file speaks of. */
  constructor(readonly origins: readonly Origin<T>[]) {}

  /** @throws RangeError on a part of the design that no file speaks of. */
  get value(): T {
    return this.#first().value;
  }

  get path(): string {
    return this.#first().path;
  }

  get at(): Path {
    return this.#first().at;
  }

  /** What the design says under this key; undefined where it says nothing. */
  get<K extends Key<T>>(key: K): Fact<Member<T, K>> | undefined {
    let origins: Origin<Member<T, K>>[] | undefined;
    for (const origin of this.origins) {
      const { value } = origin;
      if (!isMap(value) || !Object.hasOwn(value, key)) continue;
      const found = value[key];
      if (!isSomething(found)) continue;
      const below = new Below(origin, key, found as Member<T, K>);
      // An array that is pushed into takes room for sixteen more, and nearly all facts have one origin.
      if (origins === undefined) origins = [below];
      else origins.push(below);
    }
    return origins && new Fact(origins);
  }

  /** What a list holds; nothing where this is no list. */
  items(): readonly Fact<Element<T>>[] {
    const facts: Fact<Element<T>>[] = [];
    for (const origin of this.origins) {
      const { value } = origin;
      if (!Array.isArray(value)) continue;
      value.forEach((element: unknown, index) => {
        if (isSomething(element)) facts.push(new Fact([new Below(origin, index, element as Element<T>)]));
      });
    }
    return facts;
  }

  /** What a list under this key holds; nothing where the design does not say. */
  list<K extends Key<T>>(key: K): readonly Fact<Element<Member<T, K>>>[] {
    return this.get(key)?.items() ?? [];
  }

  /** The entries of a map with their keys, in the order of the files; a key that stands twice counts once. */
  entries(): readonly (readonly [string, Fact<Entry<T>>])[] {
    const found = new Map<string, Fact<Entry<T>>>();
    for (const origin of this.origins) {
      const { value } = origin;
      if (!isMap(value)) continue;
      for (const [key, element] of Object.entries(value)) {
        if (found.has(key) || key.startsWith('x-') || element === null || element === undefined) continue;
        found.set(key, new Fact([new Below(origin, key, element as Entry<T>)]));
      }
    }
    return [...found];
  }

  #first(): Origin<T> {
    const first = this.origins[0];
    if (first === undefined) throw new RangeError('no file speaks of this part of the design');
    return first;
  }
}

/** What stands under a step from another place. Of most facts only the value is asked, so the path is put together when it is. */
class Below<T> implements Origin<T> {
  readonly #parent: Place;
  readonly #step: string | number;
  #at: Path | undefined;

  constructor(
    parent: Place,
    step: string | number,
    readonly value: T,
  ) {
    this.#parent = parent;
    this.#step = step;
  }

  get path(): string {
    return this.#parent.path;
  }

  get at(): Path {
    this.#at ??= longer(this.#parent.at, this.#step);
    return this.#at;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Empty texts, lists and maps say nothing. */
function isSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isSomething);
  return typeof value !== 'object' || hasKeys(value);
}

function hasKeys(value: object): boolean {
  for (const key in value) if (Object.hasOwn(value, key)) return true;
  return false;
}
