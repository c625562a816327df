import { t } from '@vscode/l10n';
import { renderPair } from '../../edit/render';
import { styleOf } from '../../edit/style';
import { emphasis, type Flow, paragraph, strong } from '../../report/format/markdown-parts/nodes';
import type { Schema } from '../../schema/schema';
import { itemSchema } from '../../schema/schemas';
import type { Plain } from '../../yaml/node';
import { takes } from '../slots';
import { markdown, meanings, yamlBlock } from './write';

/** What a key is for, what it takes, and an example. */
export function keyMarkdown(key: string, schema: Schema): string {
  return markdown(...aboutKey(key, schema));
}

export function aboutKey(key: string, schema: Schema): readonly Flow[] {
  const about = schema.description === undefined ? [] : [paragraph(t(schema.description))];
  const [example] = schema.examples ?? [];
  const shown =
    example === undefined ? [] : [paragraph(emphasis(t('For example:'))), yamlBlock(exampleOf(key, example as Plain))];
  return [paragraph(strong(t(schema.title ?? key))), ...about, ...allowed(schema), ...shown];
}

/** The values that a key allows, or that its list may hold. */
function allowed(schema: Schema): readonly Flow[] {
  const one = takes(schema, 'array') ? (itemSchema(schema) ?? {}) : schema;
  const values = valuesOf(one);
  return Object.keys(values).length === 0 ? [] : [meanings(values)];
}

/** Words that may be written at a place, with what each means. */
export function valuesOf(schema: Schema): Readonly<Record<string, string>> {
  const words = schema.enum ?? schema['x-copse-ref-also'] ?? Object.keys(schema['x-copse-values'] ?? {});
  const meaningOf = (word: string) => t(schema['x-copse-values']?.[word] ?? '');
  const known = Object.fromEntries(words.map(word => [word, meaningOf(word)]));
  return takes(schema, 'boolean') ? { ...known, true: t('Yes'), false: t('No') } : known;
}

function exampleOf(key: string, example: Plain): string {
  return renderPair(key, example, styleOf('', { root: undefined, anchors: [], aliases: [] })).join('\n');
}
