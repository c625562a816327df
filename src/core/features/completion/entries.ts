import { t } from '@vscode/l10n';
import { items } from '../../checklist/checklist';
import { sampleIndicators } from '../../checklist/sample-indicators';
import { yamlText } from '../../edit/yaml-text';
import type { EntityType } from '../../model/references';
import { nounOf } from '../../rules/naming';
import { rules } from '../../rules/rules';
import { schemaAt } from '../../schema/schemas';
import { itemMarkdown } from '../markdown/item';
import { ruleMarkdown } from '../markdown/rule';
import type { Slot } from '../slots';
import { inSnippet } from '../snippet-text';
import type { CompletionContext, Suggestion } from './completion';

/** What can be entered in a map whose keys are ids, or names of rules or of points of the checklist. */
export function entrySuggestions(context: CompletionContext, slot: Slot): readonly Suggestion[] {
  if ((slot.hasColon && slot.hasValue) || slot.below !== undefined) return [];
  const names = slot.schema['x-copse-ref-keys'];
  if (names === 'checklist-item') return checklistItems(context, slot);
  if (names === 'rule') return ruleNames(slot);
  const type = slot.schema['x-copse-id'] as EntityType | undefined;
  if (type === undefined) return [];
  const samples = type === 'indicator' && !slot.hasColon && !slot.inFlow ? sampleEntries(context, slot) : [];
  return [...missingEntries(context, slot, type), ...samples];
}

/** Ids that the design refers to, and nobody has said yet what they are. */
function missingEntries({ design, cursor }: CompletionContext, slot: Slot, type: EntityType): readonly Suggestion[] {
  const { references } = design;
  const wanted = references.references.filter(reference => {
    return (
      reference.types.includes(type) &&
      !references.isSound(reference) &&
      references.declarationsOf(reference.id).length === 0
    );
  });
  const ids = new Set(wanted.map(({ id }) => id).filter(id => isId(id) && !slot.keys.has(id)));
  return [...ids].map(id => ({
    kind: 'reference',
    label: id,
    detail: t('{0} that is spoken of, and not described yet', nounOf(type)),
    body: entryBody(id, cursor.habits.step ?? 2, slot),
    goesOn: true,
  }));
}

function sampleEntries({ cursor }: CompletionContext, slot: Slot): readonly Suggestion[] {
  const indent = ' '.repeat(cursor.habits.step ?? 2);
  const meanings = schemaAt('indicators', ['indicators', '*', 'level'])?.['x-copse-values'] ?? {};
  return sampleIndicators
    .filter(({ id }) => !slot.keys.has(id))
    .map(({ id, level, title, type, unit, measures }) => {
      const lines = [
        `${id}:`,
        `title: ${yamlText(t(title))}`,
        `level: ${level}`,
        ...(measures === undefined ? [] : [`measures: [${measures}]`]),
        `type: ${type}`,
        ...(unit === undefined ? [] : [`unit: ${yamlText(t(unit))}`]),
      ];
      return {
        kind: 'snippet',
        label: t(title),
        detail: t('{0}: {1}', level, t(meanings[level] ?? '')),
        words: `${id} ${level}`,
        body: lines.map(inSnippet).join(`\n${indent}`),
      };
    });
}

function checklistItems({ cursor }: CompletionContext, slot: Slot): readonly Suggestion[] {
  return items
    .filter(({ id }) => !slot.keys.has(id))
    .map(item => ({
      kind: 'reference',
      label: item.id,
      detail: t(item.question),
      documentation: () => itemMarkdown(item),
      words: t(item.question),
      body: entryBody(item.id, cursor.habits.step ?? 2, slot),
      goesOn: true,
    }));
}

function ruleNames(slot: Slot): readonly Suggestion[] {
  return rules
    .filter(({ id }) => !slot.keys.has(id))
    .map(rule => ({
      kind: 'reference',
      label: rule.id,
      detail: t(rule.title),
      documentation: () => ruleMarkdown(rule),
      words: t(rule.title),
      body: slot.hasColon ? rule.id : `${rule.id}: $0`,
      goesOn: true,
    }));
}

function entryBody(id: string, step: number, { hasColon, inFlow }: Slot): string {
  if (hasColon) return inSnippet(id);
  return inFlow ? `${inSnippet(id)}: { $0 }` : `${inSnippet(id)}:\n${' '.repeat(step)}$0`;
}

function isId(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u.test(text);
}
