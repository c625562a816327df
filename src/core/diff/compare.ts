import type { EntityType } from '../model/references';
import type { Kind } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { schemaOf } from '../schema/schemas';
import { alike, isProse, nameKeys, pairUp, without } from './alike';
import { isSequence, type Said, type SaidList, type SaidMap, type SaidReader, typesOf, writtenKey } from './said';

/** What a difference is about: an entry with an id, a point of the checklist, a rule; else a part of the plan as a whole. */
export interface Subject {
  readonly type: EntityType | 'checklist-item' | 'rule' | Kind;
  readonly id: string | undefined;
  readonly before: Said | undefined;
  readonly after: Said | undefined;
}

/** A step from a subject to the value that differs: a key, or an entry of a list that stood in both. */
export type Step = { readonly key: string; readonly schema: Schema | undefined } | { readonly entry: Said };

/** One way in which a plan is otherwise than it was. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'reordered';
  readonly part: Kind;
  readonly subject: Subject;
  /** Empty where the subject as a whole is meant. */
  readonly trail: readonly Step[];
  readonly before: Said | undefined;
  readonly after: Said | undefined;
}

/**
 * The keys of each file that speak of the file, not of the plan: bringing a file up to date is no change of the plan, and when
 * entries move to another file, so does the day.
 */
const aboutTheFile: ReadonlySet<string> = new Set(['updated']);

/** How much two entries of a list must have in common to be one that was changed. */
const leastAlike = 0.4;

/** What differs in the files of a kind, in the order of its schema. */
export function compareParts(part: Kind, before: SaidReader, after: SaidReader): readonly Difference[] {
  const [old, now] = [before.part(part), after.part(part)];
  const subject = { type: part, id: undefined, before: old, after: now };
  return new Comparison(part).maps(subject, [], old, now, schemaOf(part));
}

type Maybe<T> = T | undefined;

class Comparison {
  constructor(readonly part: Kind) {}

  maps(
    subject: Subject,
    trail: readonly Step[],
    before: Maybe<SaidMap>,
    after: Maybe<SaidMap>,
    schema: Maybe<Schema>,
  ): readonly Difference[] {
    return keysInOrder(schema, before, after).flatMap(key => {
      if (trail.length === 0 && subject.id === undefined && aboutTheFile.has(key)) return [];
      const [old, now] = [before?.entries.get(key), after?.entries.get(key)];
      const step = { key, schema: (now ?? old)?.schema };
      return this.#values(subject, [...trail, step], old, now);
    });
  }

  #values(subject: Subject, trail: readonly Step[], before: Maybe<Said>, after: Maybe<Said>): readonly Difference[] {
    if (before?.sense === after?.sense && before?.kind === after?.kind && !mayHoldEntries(subject, after)) return [];
    const schema = (after ?? before)?.schema;
    const [oldMap, nowMap] = [asMap(before), asMap(after)];
    if ((oldMap ?? nowMap) !== undefined && isMapOrNothing(before) && isMapOrNothing(after)) {
      const type = subjectType(schema);
      if (type !== undefined) return this.#entries(subject, trail, type, oldMap, nowMap);
      // A whole part that comes or goes is told key by key; what is deeper, in one line.
      if ((oldMap && nowMap) !== undefined || (trail.length === 1 && subject.id === undefined))
        return this.maps(subject, trail, oldMap, nowMap, schema);
    }
    const [oldList, nowList] = [asList(before), asList(after)];
    if ((oldList ?? nowList) !== undefined && isListOrNothing(before) && isListOrNothing(after))
      return this.#lists(subject, trail, oldList, nowList);
    return [this.#difference(subject, trail, before, after)];
  }

  /** Entries by their ids. What is no entry (`preset` among the rules) is a key like any other. */
  #entries(
    above: Subject,
    trail: readonly Step[],
    type: Subject['type'],
    before: Maybe<SaidMap>,
    after: Maybe<SaidMap>,
  ): readonly Difference[] {
    const ids = [...new Set([...(after?.entries.keys() ?? []), ...(before?.entries.keys() ?? [])])];
    const properties = (after ?? before)?.schema?.properties ?? {};
    return ids.flatMap(id => {
      const [old, now] = [before?.entries.get(id), after?.entries.get(id)];
      if (!Object.hasOwn(properties, id)) return this.#entry({ type, id, before: old, after: now });
      return this.#values(above, [...trail, { key: id, schema: (now ?? old)?.schema }], old, now);
    });
  }

  /** Of points of the checklist each decision is told, also of those that were not spoken of before. */
  #entry(subject: Subject): readonly Difference[] {
    const { type, before, after } = subject;
    const [old, now] = [asMap(before), asMap(after)];
    const isInBoth = old !== undefined && now !== undefined;
    const isPoint = type === 'checklist-item' && (old ?? now) !== undefined;
    if (!isInBoth && !isPoint)
      return before?.sense === after?.sense ? [] : [this.#difference(subject, [], before, after)];
    const isRenamed = isInBoth && writtenKey(old) !== writtenKey(now);
    return [
      ...(isRenamed ? [{ ...this.#difference(subject, [], old, now), kind: 'renamed' as const }] : []),
      ...this.maps(subject, [], old, now, (now ?? old)?.schema),
    ];
  }

  #lists(
    subject: Subject,
    trail: readonly Step[],
    before: Maybe<SaidList>,
    after: Maybe<SaidList>,
  ): readonly Difference[] {
    const [old, now] = [before?.items ?? [], after?.items ?? []];
    const [gone, fresh] = [without(old, now), without(now, old)];
    if (gone.length + fresh.length === 0 && before !== undefined && after !== undefined) {
      return isSequence(after.at) ? [{ ...this.#difference(subject, trail, before, after), kind: 'reordered' }] : [];
    }
    const { pairs, onlyBefore, onlyAfter } = pairUp(gone, fresh, leastAlike, sameEntry);
    return [
      ...pairs.flatMap(([a, b]) => this.#entryOfList(subject, trail, a, b)),
      ...this.#unpaired(subject, trail, onlyBefore, onlyAfter),
    ];
  }

  #entryOfList(subject: Subject, trail: readonly Step[], before: Said, after: Said): readonly Difference[] {
    if (before.kind !== 'map' || after.kind !== 'map') return [this.#difference(subject, trail, before, after)];
    return this.maps(subject, [...trail, { entry: after }], before, after, after.schema);
  }

  /** One that goes where one comes is a change of the one for the other, where both are names. */
  #unpaired(
    subject: Subject,
    trail: readonly Step[],
    gone: readonly Said[],
    fresh: readonly Said[],
  ): readonly Difference[] {
    const [old, now] = [gone[0], fresh[0]];
    if (gone.length === 1 && fresh.length === 1 && old !== undefined && now !== undefined && isName(old) && isName(now))
      return [this.#difference(subject, trail, old, now)];
    return [
      ...gone.map(item => this.#difference(subject, trail, item, undefined)),
      ...fresh.map(item => this.#difference(subject, trail, undefined, item)),
    ];
  }

  #difference(subject: Subject, trail: readonly Step[], before: Maybe<Said>, after: Maybe<Said>): Difference {
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return { kind, part: this.part, subject, trail, before, after };
  }
}

function keysInOrder(schema: Maybe<Schema>, before: Maybe<SaidMap>, after: Maybe<SaidMap>): readonly string[] {
  const said = new Set([...(after?.entries.keys() ?? []), ...(before?.entries.keys() ?? [])]);
  const known = Object.keys(schema?.properties ?? {}).filter(key => said.has(key));
  return [...new Set([...known, ...said])];
}

/** True of a map that may say the same although its entries have other ids now. */
function mayHoldEntries({ id }: Subject, said: Maybe<Said>): boolean {
  return id === undefined && said?.kind === 'map';
}

/** What the entries of a map are, where each is a thing of its own. */
function subjectType(schema: Maybe<Schema>): Maybe<Subject['type']> {
  const names = schema?.['x-copse-ref-keys'];
  if (names === 'rule' || names === 'checklist-item') return names;
  return schema?.['x-copse-id'] as Maybe<EntityType>;
}

/** How likely two entries of a list are the same one, changed. Entries about other people are not. */
function sameEntry(a: Said, b: Said): number {
  if (a.kind !== 'map' || b.kind !== 'map') return isProse(a) && isProse(b) ? alike(a, b) : 0;
  const key = nameKeys.find(name => a.entries.has(name) && b.entries.has(name));
  const [nameOfA, nameOfB] = key === undefined ? [] : [a.entries.get(key), b.entries.get(key)];
  if (nameOfA !== undefined && nameOfB !== undefined && !isProse(nameOfA) && nameOfA.sense !== nameOfB.sense) {
    return nameOfA.kind === 'list' ? alike(a, b) : 0;
  }
  return nameOfA !== undefined && nameOfA.sense === nameOfB?.sense ? Math.max(leastAlike, alike(a, b)) : alike(a, b);
}

/** True of what only names something: a reference, a choice, or a map around a reference. */
function isName(said: Said): boolean {
  if (said.kind === 'map') return typesOf(said.schema).length > 0;
  return said.kind === 'value' && !isProse(said);
}

function asMap(said: Maybe<Said>): Maybe<SaidMap> {
  return said?.kind === 'map' ? said : undefined;
}

function asList(said: Maybe<Said>): Maybe<SaidList> {
  return said?.kind === 'list' ? said : undefined;
}

function isMapOrNothing(said: Maybe<Said>): boolean {
  return said === undefined || said.kind === 'map';
}

function isListOrNothing(said: Maybe<Said>): boolean {
  return said === undefined || said.kind === 'list';
}
