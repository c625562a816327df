import type { Naming } from '../schemas';

type Namings = Readonly<Record<string, Naming | undefined>>;

/** References of a design that lead nowhere, with the kind of file that each is in: what no schema can see. */
export function danglingReferences(design: ReadonlyMap<string, unknown>, namings: Namings): readonly string[] {
  const found = new Names();
  for (const [kind, value] of design) {
    const naming = namings[kind];
    if (naming !== undefined) found.collect(value, naming, kind);
  }
  return found.dangling();
}

class Names {
  readonly #defined = new Set<string>();
  readonly #named: { readonly id: string; readonly types: readonly string[]; readonly kind: string }[] = [];

  collect(value: unknown, naming: Naming, kind: string): void {
    if (typeof value === 'string') this.#text(value, naming, kind);
    else if (Array.isArray(value)) this.#list(value, naming, kind);
    else if (typeof value === 'object' && value !== null) this.#map(value, naming, kind);
  }

  dangling(): readonly string[] {
    const gone = this.#named.filter(
      ({ id, types }) => !types.includes(id) && !types.some(type => this.#defined.has(`${type} ${id}`)),
    );
    return gone.map(({ id, kind }) => `${kind}: ${id}`);
  }

  /** What has blanks is a sentence. */
  #text(value: string, { names }: Naming, kind: string): void {
    if (names !== undefined && !value.includes(' ')) this.#named.push({ id: value, types: names, kind });
  }

  #list(list: readonly unknown[], { each }: Naming, kind: string): void {
    if (each !== undefined) for (const element of list) this.collect(element, each, kind);
  }

  #map(map: object, { defines, keys, each }: Naming, kind: string): void {
    for (const [key, element] of Object.entries(map)) {
      if (defines !== undefined) this.#defined.add(`${defines} ${key}`);
      const next = keys?.[key] ?? each;
      if (next !== undefined) this.collect(element, next, kind);
    }
  }
}
