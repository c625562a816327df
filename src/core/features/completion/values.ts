import { t } from '@vscode/l10n';
import { commonLanguages, timeZones } from '../common-values';
import { keyMarkdown, valuesOf } from '../markdown/key';
import { type Slot, takes } from '../slots';
import type { CompletionContext, Suggestion } from './completion';
import { dateSuggestions } from './dates';
import { referenceSuggestions } from './references';
import { siblingTexts } from './siblings';
import { valueText } from './value-text';

/** The values that can be written at a place; none where only a text of one's own will do. */
export function valueSuggestions(context: CompletionContext, slot: Slot): readonly Suggestion[] {
  const taken = siblingTexts(context, slot);
  const words = Object.entries(valuesOf(slot.schema)).filter(([word]) => !taken.has(word));
  return [
    ...referenceSuggestions(context, slot, taken),
    ...words.map(([word, meaning]) => wordSuggestion(slot, word, meaning)),
    ...formatSuggestions(context, slot),
  ].sort((a, b) => Number(a.kind === 'create') - Number(b.kind === 'create'));
}

function wordSuggestion(slot: Slot, word: string, detail: string): Suggestion {
  const key = slot.at.findLast(step => typeof step === 'string') ?? '';
  return {
    kind: 'value',
    label: word,
    detail,
    documentation: () => keyMarkdown(String(key), slot.schema),
    body: takes(slot.schema, 'boolean') ? word : valueText(word, slot),
    words: detail,
  };
}

function formatSuggestions(context: CompletionContext, slot: Slot): readonly Suggestion[] {
  switch (slot.schema.format) {
    case 'copse-date':
      return dateSuggestions(context, slot);
    case 'copse-time-zone':
      return timeZones().map(zone => ({ kind: 'value', label: zone, body: zone }));
    case 'copse-language':
      return commonLanguages().map(({ code, name }) => ({
        kind: 'value',
        label: name,
        detail: code,
        body: valueText(code, slot),
        words: code,
      }));
    case 'copse-amount-of-time':
      return (slot.schema.examples ?? []).map(example => ({
        kind: 'value',
        label: String(example),
        detail: t('for example'),
        body: valueText(String(example), slot),
      }));
    default:
      return [];
  }
}
