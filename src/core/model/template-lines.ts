import { kinds } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { dereferenced, schemaOf } from '../schema/schemas';

/** The texts that snippets leave behind when nothing is written over them, in lower case. */
export const templateLines: ReadonlySet<string> = new Set(kinds.flatMap(kind => linesOf(schemaOf(kind))));

function linesOf(written: Schema): readonly string[] {
  const schema = dereferenced(written);
  const own = (schema['x-copse-snippets'] ?? []).flatMap(({ body }) => body.flatMap(placeholderTexts));
  const additional = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...additional,
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...own, ...below.flatMap(linesOf)];
}

/** The default texts of a snippet line, `${1:like this}`; single words are left out, since people mean them. */
function placeholderTexts(line: string): readonly string[] {
  return [...line.matchAll(/\$\{\d+:([^}]+)\}/g)]
    .map(match => (match[1] ?? '').replace(/^"|"$/g, '').toLowerCase())
    .filter(text => text.includes(' '));
}
