import { readdirSync, readFileSync } from 'node:fs';
import { kinds } from '../../src/core/schema/kinds';
import type { Schema } from '../../src/core/schema/schema';

/** A schema inside a schema file, with the address that ajv knows it by: `roles.schema.json#/$defs/role`. */
export interface Part {
  readonly address: string;
  readonly schema: Schema;
}

const folder = new URL('../../schemas/', import.meta.url);

/** What Copse itself writes, and no person. */
const results = ['report', 'portfolio', 'check'].map(name => `${name}.schema.json`);

/** The names of the files in `schemas/`, but for those that describe output. */
export const fileNames = readdirSync(folder).filter(name => name.endsWith('.schema.json') && !results.includes(name));

/** The names that there should be: one a kind, and the common definitions. */
export const wantedFileNames = ['common', ...kinds].map(kind => `${kind}.schema.json`);

export const sources: ReadonlyMap<string, Schema> = new Map(
  fileNames.map(name => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema]),
);

/** Every schema in every file, the files themselves included. */
export const parts: readonly Part[] = [...sources].flatMap(([name, schema]) => [...partsOf(schema, `${name}#`)]);

/** Every key that a person may write, with its schema. */
export const properties: readonly Part[] = parts.filter(({ address }) => /\/properties\/[^/]+$/.test(address));

function* partsOf(schema: Schema, address: string): Generator<Part> {
  yield { address, schema };
  for (const group of ['$defs', 'properties'] as const) {
    for (const [name, inner] of Object.entries(schema[group] ?? {})) {
      yield* partsOf(inner, `${address}/${group}/${name}`);
    }
  }
  for (const single of ['items', 'additionalProperties', 'propertyNames'] as const) {
    const inner = schema[single];
    if (typeof inner === 'object') yield* partsOf(inner, `${address}/${single}`);
  }
}

export function typesOf(schema: Schema): readonly string[] {
  return schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;
}
