import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import type { EntityType } from '../../model/references';
import { nounOf } from '../../rules/naming';
import type { Schema } from '../../schema/schema';
import { itemSchema } from '../../schema/schemas';
import { takes, takesNumber } from '../../schema/wanted';
import { inWords } from '../../values/in-words';
import type { Choice, Choices, Input } from './card';

/** The entries that one may name before they are there, the likelier before the others. */
const makeable: readonly EntityType[] = ['member', 'organisation', 'challenge', 'theme', 'channel'];

/** What sort of answer a schema takes, with what there is to choose from. */
export function inputFor(design: Design, schema: Schema): Input {
  const item = takes(schema, 'array') ? itemSchema(schema) : undefined;
  if (item !== undefined) {
    const choice = choiceIn(design, item);
    return choice === undefined ? { kind: 'lines' } : { kind: 'many', ...choice };
  }
  if (takes(schema, 'boolean')) return { kind: 'yes-no' };
  const choice = choiceIn(design, schema);
  if (choice !== undefined) return { kind: 'one', ...choice };
  if (schema.format === 'copse-date') return { kind: 'date' };
  if (schema.format === 'copse-amount-of-time') return { kind: 'amount' };
  if (takesNumber(schema) && !takes(schema, 'string')) return { kind: 'number' };
  return { kind: schema['x-copse-markdown'] === true ? 'text' : 'line' };
}

function choiceIn(design: Design, schema: Schema): Choices | undefined {
  const named = schema['x-copse-ref'];
  if (named !== undefined) return references(design, schema, typeof named === 'string' ? [named] : named);
  const meanings = schema['x-copse-values'];
  if (meanings === undefined) return undefined;
  const choices = Object.entries(meanings).map(([value, meaning]) => ({
    value,
    label: t(inWords(value)),
    meaning: t(meaning),
  }));
  return schema.enum === undefined ? { choices, orElse: 'words' } : { choices };
}

function references(design: Design, schema: Schema, named: readonly string[]): Choices {
  const types = named as readonly EntityType[];
  const words = (schema['x-copse-ref-also'] ?? []).map(value => ({ value, label: t(inWords(value)) }));
  const choices = [...types.flatMap(type => entriesToChoose(design, type, types.length > 1)), ...words];
  if (schema['x-copse-text'] === true) return { choices, orElse: 'words' };
  const made = makeable.find(type => types.includes(type));
  return made === undefined || words.length > 0 ? { choices } : { choices, orElse: made };
}

function entriesToChoose(design: Design, type: EntityType, saysType: boolean): readonly Choice[] {
  return design.entities(type).map(({ id, title }) => ({
    value: id,
    label: title,
    ...(saysType ? { meaning: nounOf(type) } : {}),
  }));
}
