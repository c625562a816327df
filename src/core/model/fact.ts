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
export class Fact<T> implements Origin<T> {
  /** What it stands in; nothing of a part of the design that no file speaks of. */
  readonly #parent: Place | undefined;
  /** From there; nothing of a whole file. */
  readonly #step: string | number | undefined;
  readonly #value: T | undefined;
  /** The same in other files; seldom there. */
  readonly #others: readonly Fact<T>[] | undefined;
  #at: Path | undefined;

  private constructor(
    parent: Place | undefined,
    step: string | number | undefined,
    value: T | undefined,
    others?: readonly Fact<T>[],
  ) {
    this.#parent = parent;
    this.#step = step;
    this.#value = value;
    this.#others = others;
  }

  /** @param origins none of a part of the design that no file speaks of. */
  static of<T>(origins: readonly Origin<T>[]): Fact<T> {
    const facts = origins.map(origin => new Fact(origin, undefined, origin.value));
    return Fact.#joined(facts) ?? new Fact<T>(undefined, undefined, undefined);
  }

  static #joined<T>([first, ...others]: readonly Fact<T>[]): Fact<T> | undefined {
    if (first === undefined || others.length === 0) return first;
    return new Fact(first.#parent, first.#step, first.#value, others);
  }

  /** Where it stands, file by file. */
  get origins(): readonly Origin<T>[] {
    return this.#facts();
  }

  /** @throws RangeError on a part of the design that no file speaks of. */
  get value(): T {
    this.#within();
    return this.#value as T;
  }

  get path(): string {
    return this.#within().path;
  }

  /** Of most facts only the value is asked, so the path is put together when it is. */
  get at(): Path {
    const { at } = this.#within();
    if (this.#step === undefined) return at;
    this.#at ??= longer(at, this.#step);
    return this.#at;
  }

  /** As `keyOf`. */
  get key(): string {
    const within = keyOf(this.#within());
    return this.#step === undefined ? within : within + keyOfStep(this.#step);
  }

  /** What the design says under this key; undefined where it says nothing. */
  get<K extends Key<T>>(key: K): Fact<Member<T, K>> | undefined {
    const first = this.#under(key);
    if (this.#others === undefined) return first;
    const facts = [first, ...this.#others.map(other => other.#under(key))];
    return Fact.#joined(facts.filter(fact => fact !== undefined));
  }

  /** What a list holds; nothing where this is no list. */
  items(): readonly Fact<Element<T>>[] {
    const facts: Fact<Element<T>>[] = [];
    for (const fact of this.#facts()) {
      const value = fact.#value;
      if (!Array.isArray(value)) continue;
      value.forEach((element: unknown, index) => {
        if (isSomething(element)) facts.push(new Fact(fact, index, element as Element<T>));
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
    for (const fact of this.#facts()) {
      const value = fact.#value;
      if (!isMap(value)) continue;
      for (const [key, element] of Object.entries(value)) {
        if (found.has(key) || key.startsWith('x-') || element === null || element === undefined) continue;
        found.set(key, new Fact(fact, key, element as Entry<T>));
      }
    }
    return [...found];
  }

  #facts(): readonly Fact<T>[] {
    if (this.#parent === undefined) return [];
    return this.#others === undefined ? [this] : [this, ...this.#others];
  }

  #under<K extends Key<T>>(key: K): Fact<Member<T, K>> | undefined {
    const value = this.#value;
    if (!isMap(value) || !Object.hasOwn(value, key)) return undefined;
    const found = value[key];
    return isSomething(found) ? new Fact(this as Place, key, found as Member<T, K>) : undefined;
  }

  #within(): Place {
    if (this.#parent === undefined) throw new RangeError('no file speaks of this part of the design');
    return this.#parent;
  }
}

/** The same for two places that are one, and for no others. */
export function keyOf(place: Place): string {
  if (place instanceof Fact) return place.key;
  let key = place.path;
  for (const step of place.at) key += keyOfStep(step);
  return key;
}

function keyOfStep(step: string | number): string {
  return typeof step === 'number' ? `\0#${step}` : `\0${step}`;
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
