import { kinds } from '../src/core/schema/kinds';
import type { Schema, Snippet } from '../src/core/schema/schema';
import { dereferenced, schemaOf } from '../src/core/schema/schemas';

/** A snippet of the schemas, with the file kind in which it was first met. */
interface Found {
  readonly snippet: Snippet;
  readonly kind: string;
}

/** The snippets of the schemas as VS Code wants them, for “Insert Snippet”. In their place they come as completions. */
export function snippets(): string {
  const found = [...new Map(kinds.flatMap(snippetsOfKind).map(one => [JSON.stringify(one.snippet), one])).values()];
  const named = found.map(({ snippet: { prefix, title, description, body }, kind }) => {
    const isAmbiguous = found.filter(({ snippet }) => snippet.title === title).length > 1;
    return [isAmbiguous ? `${title} (${kind})` : title, { prefix, description, body }] as const;
  });
  return `${JSON.stringify(Object.fromEntries(named), undefined, 2)}\n`;
}

function snippetsOfKind(kind: (typeof kinds)[number]): readonly Found[] {
  const schema = schemaOf(kind);
  return snippetsIn(schema).map(snippet => ({ snippet, kind: (schema.title ?? kind).toLowerCase() }));
}

function snippetsIn(written: Schema): readonly Snippet[] {
  const schema = dereferenced(written);
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...(schema['x-copse-snippets'] ?? []), ...below.flatMap(snippetsIn)];
}
