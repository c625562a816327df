import { Fact, keyOf, type Place } from '../model/fact';
import type { Judgement } from './item';

type Missing = Place | undefined;

/** @param text what a reader should know besides, for example that a text was taken at its word. */
export function holds(evidence: readonly Place[], text?: string): Judgement {
  return { outcome: 'holds', evidence: distinct(evidence), ...(text === undefined ? {} : { text }) };
}

/** Holds, and is a point to discuss: the community has a reason of its own to do otherwise than the documents advise. */
export function holdsInTension(evidence: readonly Place[], text: string): Judgement {
  return { outcome: 'holds', evidence, text, tension: true };
}

export function fails(evidence: readonly Place[], text?: string): Judgement {
  return { outcome: 'fails', evidence: distinct(evidence), ...(text === undefined ? {} : { text }) };
}

/** Fails because the community has chosen otherwise than the documents advise: a point to discuss, not a fault. */
export function tension(evidence: readonly Place[], text: string): Judgement {
  return { outcome: 'fails', evidence, text, tension: true };
}

/**
 * @param lacking the places that should say more; none where nothing is there to say more.
 * @param evidence what is there already but is not enough.
 */
export function silent(lacking: readonly Place[] = [], text?: string, evidence: readonly Place[] = []): Judgement {
  return {
    outcome: 'silent',
    evidence: distinct(evidence),
    lacking: distinct(lacking),
    ...(text === undefined ? {} : { text }),
  };
}

export function notApplicable(text: string): Judgement {
  return { outcome: 'n/a', text };
}

/** Holds where all of these are said; else silent, with what is there. */
export function allSaid(...facts: readonly Missing[]): Judgement {
  const said = facts.filter(fact => fact !== undefined);
  return said.length === facts.length ? holds(said) : silent([], undefined, said);
}

/** Holds where at least one of these is said. */
export function anySaid(...facts: readonly Missing[]): Judgement {
  return atLeast(1, facts);
}

/** Holds where at least so many of these are there. */
export function atLeast(count: number, facts: readonly Missing[]): Judgement {
  const said = facts.filter(fact => fact !== undefined);
  return said.length >= count ? holds(said) : silent([], undefined, said);
}

/**
 * Judges a criterion over "every …": silent where there is none, never true of nothing.
 *
 * @param subjects what the criterion speaks of.
 * @param evidenceOf the places that bear it out for one of them; none where the design does not say.
 */
export function every<S extends Place>(
  subjects: readonly S[],
  evidenceOf: (subject: S) => readonly Missing[],
): Judgement {
  return share(1, subjects, evidenceOf);
}

/** As `every`, for a criterion over a share (0 to 1) of the subjects. */
export function share<S extends Place>(
  least: number,
  subjects: readonly S[],
  evidenceOf: (subject: S) => readonly Missing[],
): Judgement {
  const evidence: Place[] = [];
  const lacking: Place[] = [];
  for (const subject of subjects) {
    const found = evidenceOf(subject).filter(place => place !== undefined);
    if (found.length === 0) lacking.push(subject);
    else evidence.push(...found);
  }
  const borneOut = subjects.length - lacking.length;
  if (subjects.length > 0 && borneOut >= least * subjects.length) return holds(evidence);
  return silent(lacking, undefined, evidence);
}

/** Holds where at least one of the subjects is borne out; else silent, with all of them, since any could say more. */
export function some<S extends Place>(
  subjects: readonly S[],
  evidenceOf: (subject: S) => readonly Missing[],
): Judgement {
  const evidence = subjects.flatMap(evidenceOf).filter(place => place !== undefined);
  return evidence.length > 0 ? holds(evidence) : silent(subjects);
}

/** Fails where the design says the contrary, at these places; else it is as judged otherwise. */
export function unless(contrary: readonly Place[], text: string, otherwise: Judgement): Judgement {
  return contrary.length > 0 ? fails(contrary, text) : otherwise;
}

/** As `every`, over members, themes … whose ids matter; the evidence is sought for each as a whole. */
export function everyEntity<E extends { readonly fact: Place }>(
  entities: readonly E[],
  evidenceOf: (entity: E) => readonly Missing[],
): Judgement {
  return shareOfEntities(1, entities, evidenceOf);
}

/** As `share`, over members, themes … whose ids matter. */
export function shareOfEntities<E extends { readonly fact: Place }>(
  least: number,
  entities: readonly E[],
  evidenceOf: (entity: E) => readonly Missing[],
): Judgement {
  const found = new Map<Place, readonly Missing[]>(entities.map(entity => [entity.fact, evidenceOf(entity)]));
  return share(least, [...found.keys()], place => found.get(place) ?? []);
}

/** All of these, or none: what counts only where the whole of it is said. */
export function together(...facts: readonly Missing[]): readonly Missing[] {
  return facts.includes(undefined) ? [] : facts;
}

/** One place counts once, however many subjects it bears out. */
function distinct(places: readonly Place[]): readonly Place[] {
  if (places.length < 2 || isEachAnother(places)) return places;
  return [...new Map(places.map(place => [keyOf(place), place])).values()];
}

/** True where all values are different: no place holds two. To put the steps to a place together takes longer. */
function isEachAnother(places: readonly Place[]): boolean {
  const values = new Set<unknown>();
  return places.every(place => place instanceof Fact && !values.has(place.value) && values.add(place.value));
}
