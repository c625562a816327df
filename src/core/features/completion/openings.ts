import type { Schema } from '../../schema/schema';
import { itemSchema, propertySchema } from '../../schema/schemas';
import type { Habits } from '../habits';
import { takes } from '../slots';
import { choice, inSnippet, tabStop } from '../snippet-text';

/** How a new key opens: what follows it, and whether more can be completed there. */
export interface Opening {
  readonly body: string;
  readonly goesOn: boolean;
}

interface Surroundings {
  readonly habits: Habits;
  readonly inFlow: boolean;
}

/** `key: `, with a dash, a bracket or a nested key where its value begins so, and the last tab stop where one goes on. */
export function openingOf(key: string, schema: Schema, around: Surroundings): Opening {
  const name = inSnippet(key);
  if (takes(schema, 'array')) return openingOfList(name, schema, around);
  if (takes(schema, 'object') && !takes(schema, 'string')) return openingOfMap(name, schema, around);
  return { body: `${name}: $0`, goesOn: offersValues(schema) };
}

/** A key that its map cannot do without, with something in its place that only holds it open. */
export function heldOpen(key: string, schema: Schema, number: number): string {
  return `${inSnippet(key)}: ${standIn(schema, number)}`;
}

function openingOfList(name: string, schema: Schema, { habits, inFlow }: Surroundings): Opening {
  const item = itemSchema(schema) ?? {};
  const isShort = item['x-copse-ref'] !== undefined || item.enum !== undefined;
  const goesOn = offersValues(item) || takes(item, 'object');
  if (inFlow || (isShort && habits.lists === 'flow')) return { body: `${name}: [$0]`, goesOn };
  const indent = ' '.repeat(habits.listStep ?? habits.step ?? 2);
  return { body: `${name}:\n${indent}- $0`, goesOn };
}

function openingOfMap(name: string, schema: Schema, { habits, inFlow }: Surroundings): Opening {
  const required = (schema.required ?? []).map((key, index) =>
    heldOpen(key, propertySchema(schema, key) ?? {}, index + 1),
  );
  const goesOn = required.length === 0;
  if (inFlow) return { body: `${name}: { ${required.join(', ') || '$0'} }`, goesOn };
  const indent = `\n${' '.repeat(habits.step ?? 2)}`;
  return { body: `${name}:${goesOn ? `${indent}$0` : required.map(line => indent + line).join('')}`, goesOn };
}

function standIn(schema: Schema, number: number): string {
  if (schema.enum !== undefined) return choice(number, schema.enum);
  if (schema['x-copse-ref'] !== undefined) return tabStop(number);
  return tabStop(number, `"[${(schema.title ?? '').toLowerCase()}]"`);
}

function offersValues(schema: Schema): boolean {
  const { format } = schema;
  return (
    schema.enum !== undefined ||
    schema['x-copse-ref'] !== undefined ||
    schema['x-copse-values'] !== undefined ||
    takes(schema, 'boolean') ||
    (format !== undefined && format !== 'copse-url')
  );
}
