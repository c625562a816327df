import type { EntityTypes } from '../../generated/types';
import type { Kind } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { schemaOf } from '../schema/schemas';
import { walk } from '../schema/walk';
import { longer, type Path, type Plain } from '../yaml/node';
import { contactsIn } from './contacts';
import type { Place } from './fact';
import { isPlaceholder } from './said';

export type EntityType = keyof EntityTypes;

/** The key that defines an id. */
export interface Declaration extends Place {
  readonly type: EntityType;
  readonly id: string;
}

/** A string that refers to an id. */
export interface Reference extends Place {
  readonly id: string;
  /** The types that may be referred to at this place. */
  readonly types: readonly EntityType[];
  /** Words that may stand in place of an id. */
  readonly also: readonly string[];
  /** Free text may stand in place of an id. */
  readonly textAllowed: boolean;
}

/** A word that names something of the tool itself: a rule, an item of the checklist. */
export interface ToolName extends Place {
  readonly name: string;
  readonly of: ToolThing;
}

export type ToolThing = 'rule' | 'checklist-item';

/** What a file names, where it only holds places open, and where somebody can be reached. */
export interface Mentions {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
  /** Rules and checklist items that the file speaks of; whether there are such things is not known here. */
  readonly toolNames: readonly ToolName[];
  readonly heldOpen: readonly Path[];
  /** Texts with an e-mail address or a telephone number in them. */
  readonly contacts: readonly Path[];
}

export const noMentions: Mentions = { declarations: [], references: [], toolNames: [], heldOpen: [], contacts: [] };

/** Finds what the value of a file names, in one walk. */
export function mentionsIn(path: string, kind: Kind, value: Plain): Mentions {
  const found: Found = { declarations: [], references: [], toolNames: [], heldOpen: [], contacts: [] };
  walk(schemaOf(kind), value, (schema, inside, at) => {
    if (typeof inside === 'string') lookAtText(found, schema, inside, { path, at });
    else if (schema['x-copse-id'] !== undefined || schema['x-copse-ref-keys'] !== undefined)
      lookAtKeys(found, schema, inside, { path, at });
  });
  return found;
}

interface Found {
  readonly declarations: Declaration[];
  readonly references: Reference[];
  readonly toolNames: ToolName[];
  readonly heldOpen: Path[];
  readonly contacts: Path[];
}

interface Here {
  readonly path: string;
  readonly at: () => Path;
}

function lookAtText(found: Found, schema: Schema, text: string, { path, at }: Here): void {
  if (schema.enum === undefined && isPlaceholder(text)) found.heldOpen.push(at());
  // Web addresses are there to be followed, those of mailing lists among them.
  if (schema.format !== 'copse-url' && contactsIn(text).length > 0) found.contacts.push(at());
  const types = schema['x-copse-ref'];
  if (isToolThing(types)) found.toolNames.push({ path, at: at(), name: text, of: types });
  else if (types !== undefined) found.references.push(referenceOf(path, at(), schema, text));
}

function lookAtKeys(found: Found, schema: Schema, map: Plain, { path, at }: Here): void {
  const type = schema['x-copse-id'];
  const of = schema['x-copse-ref-keys'];
  const above = at();
  for (const key of keysOf(map)) {
    const below = longer(above, key);
    if (type !== undefined) found.declarations.push({ path, at: below, type: type as EntityType, id: key });
    if (isToolThing(of) && schema.properties?.[key] === undefined)
      found.toolNames.push({ path, at: below, name: key, of });
  }
}

/** What is left of them in a value from which something was taken out. */
export function mentionsLeft(mentions: Mentions, value: Plain): Mentions {
  const isLeft = ({ at }: Pick<Place, 'at'>) => stands(value, at);
  return {
    declarations: mentions.declarations.filter(isLeft),
    references: mentions.references.filter(isLeft),
    toolNames: mentions.toolNames.filter(isLeft),
    heldOpen: mentions.heldOpen.filter(at => stands(value, at)),
    contacts: mentions.contacts.filter(at => stands(value, at)),
  };
}

/** An element that was taken out of a list has left null behind; a key that was taken out is gone. */
function stands(root: Plain, at: Path): boolean {
  let value: Plain = root;
  for (const step of at) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string | number, Plain>>)[step] ?? null;
    if (value === null && typeof step === 'number') return false;
  }
  return true;
}

/** The keys of a map that the schemas speak of. */
function keysOf(value: Plain): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).filter(key => !key.startsWith('x-'));
}

function isToolThing(name: unknown): name is ToolThing {
  return name === 'rule' || name === 'checklist-item';
}

function referenceOf(path: string, at: Path, schema: Schema, id: string): Reference {
  const types = schema['x-copse-ref'] ?? [];
  return {
    path,
    at,
    id,
    types: (typeof types === 'string' ? [types] : types) as readonly EntityType[],
    also: schema['x-copse-ref-also'] ?? [],
    textAllowed: schema['x-copse-text'] === true,
  };
}
