import { stringify } from 'yaml';
import { kinds } from '../../src/core/schema/kinds';
import type { Schema } from '../../src/core/schema/schema';
import { dereferenced, schemaOf } from '../../src/core/schema/schemas';
import { takesAnyText } from './every-text';
import { hostileTexts } from './hostile-texts';

/**
 * A design with a file of every kind, in which every field that the schemas know is written, with a hostile text in it: in `every` field
 * that takes a text at all, or in those that take `any` text, where the others hold what is right, so that reports show them.
 * @param round each field gets another of the hostile texts in the next round; in as many rounds as there are texts, all of them
 */
export function hostileDesign(which: 'every' | 'any', round: number): Readonly<Record<string, string>> {
  let fields = round;
  const hostile = () => hostileTexts[fields++ % hostileTexts.length] ?? '';
  const files = kinds.map(kind => {
    const value = filled(schemaOf(kind), which === 'every' ? hostile : undefined, hostile);
    return [`${kind}.cop.yaml`, stringify(value, { lineWidth: 0 })] as const;
  });
  return {
    ...Object.fromEntries(files),
    // What the files of people hold unescaped, and as names of files.
    'stories/raw.cop.yaml': hostileTexts.map((text, index) => `k${index}: ${text.slice(0, 200)}`).join('\n'),
    'members/<b>\u001b[31m\u202e::error::`x`.cop.yaml': 'membrs: {}\n',
    'notes/[x](javascript:attack()).cop.yaml': 'name: x\n',
  };
}

/** @param refused the texts for fields that take only some; undefined where they are to hold what is right */
function filled(written: Schema, refused: (() => string) | undefined, free: () => string): unknown {
  const schema = dereferenced(written);
  const types = [schema.type ?? 'string'].flat();
  const [example] = schema.examples ?? [];
  const text = takesAnyText(schema) ? free : refused;
  if (types.includes('object')) return filledMap(schema, refused, free);
  if (types.includes('array') && schema.items !== undefined) {
    const item = schema.items;
    return [filled(item, refused, free), filled(item, refused, free)];
  }
  if (types.includes('string')) return text?.() ?? rightText(schema, example);
  return refused?.() ?? example ?? (types.includes('boolean') ? true : 1);
}

function filledMap(schema: Schema, refused: (() => string) | undefined, free: () => string): unknown {
  const known = Object.entries(schema.properties ?? {}).map(
    ([key, property]) => [key, filled(property, refused, free)] as const,
  );
  const inner = schema.additionalProperties;
  const keys = ['a1', 'a2', ...(refused === undefined ? [] : [refused().slice(0, 100)])];
  const named = typeof inner === 'object' ? keys.map(key => [key, filled(inner, refused, free)] as const) : [];
  const own = ['x-own', refused?.() ?? free()] as const;
  return Object.fromEntries([...known, ...named, own]);
}

function rightText(schema: Schema, example: unknown): string {
  if (schema.enum !== undefined) return schema.enum[0] ?? '';
  return schema['x-copse-ref'] === undefined ? String(example ?? 'a1') : 'a1';
}
