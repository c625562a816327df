import type { Said } from './said';

/** What tells one entry from another by itself, in the order in which it is looked for. */
export const nameKeys = ['title', 'name', 'task', 'what', 'text', 'label', 'member', 'question', 'with', 'between'];

/** How much of what two values say is the same: 0 (nothing) to 1 (all). Of texts the words are compared. */
export function alike(a: Said, b: Said): number {
  if (a.sense === b.sense) return 1;
  if (a.kind === 'value' && b.kind === 'value') {
    return isProse(a) && isProse(b) ? sharedWords(String(a.value), String(b.value)) : 0;
  }
  if (a.kind === 'list' && b.kind === 'list') {
    return share(
      a.items.map(({ sense }) => sense),
      b.items.map(({ sense }) => sense),
    );
  }
  return a.kind === 'map' && b.kind === 'map' ? alikeMaps(a.entries, b.entries) : 0;
}

type Entries = ReadonlyMap<string, Said>;

/** A name counts for as much as all the rest. */
function alikeMaps(a: Entries, b: Entries): number {
  const key = nameKeys.find(name => a.has(name) || b.has(name));
  const rest = restAlike(a, b, key);
  if (key === undefined) return rest ?? 0;
  const [nameOfA, nameOfB] = [a.get(key), b.get(key)];
  if (nameOfA === undefined || nameOfB === undefined) return (rest ?? 0) / 2;
  const names = alike(nameOfA, nameOfB);
  // People who have nothing of their names in common are two people, however alike they are.
  if (names === 0 && nameOfA.schema?.['x-copse-personal'] === true) return 0;
  return rest === undefined ? names : (names + rest) / 2;
}

function restAlike(a: Entries, b: Entries, without: string | undefined): number | undefined {
  let weights = 0;
  let same = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    if (key === without) continue;
    const [one, other] = [a.get(key), b.get(key)];
    const weight = weightOf(one ?? other);
    weights += weight;
    if (one !== undefined && other !== undefined) same += weight * alike(one, other);
  }
  return weights === 0 ? undefined : same / weights;
}

/** Two entries that agree in a choice of few values need have nothing to do with each other. */
function weightOf(said: Said | undefined): number {
  if (said?.kind !== 'value') return 1;
  return isProse(said) ? 1 : 0.25;
}

/** Free text: what is neither chosen from a list, nor a reference, nor a form of its own. */
export function isProse({ schema, kind, ...said }: Said): boolean {
  if (kind !== 'value' || !('value' in said) || typeof said.value !== 'string') return false;
  return schema?.enum === undefined && schema?.format === undefined && schema?.['x-copse-ref'] === undefined;
}

/** How many words two texts share, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  return share(words(a), words(b));
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** What two bags have in common, as a share of both (Dice's coefficient). */
function share(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const element of a) counts.set(element, (counts.get(element) ?? 0) + 1);
  let common = 0;
  for (const element of b) {
    const left = counts.get(element) ?? 0;
    if (left === 0) continue;
    common++;
    counts.set(element, left - 1);
  }
  return (2 * common) / (a.length + b.length);
}

export interface Pairing<A, B> {
  readonly pairs: readonly (readonly [A, B])[];
  readonly onlyBefore: readonly A[];
  readonly onlyAfter: readonly B[];
}

/** More comparisons than these are not worth the wait. */
const mostComparisons = 40_000;

/**
 * Brings together what belongs together, the best pairs first.
 * @param score how well two fit, 0 to 1; those below `least` are no pair.
 */
export function pairUp<A, B>(
  before: readonly A[],
  after: readonly B[],
  least: number,
  score: (a: A, b: B) => number,
): Pairing<A, B> {
  const candidates: { a: A; b: B; fit: number }[] = [];
  if (before.length * after.length <= mostComparisons) {
    for (const a of before) {
      for (const b of after) {
        const fit = score(a, b);
        if (fit >= least) candidates.push({ a, b, fit });
      }
    }
  }
  candidates.sort((one, other) => other.fit - one.fit);
  const paired = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of candidates) {
    if (paired.has(a) || taken.has(b)) continue;
    paired.set(a, b);
    taken.add(b);
  }
  return {
    pairs: before.flatMap(a => (paired.has(a) ? [[a, paired.get(a) as B] as const] : [])),
    onlyBefore: before.filter(a => !paired.has(a)),
    onlyAfter: after.filter(b => !taken.has(b)),
  };
}

/** What two lists do not share, by sense; what stands twice counts twice. */
export function without(items: readonly Said[], others: readonly Said[]): readonly Said[] {
  const counts = new Map<string, number>();
  for (const { sense } of others) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return items.filter(({ sense }) => {
    const left = counts.get(sense) ?? 0;
    counts.set(sense, left - 1);
    return left <= 0;
  });
}
