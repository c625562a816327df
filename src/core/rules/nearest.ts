import { distance } from 'fastest-levenshtein';

/**
 * Which of the candidates somebody may have meant, the likeliest first: spelt nearly so, or the same but for capitals, accents, spaces and
 * hyphens. Nothing where none is near.
 */
export function nearest(word: string, candidates: readonly string[], most = 3): readonly string[] {
  const written = plain(word);
  if (written === '') return [];
  const limit = Math.floor(written.length / 3);
  const near = candidates
    .filter(candidate => candidate.length >= written.length - limit)
    .map(candidate => ({ candidate, far: apart(written, plain(candidate), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  // What is far less likely than the likeliest is only a distraction.
  const best = near[0]?.far ?? 0;
  return near
    .filter(({ far }) => far <= 2 * best)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The same word but for capitals, accents, spaces, underscores and hyphens. */
export function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** The same word but for a slip of the hand: one letter wrong, two in a long word. */
export function isSlip(written: string, candidate: string): boolean {
  const [a, b] = [plain(written), plain(candidate)];
  return a === b || (a.length > 3 && letters(a, b) <= (a.length < 8 ? 1 : 2));
}

/**
 * One letter wrong in a short word may make another word; the beginning of a long word is as good as the word.
 * @param limit beyond which nobody asks how far.
 */
function apart(written: string, candidate: string, limit: number): number {
  if (written === candidate) return 0;
  if (written.length >= 4 && candidate.startsWith(written)) return 1;
  if (Math.abs(written.length - candidate.length) > limit) return Infinity;
  return Math.max(1, letters(written, candidate));
}

/** How many letters are wrong; two that stand the wrong way round count as one. */
function letters(a: string, b: string): number {
  if (a.length !== b.length) return distance(a, b);
  const wrong = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  const isTurned = wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isTurned ? 1 : distance(a, b);
}

/** A word without what `isSameWord` does not look at. */
export function plain(word: string): string {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '');
}
