import type { Schema, TypeName } from '../schema/schema';
import type { Span } from '../text/text';
import type { Path } from '../yaml/node';

/** What stands below a key, as far as its first lines tell. */
export interface Below {
  readonly isItem: boolean;
  /** The keys of the map, or of the first item; none of a text. */
  readonly keys: readonly string[];
  /** What the first of the keys holds; undefined where nothing stands there yet. */
  readonly first?: Below;
  /** The first line of a text. */
  readonly text?: string;
}

/** How something gets where it belongs. */
export interface Lead {
  /** What gives way; it lies on one line, and the cursor in it. */
  readonly replace: Span;
  /** What must be put before: spaces, a line break, a dash. */
  readonly before: string;
  /** What must be put behind, for example a bracket. */
  readonly after: string;
  /** Where what is put in begins on its line; further lines of it are indented by so much. */
  readonly column: number;
  /** Among brackets, so that all must stay on one line. */
  readonly inFlow: boolean;
  /** A colon follows already. */
  readonly hasColon: boolean;
  /** So does a value. */
  readonly hasValue: boolean;
  /** What stands below a key already, as far as its first line tells; undefined where nothing does. */
  readonly below?: Below;
  /** The other keys of the map that a key belongs to. */
  readonly keys: ReadonlySet<string>;
}

/** A key or a value that may be written. */
export interface Slot extends Lead {
  readonly writing: 'key' | 'value';
  /** The path of the map that the key belongs to; of the value itself. */
  readonly at: Path;
  /** The schema of that map or value. */
  readonly schema: Schema;
}

/** The slots at a place: for a single value, for a key of a map, or for either where the schema allows both. */
export function slotsFor(schema: Schema, at: Path, lead: Lead, writing: Slot['writing'] | 'any'): readonly Slot[] {
  const slots: Slot[] = [];
  if (writing !== 'key' && takesScalar(schema)) slots.push({ ...lead, writing: 'value', at, schema });
  if (writing !== 'value' && takes(schema, 'object')) slots.push({ ...lead, writing: 'key', at, schema });
  return slots;
}

export function takes(schema: Schema, type: TypeName): boolean {
  return typesOf(schema).includes(type);
}

function takesScalar(schema: Schema): boolean {
  const types = typesOf(schema);
  return types.length === 0 || types.some(type => type !== 'object' && type !== 'array');
}

function typesOf({ type }: Schema): readonly TypeName[] {
  return type === undefined ? [] : typeof type === 'string' ? [type] : type;
}

/** For something that only takes the place of what is there, on a line of its own text. */
export function leadFor(replace: Span, column: number): Lead {
  return { replace, before: '', after: '', column, inFlow: false, hasColon: false, hasValue: false, keys: new Set() };
}
