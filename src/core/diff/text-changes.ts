/** A stretch of words that was replaced: those before, those after, and a few words around them. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

const around = 3;
/** Texts with more words than these are compared at their two ends only. */
const mostWords = 600;

/** Where two texts on one line differ, word by word; places that lie near each other are one. */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const [old, now] = [before.split(' '), after.split(' ')];
  return hunks(old, now).map(({ a, b }) => ({
    before: excerpt(old, a.start, a.end),
    after: excerpt(now, b.start, b.end),
  }));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Hunk {
  readonly a: Stretch;
  readonly b: Stretch;
}

function hunks(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const start = commonStart(a, b);
  const end = Math.min(commonStart([...a].reverse(), [...b].reverse()), Math.min(a.length, b.length) - start);
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (middleA.length * middleB.length > mostWords ** 2) {
    return [{ a: { start, end: a.length - end }, b: { start, end: b.length - end } }];
  }
  return joined(differing(middleA, middleB)).map(hunk => ({ a: moved(hunk.a, start), b: moved(hunk.b, start) }));
}

function moved({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** The stretches between the words that both have. */
function differing(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const found: Hunk[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...inBoth(a, b), [a.length, b.length] as const]) {
    if (i > fromA || j > fromB) found.push({ a: { start: fromA, end: i }, b: { start: fromB, end: j } });
    [fromA, fromB] = [i + 1, j + 1];
  }
  return found;
}

/** Where the words of a longest common subsequence stand in each. */
function inBoth(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}

/** A few words that happen to be the same do not make two changes out of one. */
function joined(found: readonly Hunk[]): readonly Hunk[] {
  const whole: Hunk[] = [];
  for (const hunk of found) {
    const last = whole.at(-1);
    if (last === undefined || hunk.a.start - last.a.end > 2 * around) whole.push(hunk);
    else
      whole[whole.length - 1] = {
        a: { start: last.a.start, end: hunk.a.end },
        b: { start: last.b.start, end: hunk.b.end },
      };
  }
  return whole;
}

function excerpt(words: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - around);
  const to = Math.min(words.length, end + around);
  const text = words.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${text}${to < words.length ? ' …' : ''}`;
}
