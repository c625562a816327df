/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/** Numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, and without, `limit`. */
export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** @throws where the list is empty */
export function oneOf<T>(choices: readonly T[], random: Random): T {
  const chosen = choices[below(choices.length, random)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

const words =
  'people meet each month to learn from the work of others and bring back what they have tried in the field with their partners and neighbours over a café in the año that passed'.split(
    ' ',
  );

/** So many words. */
export function prose(count: number, random: Random): string {
  const text = Array.from({ length: count }, () => oneOf(words, random)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
