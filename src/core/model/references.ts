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

/** Every id that a design defines, and every place that refers to one. */
export class ReferenceIndex {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
  readonly #declared = new Map<string, Declaration[]>();

  constructor(files: readonly Pick<DesignFile, 'path' | 'kind' | 'value'>[]) {
    const declarations: Declaration[] = [];
    const references: Reference[] = [];
    for (const { path, kind, value } of files) {
      if (kind !== undefined) collect(path, kind, value, declarations, references);
    }
    this.declarations = declarations;
    this.references = references;
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

function collect(path: string, kind: Kind, value: Plain, declarations: Declaration[], references: Reference[]): void {
  walk(schemaOf(kind), value, (schema, found, at) => {
    const type = schema['x-copse-id'];
    if (type !== undefined && typeof found === 'object' && found !== null && !Array.isArray(found)) {
      for (const id of Object.keys(found)) {
        if (!id.startsWith('x-')) declarations.push({ path, at: [...at, id], type: type as EntityType, id });
      }
    }
    if (schema['x-copse-ref'] !== undefined && typeof found === 'string') {
      references.push(referenceOf(path, at, schema, found));
    }
  });
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
