import { t } from '@vscode/l10n';
import { accepts } from '../../schema/accepts';
import type { Schema } from '../../schema/schema';
import { itemSchema, propertySchema } from '../../schema/schemas';
import { isList, toPlain } from '../../yaml/node';
import { parseYaml } from '../../yaml/parse';
import { keyMarkdown } from '../markdown/key';
import { type Below, type Slot, takes } from '../slots';
import { inSnippet } from '../snippet-text';
import type { CompletionContext, Suggestion } from './completion';
import { heldOpen, openingOf } from './openings';

/** The keys of a map that are not there yet, in planning order. */
export function keySuggestions({ cursor }: CompletionContext, slot: Slot): readonly Suggestion[] {
  if (isSettled(cursor.text, slot)) return [];
  return Object.keys(slot.schema.properties ?? {})
    .filter(key => !slot.keys.has(key) && fits(propertySchema(slot.schema, key) ?? {}, slot.below))
    .map(key => {
      const schema = propertySchema(slot.schema, key) ?? {};
      const shown = {
        kind: 'key',
        label: key,
        detail: t(schema.title ?? ''),
        documentation: () => keyMarkdown(key, schema),
        words: t(schema.title ?? ''),
      } as const;
      if (slot.hasColon || slot.below !== undefined)
        return { ...shown, body: slot.hasColon ? inSnippet(key) : `${inSnippet(key)}:` };
      const isRequired = slot.schema.required?.includes(key) === true && schema['x-copse-ref'] === undefined;
      const { body, goesOn } = isRequired
        ? { body: heldOpen(key, schema, 1), goesOn: false }
        : openingOf(key, schema, { habits: cursor.habits, inFlow: slot.inFlow });
      return { ...shown, ...withRequired(slot, key, body), goesOn };
    });
}

/** A key that stands there rightly, with something said under it, is not for replacing. */
function isSettled(text: string, slot: Slot): boolean {
  const current = text.slice(slot.replace.start, slot.replace.end);
  const isKnown = propertySchema(slot.schema, current) !== undefined || current.startsWith('x-');
  return slot.hasColon && slot.hasValue && isKnown;
}

/** What the map cannot do without comes along, so that nothing is half said. */
function withRequired(slot: Slot, key: string, body: string): { readonly body: string } {
  const missing = (slot.schema.required ?? []).filter(name => name !== key && !slot.keys.has(name));
  if (missing.length === 0) return { body };
  const rank = Object.keys(slot.schema.properties ?? {});
  const lines = new Map(
    missing.map((name, index) => [name, heldOpen(name, propertySchema(slot.schema, name) ?? {}, index + 2)]),
  ).set(key, body);
  const ordered = rank.flatMap(name => lines.get(name) ?? []);
  return { body: ordered.join(slot.inFlow ? ', ' : '\n') };
}

/** True where what stands below already can stand under a key, as far as its first lines tell. */
function fits(schema: Schema, below: Below | undefined): boolean {
  if (below === undefined) return true;
  const { isItem, keys, first, text } = below;
  const inner = isItem ? itemSchema(schema) : schema;
  if (inner === undefined) return false;
  if (text !== undefined) return takesText(inner, text);
  const [key] = keys;
  return (
    takes(inner, 'object') &&
    keys.every(name => propertySchema(inner, name) !== undefined) &&
    (key === undefined || fits(propertySchema(inner, key) ?? {}, first))
  );
}

function takesText(schema: Schema, text: string): boolean {
  const list = toPlain(parseYaml(`- ${text}`).root);
  return isList(list) && list[0] !== undefined && accepts(schema, list[0]);
}
