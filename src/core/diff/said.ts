import type { Design } from '../model/design';
import { Fact } from '../model/fact';
import type { EntityType } from '../model/references';
import type { Kind } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { itemSchema, propertySchema, schemaOf } from '../schema/schemas';
import type { Path, Plain } from '../yaml/node';
import type { Renames } from './renames';

/** What a part of a plan says, files of a kind taken together, free of how and where it is written. */
export type Said = SaidValue | SaidList | SaidMap;

interface AnySaid {
  readonly schema: Schema | undefined;
  readonly path: string;
  readonly at: Path;
  /** The same for two values that mean the same: spaces, line breaks, and the order of sets and of keys do not count. */
  readonly sense: string;
}

export interface SaidValue extends AnySaid {
  readonly kind: 'value';
  readonly value: string | number | boolean;
}

export interface SaidList extends AnySaid {
  readonly kind: 'list';
  readonly items: readonly Said[];
}

export interface SaidMap extends AnySaid {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Said>;
}

/** The key of an entry before it was renamed, by which it stands in the files. */
export function writtenKey(said: Said): string {
  return String(said.at.at(-1) ?? '');
}

/** Lists that tell one thing after another. Of all others the order means nothing. */
const sequences: ReadonlySet<string | number | undefined> = new Set(['steps', 'agenda']);

/**
 * Reads parts of a design. Everything that the files say counts, references that lead nowhere among it, but not keys that
 * begin with `x-`: those are nobody's plan, and often hold what aliases stand for.
 *
 * @param renames ids that read as the ones they have become.
 */
export class SaidReader {
  constructor(
    readonly design: Design,
    readonly renames: Renames,
  ) {}

  /** Everything that the files of a kind say; undefined where there are none. */
  part(kind: Kind): SaidMap | undefined {
    const origins = this.design.files.flatMap(({ kind: own, path, value }) =>
      own === kind && isPlainMap(value) ? [{ path, at: [], value }] : [],
    );
    return origins.length === 0 ? undefined : this.#map(Fact.of<unknown>(origins), schemaOf(kind));
  }

  #read(fact: Fact<unknown>, schema: Schema | undefined): Said {
    const value = fact.value as Plain;
    if (Array.isArray(value)) return this.#list(fact, schema);
    if (isPlainMap(value)) return this.#map(fact, schema);
    const whole = schema && propertyThatStandsForTheWhole(schema);
    if (whole !== undefined && typeof value === 'string') {
      const { path, at } = fact;
      return this.#map(Fact.of<unknown>([{ path, at, value: { [whole]: value } }]), schema);
    }
    return this.#value(fact, value as string | number | boolean, schema);
  }

  #value({ path, at }: Fact<unknown>, written: string | number | boolean, schema: Schema | undefined): SaidValue {
    const value = typeof written === 'string' ? written.replace(/\s+/g, ' ').trim() : written;
    // What a year is written as, a number or a text, is for YAML to know.
    const meant = typeof value === 'string' ? this.#referredTo(value, schema) : String(value);
    return { kind: 'value', schema, path, at, value, sense: JSON.stringify(meant) };
  }

  #list(fact: Fact<unknown>, schema: Schema | undefined): SaidList {
    const { path, at } = fact;
    const items = fact.items().map(item => this.#read(item as Fact<unknown>, schema && itemSchema(schema)));
    const senses = items.map(({ sense }) => sense);
    if (!isSequence(at)) senses.sort();
    return { kind: 'list', schema, path, at, items, sense: `[${senses.join()}]` };
  }

  #map(fact: Fact<unknown>, schema: Schema | undefined): SaidMap {
    const { path, at } = fact;
    const type = schema?.['x-copse-id'] as EntityType | undefined;
    const entries = new Map<string, Said>();
    for (const [key, entry] of (fact as Fact<Record<string, unknown>>).entries()) {
      if (isNothing(entry.value) && type === undefined) continue;
      const name = type === undefined ? key : (this.renames.get(type, key) ?? key);
      const below = type === undefined ? Fact.of<unknown>(this.#everywhere(fact, key)) : (entry as Fact<unknown>);
      entries.set(name, this.#read(below, schema && propertySchema(schema, key)));
    }
    const senses = [...entries].map(([key, { sense }]) => `${JSON.stringify(key)}:${sense}`).sort();
    return { kind: 'map', schema, path, at, entries, sense: `{${senses.join()}}` };
  }

  /** What stands under a key in every file of the kind: lists and maps are taken together, as a design does. */
  #everywhere(fact: Fact<unknown>, key: string): Fact<unknown>['origins'] {
    return (fact as Fact<Record<string, unknown>>).get(key)?.origins ?? [];
  }

  #referredTo(id: string, schema: Schema | undefined): string {
    const types = typesOf(schema);
    if (types.length === 0 || this.renames.isEmpty) return id;
    const declared = this.design.references.declarationsOf(id).find(({ type }) => types.includes(type));
    return (declared && this.renames.get(declared.type, id)) ?? id;
  }
}

export function isSequence(at: Path): boolean {
  return sequences.has(at.at(-1));
}

/** The types of entities that a string may refer to here; none where it is no reference. */
export function typesOf(schema: Schema | undefined): readonly EntityType[] {
  const types = schema?.['x-copse-ref'];
  if (types === undefined || types === 'rule' || types === 'checklist-item') return [];
  return (typeof types === 'string' ? [types] : types) as readonly EntityType[];
}

/** Where an id may stand for a map that says nothing more (`held-by: [ana]`), the key under which the map has it. */
function propertyThatStandsForTheWhole(schema: Schema): string | undefined {
  const types = typesOf(schema);
  if (types.length === 0) return undefined;
  return Object.keys(schema.properties ?? {}).find(key => typesOf(propertySchema(schema, key)).join() === types.join());
}

function isPlainMap(value: Plain | unknown): value is Readonly<Record<string, Plain>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
