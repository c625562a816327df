import { t } from '@vscode/l10n';
import { items } from '../../checklist/checklist';
import type { Design, Entity } from '../../model/design';
import type { EntityType } from '../../model/references';
import { nounOf } from '../../rules/naming';
import { slug } from '../../text/slug';
import { entityMarkdown } from '../markdown/entity';
import { itemMarkdown } from '../markdown/item';
import type { Slot } from '../slots';
import type { CompletionContext, Suggestion } from './completion';
import { valueText } from './value-text';

/** What a reference can lead to: names first, ids second; at the end, what makes the entry that is missing. */
export function referenceSuggestions(
  context: CompletionContext,
  slot: Slot,
  taken: ReadonlySet<string>,
): readonly Suggestion[] {
  const named = slot.schema['x-copse-ref'];
  if (named === undefined) return [];
  if (named === 'checklist-item') return itemReferences(slot, taken);
  const types = (typeof named === 'string' ? [named] : named) as readonly EntityType[];
  const { design } = context;
  const existing = types.flatMap(type =>
    design
      .entities(type)
      .filter(({ id }) => !taken.has(id))
      .map(entity => reference(design, slot, entity)),
  );
  return [...existing, ...types.flatMap(type => creation(context, slot, type))];
}

function reference(design: Design, slot: Slot, entity: Entity): Suggestion {
  const { id, title } = entity;
  return {
    kind: 'reference',
    label: title,
    ...(title === id ? {} : { detail: id, words: id }),
    documentation: () => entityMarkdown(design, entity),
    body: valueText(id, slot),
  };
}

function itemReferences(slot: Slot, taken: ReadonlySet<string>): readonly Suggestion[] {
  return items
    .filter(({ id }) => !taken.has(id))
    .map(item => ({
      kind: 'reference',
      label: item.id,
      detail: t(item.question),
      documentation: () => itemMarkdown(item),
      words: t(item.question),
      body: valueText(item.id, slot),
    }));
}

/** Nothing where the id that has been typed is there already. */
function creation({ design, cursor }: CompletionContext, slot: Slot, type: EntityType): readonly Suggestion[] {
  const typed = cursor.text
    .slice(slot.replace.start, cursor.offset)
    .trim()
    .replace(/^["']|["']$/g, '');
  const id = slug(typed);
  if (id !== undefined && design.references.declarationsOf(id).length > 0) return [];
  const label = id === undefined ? t('Create {0}…', nounOf(type)) : t('Create {0} “{1}”…', nounOf(type), id);
  return [{ kind: 'create', label, body: id === undefined ? '$0' : valueText(id, slot), create: { type, id } }];
}
