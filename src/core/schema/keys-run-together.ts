import type { TextEdit } from '../text/edit';
import type { ScalarNode } from '../yaml/node';
import type { YamlProblem } from '../yaml/problem';
import { colonWithoutSpace } from '../yaml/traps/missing-space';
import type { Schema } from './schema';
import { takes } from './wanted';

/** `title:Call` where a map is wanted: keys and values without the space between, which YAML takes for one text. */
export function keysRunTogether(text: string, { span, style }: ScalarNode, schema: Schema): YamlProblem | undefined {
  if (style !== 'plain') return undefined;
  let first: YamlProblem | undefined;
  const edits: TextEdit[] = [];
  for (let start = span.start; start < span.end; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 || next > span.end ? span.end : next;
    while (text[start] === ' ') start++;
    const found = colonWithoutSpace({ text }, start, text[end - 1] === '\r' ? end - 1 : end);
    if (found === undefined || !isKey(schema, text.slice(found.span.start, found.span.end - 1))) return undefined;
    edits.push(...found.edits);
    first ??= { rule: 'yaml-trap', span: found.span, message: found.message };
    start = end + 1;
    if (first !== undefined && end === span.end) return { ...first, fix: { title: found.title, edits } };
  }
  return undefined;
}

/** Where a text may stand as well, only a key that the place knows tells that a map was meant. */
function isKey(schema: Schema, word: string): boolean {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, word)) return true;
  return !takes(schema, 'string') && typeof schema.additionalProperties === 'object';
}
