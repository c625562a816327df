import { t } from '@vscode/l10n';
import { isProse } from './alike';
import type { Difference, Step } from './compare';
import { subjectName, titleOf } from './names';
import type { Said } from './said';
import { inSentence, keyTitle, nameKey, type Telling } from './telling';
import { textChanges } from './text-changes';

export interface Tellings {
  readonly before: Telling;
  readonly after: Telling;
}

/** What a sentence is made from. */
interface Words {
  /** `Theme “Prescribed burning”`; undefined for a part of the plan as a whole. */
  readonly subject: string | undefined;
  /** The title alone. */
  readonly title: string;
  /** Subject and field: `Theme “Prescribed burning”, priority`. */
  readonly where: string;
  readonly before: string | undefined;
  /** What was there by its name alone. */
  readonly nameBefore: string | undefined;
  readonly after: string | undefined;
}

/** One difference as a sentence that can stand alone, without a full stop. */
export function sentenceOf(difference: Difference, tellings: Tellings): string {
  const words = wordsFor(difference, tellings);
  const { kind, subject, trail } = difference;
  const field = trail.length === 1 && trail[0] !== undefined && 'key' in trail[0] ? trail[0].key : '';
  return ownSentence(`${subject.type}.${field}`, kind, words) ?? generalSentence(difference, words, tellings);
}

/** The few facts that are said otherwise than by naming a field and its values. */
function ownSentence(fact: string, kind: Difference['kind'], words: Words): string | undefined {
  const { title, where, before = '', after = '' } = words;
  const subject = words.subject ?? where;
  switch (`${fact} ${kind}`) {
    case 'theme.priority changed':
      return t('{0} now has priority {1} (it was {2})', subject, after, before);
    case 'role.held-by changed':
      return t('{0}: {1} → {2}', title, words.nameBefore ?? before, after);
    case 'role.held-by added':
      return t('{0}: {1} takes it on', title, after);
    case 'role.held-by removed':
      return t('{0}: {1} no longer holds it', title, before);
    case 'theme.questions added':
      return t('{0}, learning question added: {1}', subject, after);
    case 'theme.questions removed':
      return t('{0}, learning question removed: {1}', subject, before);
    case 'activity.when changed':
      return t('{0} is moved: {1} → {2}', subject, before, after);
    case 'checklist-item.waived added':
      return t('Waived: {0} – {1}', subject, after);
    case 'checklist-item.waived removed':
      return t('No longer waived: {0} – {1}', subject, before);
    case 'checklist-item.declared added':
      return t('Declared: {0} – {1}', subject, after);
    case 'checklist-item.declared removed':
      return t('No longer declared: {0} – {1}', subject, before);
    default:
      return /\.(?:title|name) changed$/.test(`${fact} ${kind}`) && words.subject !== undefined
        ? t('{0} is now called {1}', subject, after)
        : undefined;
  }
}

function generalSentence(difference: Difference, words: Words, tellings: Tellings): string {
  const { kind, trail, before, after } = difference;
  const { where, before: old = '', after: now = '' } = words;
  if (trail.length === 0) return aboutTheWhole(difference, where, tellings);
  const isItem = isItemOfList(difference);
  switch (kind) {
    case 'added':
      return isItem ? t('{0}: {1} added', where, now) : t('{0} added: {1}', where, now);
    case 'removed':
      return isItem ? t('{0}: {1} removed', where, old) : t('{0} removed: {1}', where, old);
    case 'reordered':
      return t('{0}: now in another order', where);
    default:
      return before !== undefined && after !== undefined && isProse(before) && isProse(after)
        ? changedText(where, before, after, tellings)
        : t('{0}: {1} → {2}', where, old, now);
  }
}

/** An entry that came, went, or has another id now; or a rule that is made stricter or milder. */
function aboutTheWhole(
  { kind, subject, before, after }: Difference,
  where: string,
  { before: old, after: now }: Tellings,
) {
  if (kind === 'renamed') {
    const ids = [old.prose(String(before?.at.at(-1))), now.prose(String(after?.at.at(-1)))];
    return t('{0}: short name in the files “{1}” → “{2}”', where, ids[0] ?? '', ids[1] ?? '');
  }
  if (subject.type === 'rule') {
    const values = [before && old.value(before), after && now.value(after)].map(value => value ?? t('as usual'));
    return t('Rule {0}: {1} → {2}', where, values[0] ?? '', values[1] ?? '');
  }
  if (kind === 'removed') return t('{0} removed', where);
  if (kind === 'changed' && before !== undefined && after !== undefined)
    return t('{0}: {1} → {2}', where, old.value(before), now.value(after));
  if (after === undefined) return t('{0} added', where);
  const details = after.kind === 'map' ? now.details(after, undefined, mostDetails) : now.value(after);
  return details === '' ? t('{0} added', where) : t('{0} added ({1})', where, details);
}

/** Characters of a text by which an entry of a list is known. */
const longestName = 50;
const mostDetails = 3;
const mostPlaces = 3;

/** Of a text only the words that changed, with a few around them. */
function changedText(where: string, before: Said, after: Said, { before: old, after: now }: Tellings): string {
  const [a, b] = [old.data(before), now.data(after)].map(String);
  const places = textChanges(a ?? '', b ?? '');
  if (places.length === 0) return t('{0}: {1} → {2}', where, old.value(before), now.value(after));
  const shown = places
    .slice(0, mostPlaces)
    .map(place => t('“{0}” → “{1}”', place.before, place.after))
    .join('; ');
  const more = places.length - mostPlaces;
  if (more <= 0) return t('{0}: {1}', where, shown);
  return more === 1
    ? t('{0}: {1}; and 1 more place', where, shown)
    : t('{0}: {1}; and {2} more places', where, shown, more);
}

function wordsFor(difference: Difference, { before: old, after: now }: Tellings): Words {
  const { subject, trail, before, after, kind } = difference;
  // Something that is called otherwise now is called what it was, so that a reader knows it again.
  const isTitle = trail.length === 1 && ['title', 'name'].includes(keyOf(trail[0]));
  const asBefore = subject.after === undefined || (isTitle && subject.before !== undefined);
  const [said, telling] = asBefore ? [subject.before, old] : [subject.after, now];
  const name = subjectName(subject, said, telling);
  const steps = withoutName(trail).flatMap((step, index) =>
    stepWords(step, kind === 'removed' ? old : now, name === undefined && index === 0),
  );
  return {
    subject: name,
    title: subject.id === undefined ? '' : titleOf(subject.id, said, telling),
    where: [...(name === undefined ? [] : [name]), ...steps].join(', '),
    before: before && old.value(before),
    nameBefore: before && old.nameOf(before),
    after: after && now.value(after),
  };
}

function stepWords(step: Step, telling: Telling, isFirst: boolean): readonly string[] {
  if ('key' in step) {
    const title = telling.prose(keyTitle(step.key, step.schema));
    return [isFirst ? title : inSentence(title)];
  }
  const name = telling.nameOf(step.entry, longestName);
  return name === undefined ? [] : [name];
}

/** What an entry of a list is called is shown as it was and as it is; the entry needs no naming besides. */
function withoutName(trail: readonly Step[]): readonly Step[] {
  const entry = trail.at(-2);
  if (entry === undefined || !('entry' in entry) || entry.entry.kind !== 'map') return trail;
  return nameKey(entry.entry) === keyOf(trail.at(-1)) ? trail.slice(0, -2) : trail;
}

function keyOf(step: Step | undefined): string {
  return step !== undefined && 'key' in step ? step.key : '';
}

/** True of something that stands in a list. */
function isItemOfList({ before, after }: Difference): boolean {
  return typeof (after ?? before)?.at.at(-1) === 'number';
}
