import type { Place } from '../model/fact';
import type { Judgement } from './item';

type Missing = Place | undefined;

export function holds(evidence: readonly Place[]): Judgement {
  return { outcome: 'holds', evidence };
}

export function fails(evidence: readonly Place[], text?: string): Judgement {
  return { outcome: 'fails', evidence, ...(text === undefined ? {} : { text }) };
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
  return { outcome: 'silent', evidence, lacking, ...(text === undefined ? {} : { text }) };
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
