import type { EntityTypes } from '../../generated/types';
import type { Kind } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { schemaOf } from '../schema/schemas';
import { walk } from '../schema/walk';
import type { Path, Plain } from '../yaml/node';
import type { DesignFile } from './design-file';
import type { Place } from './fact';

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

/** Every id that a design defines, and every place that refers to one. */
export class ReferenceIndex {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
  /** Rules and checklist items that the design speaks of; whether there are such things is not known here. */
  readonly toolNames: readonly ToolName[];
  readonly #declared = new Map<string, Declaration[]>();

  constructor(files: readonly Pick<DesignFile, 'path' | 'kind' | 'value'>[]) {
    const declarations: Declaration[] = [];
    const references: Reference[] = [];
    const toolNames: ToolName[] = [];
    for (const { path, kind, value } of files) {
      if (kind !== undefined) collect(path, kind, value, { declarations, references, toolNames });
    }
    this.declarations = declarations;
    this.references = references;
    this.toolNames = toolNames;
    for (const declaration of declarations) {
      const same = this.#declared.get(declaration.id);
      if (same === undefined) this.#declared.set(declaration.id, [declaration]);
      else same.push(declaration);
    }
  }

  /** All declarations of an id, of whatever type, in the order of the files. */
  declarationsOf(id: string): readonly Declaration[] {
    return this.#declared.get(id) ?? [];
  }

  /** What a reference leads to; undefined where it leads nowhere, or to something of a type that is not meant here. */
  resolve(reference: Reference): Declaration | undefined {
    return this.declarationsOf(reference.id).find(({ type }) => reference.types.includes(type));
  }

  /** True where the string may stand as it is: it leads to something, or is one of the words or texts that are allowed. */
  isSound(reference: Reference): boolean {
    return reference.textAllowed || reference.also.includes(reference.id) || this.resolve(reference) !== undefined;
  }
}

interface Collected {
  readonly declarations: Declaration[];
  readonly references: Reference[];
  readonly toolNames: ToolName[];
}

function collect(path: string, kind: Kind, value: Plain, { declarations, references, toolNames }: Collected): void {
  walk(schemaOf(kind), value, (schema, found, at) => {
    const type = schema['x-copse-id'];
    const keysName = schema['x-copse-ref-keys'];
    const isNamed = type !== undefined || keysName !== undefined;
    for (const key of isNamed ? keysOf(found) : []) {
      const place = { path, at: [...at(), key] };
      if (type !== undefined) declarations.push({ ...place, type: type as EntityType, id: key });
      if (isToolThing(keysName) && schema.properties?.[key] === undefined) {
        toolNames.push({ ...place, name: key, of: keysName });
      }
    }
    const types = schema['x-copse-ref'];
    if (typeof found !== 'string' || types === undefined) return;
    if (isToolThing(types)) toolNames.push({ path, at: at(), name: found, of: types });
    else references.push(referenceOf(path, at(), schema, found));
  });
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
