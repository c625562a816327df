import { t } from '@vscode/l10n';
import type { CriterionResult, ItemResult } from '../../checklist/readiness';
import type { Design } from '../../model/design';
import type { Place } from '../../model/fact';
import { asNoun } from '../../rules/naming';
import type { Kind } from '../../schema/kinds';
import type { Schema } from '../../schema/schema';
import { itemSchema, propertySchema, schemaAt, schemaOf } from '../../schema/schemas';
import { inWords } from '../../values/in-words';
import type { Path, Plain, PlainMap } from '../../yaml/node';
import type { Ask, EntryType } from './ask';
import { asks } from './asks/asks';
import type { Card, Field } from './card';
import { below, type Entry, entriesOf, entrySchema, fileFor, holding } from './entries';
import { toForm } from './form-value';
import { inputFor } from './input';
import { nameOfEntry } from './name-of-entry';

/** Where the answers of a card go. */
export type Target =
  /** Keys that stand in files by themselves; the path of a field leads there from the root of the file. */
  | { readonly to: 'part'; readonly kind: Kind }
  | { readonly to: 'entry'; readonly type: EntryType; readonly place: Place }
  | { readonly to: 'new'; readonly type: EntryType; readonly given: PlainMap };

/** A card with where its answers go. */
export interface PlannedCard extends Card {
  readonly target: Target;
}

/** What to ask so that an item may be met: one card a subject, each subject once. */
export function cardsFor(design: Design, { item, criteria }: ItemResult): readonly PlannedCard[] {
  const planned = criteria
    .filter(({ judgement }) => judgement.outcome === 'fails' || judgement.outcome === 'silent')
    .flatMap(result => planAll(design, result, asks[item.id]?.[result.criterion.id] ?? []));
  const subjects = new Map<string, Plan>();
  for (const plan of planned) {
    const known = subjects.get(plan.id);
    subjects.set(plan.id, known === undefined ? plan : { ...known, keys: [...known.keys, ...plan.keys] });
  }
  return [...subjects.values()].map(plan => toCard(design, plan));
}

/** Keys of a subject to ask for, outside the checklist's own order. */
export function cardAbout(design: Design, target: Target, keys: readonly string[]): PlannedCard {
  return toCard(design, { id: '', target, keys });
}

interface Plan {
  readonly id: string;
  readonly target: Target;
  readonly keys: readonly string[];
}

function planAll(design: Design, result: CriterionResult, questions: readonly Ask[]): readonly Plan[] {
  const plans: Plan[] = [];
  for (const question of questions) plans.push(...plan(design, result, question, plans.length > 0));
  return plans;
}

function plan(design: Design, result: CriterionResult, question: Ask, isAsked: boolean): readonly Plan[] {
  switch (question.ask) {
    case 'part': {
      const { kind, keys } = question;
      return keys.map(key => ({ id: `part:${kind}:${key.split('.')[0]}`, target: { to: 'part', kind }, keys: [key] }));
    }
    case 'entries':
      return entriesMeant(design, result, question).map(({ type, place }) => ({
        id: `entry:${place.path}:${place.at.join('.')}`,
        target: { to: 'entry', type, place },
        keys: question.keys,
      }));
    case 'new':
      return isThere(design, question) ? [] : [newEntry(question)];
    case 'else':
      return isAsked ? [] : planAll(design, result, question.asks);
  }
}

function newEntry({ type, given, keys }: Extract<Ask, { ask: 'new' }>): Plan {
  const { properties = {} } = entrySchema(type);
  const name = ['title', 'name'].filter(key => Object.hasOwn(properties, key)).slice(0, 1);
  return { id: `new:${type}:${JSON.stringify(given)}`, target: { to: 'new', type, given }, keys: [...name, ...keys] };
}

function isThere(design: Design, { type, unless }: Extract<Ask, { ask: 'new' }>): boolean {
  if (unless === undefined) return false;
  return entriesOf(design, type).some(entry => isOne(entry, unless.key, unless.values));
}

function isOne({ value }: Entry, key: string, values: readonly string[]): boolean {
  const found = below(value, [key]);
  return typeof found === 'string' && values.includes(found);
}

function entriesMeant(
  design: Design,
  { judgement }: CriterionResult,
  { which, type, keys, kinds }: Extract<Ask, { ask: 'entries' }>,
): readonly Entry[] {
  const entries = entriesOf(design, type).filter(entry => kinds === undefined || isOne(entry, 'kind', kinds));
  if (which === 'all') return entries;
  if (which === 'lacking') {
    return entries.filter(({ value }) => keys.some(key => isNothing(below(value, stepsOf(key)))));
  }
  const told = 'lacking' in judgement ? judgement.lacking : 'evidence' in judgement ? judgement.evidence : [];
  return holding(entries, told);
}

function isNothing(value: Plain | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function toCard(design: Design, { id, target, keys }: Plan): PlannedCard {
  const fields = [...new Set(keys)].map(key => toField(design, target, key));
  return { id, ...subjectOf(design, target, keys), isNew: target.to === 'new', fields, target };
}

function subjectOf(design: Design, target: Target, keys: readonly string[]): Pick<Card, 'title' | 'noun'> {
  if (target.to === 'part') {
    const [first = '', ...rest] = stepsOf(keys[0] ?? '');
    const schema = rest.length === 0 ? undefined : schemaAt(target.kind, [first]);
    return { title: t(schema?.title ?? '') };
  }
  const noun = asNoun(entrySchema(target.type).title ?? target.type);
  if (target.to === 'entry') return { title: nameOfEntry(design, target.place), noun };
  const kind = target.given['kind'] ?? target.given['level'];
  return { title: typeof kind === 'string' ? t(inWords(kind)) : '', noun };
}

function toField(design: Design, target: Target, key: string): Field {
  const at = stepsOf(key);
  const schema = fieldSchema(target, at);
  const example = schema.examples?.[0];
  return {
    key,
    label: labelOf(target, at, schema),
    help: t(schema.description ?? ''),
    ...(typeof example === 'string' || typeof example === 'number' ? { example: String(example) } : {}),
    input: inputFor(design, schema),
    value: toForm(valueNow(design, target, at)),
  };
}

/** What stands deeper in an entry is named with what it belongs to: "Reward: kind"; the steps of a story by what each is about. */
function labelOf(target: Target, at: Path, schema: Schema): string {
  const title = schema.title ?? String(at.at(-1));
  if (target.to === 'part' || at.length < 2) return t(title);
  const about = target.to === 'new' ? below(target.given, [...at.slice(0, 2), 'value']) : undefined;
  const belongsTo = typeof about === 'string' ? inWords(about) : fieldSchema(target, at.slice(0, 1)).title;
  return belongsTo === undefined ? t(title) : t('{0}: {1}', t(belongsTo), asNoun(title));
}

/** The schema of what a key of a card leads to. */
export function fieldSchema(target: Target, at: Path): Schema {
  let schema: Schema | undefined = target.to === 'part' ? schemaOf(target.kind) : entrySchema(target.type);
  for (const step of at) {
    if (schema === undefined) break;
    schema = typeof step === 'number' ? itemSchema(schema) : propertySchema(schema, step);
  }
  return schema ?? {};
}

function valueNow(design: Design, target: Target, at: Path): Plain | undefined {
  if (target.to === 'new') return undefined;
  const place = target.to === 'entry' ? target.place : { path: fileFor(design, target.kind, at), at: [] };
  return below(design.file(place.path)?.value, [...place.at, ...at]);
}

/** The steps of a key that is written with dots; those that count are numbers. */
export function stepsOf(key: string): Path {
  return key.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step));
}
