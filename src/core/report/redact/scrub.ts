/** How a person may turn up in a text. */
export interface Naming {
  readonly text: string;
  /** What stands in its place. */
  readonly label: string;
  /**
   * `name`: a whole name. `id`: a member's id. `part`: one word of a name, for example the first name, which counts in what
   * people wrote, and in a message only where it quotes them.
   */
  readonly as: 'name' | 'id' | 'part';
}

interface Pattern extends Naming {
  readonly words: readonly string[];
  /** Letters must be as written: of one word, or of words that are no proper names. */
  readonly exact: boolean;
}

/** A name in a text, and how many of its words it is. */
interface Match {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** So many words tell a name; whoever writes a longer one need not be quoted whole to be meant. */
const tellingWords = 30;

/** What lies between two words of the same name: a space, a hyphen, a full stop and a space. */
const longestGap = 3;

/** Scripts that put no space between words. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Takes people out of texts. It looks words up in a table, so that its time does not grow with the number of people. */
export class Scrubber {
  readonly #byFirstWord = new Map<string, Pattern[]>();
  readonly #unspaced: readonly Naming[];

  constructor(namings: readonly Naming[]) {
    this.#unspaced = namings.filter(({ text }) => unspaced.test(text));
    // A name may hold the same word thousands of times.
    const added = new Set<string>();
    for (const naming of namings) {
      const key = `${naming.as} ${naming.text}`;
      if (!added.has(key)) this.#add(naming);
      added.add(key);
    }
    for (const patterns of this.#byFirstWord.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  }

  get isIdle(): boolean {
    return this.#byFirstWord.size === 0;
  }

  /** @param isQuoted whether what people wrote stands at an offset; a message quotes them here and there. */
  scrub(written: string, isQuoted: (offset: number) => boolean): string {
    if (this.isIdle) return written;
    let text = written.normalize('NFC');
    for (const { text: name, label } of this.#unspaced) text = text.replaceAll(name.normalize('NFC'), label);
    const words = wordsOf(text);
    let result = '';
    let last = 0;
    for (let index = 0; index < words.length; index++) {
      const match = this.#match(text, words, index, isQuoted);
      if (match === undefined) continue;
      const { label, start, end, count } = match;
      result += text.slice(last, start) + label;
      // Initials end with a full stop; one that ends the sentence is not added to it.
      last = label.endsWith('.') && text[end] === '.' ? end + 1 : end;
      index += count - 1;
    }
    return last === 0 ? text : result + text.slice(last);
  }

  #add(naming: Naming): void {
    const words = wordsOf(naming.text.normalize('NFC')).map(({ folded }) => folded);
    const first = words[0];
    if (first === undefined) return;
    const capitals = naming.text.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{Lo}]/gu)?.length ?? 0;
    const pattern = { ...naming, words, exact: naming.as !== 'name' || words.length === 1 || capitals < 2 };
    const same = this.#byFirstWord.get(first);
    if (same === undefined) this.#byFirstWord.set(first, [pattern]);
    else same.push(pattern);
  }

  #match(
    text: string,
    words: readonly Word[],
    index: number,
    isQuoted: (offset: number) => boolean,
  ): Match | undefined {
    const first = words[index];
    if (first === undefined) return undefined;
    for (const pattern of this.#byFirstWord.get(first.folded) ?? []) {
      const count = wordsInCommon(pattern, words, index);
      const end = words[index + count - 1]?.end ?? first.end;
      const isMeant = count >= Math.min(pattern.words.length, tellingWords);
      if (isMeant && fits(pattern, text, first.start, end, isQuoted(first.start)))
        return { label: pattern.label, start: first.start, end, count };
    }
    return undefined;
  }
}

/** How many words of a name stand one after the other in a text, from one of its words on. */
function wordsInCommon({ words: wanted }: Pattern, words: readonly Word[], index: number): number {
  let count = 0;
  for (let before = words[index]; count < wanted.length; count++) {
    const word = words[index + count];
    if (word === undefined || before === undefined || word.folded !== wanted[count]) break;
    if (count > 0 && word.start - before.end > longestGap) break;
    before = word;
  }
  return count;
}

function fits(pattern: Pattern, text: string, start: number, end: number, quoted: boolean): boolean {
  const found = text.slice(start, end);
  if (pattern.as === 'id') return found === pattern.text && (pattern.words.length > 1 || standsAlone(text, start, end));
  if (pattern.as === 'part' && !quoted) return false;
  return !pattern.exact || found === pattern.text.normalize('NFC') || isShouted(found);
}

/** True for an id of one word, which may be a word of the language too, where it cannot be meant as one. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 || /[“"'‘`«[(]/.test(text[start - 1] ?? '');
  const after = end === text.length || /[”"'’`»\])]/.test(text[end] ?? '');
  return before && after;
}

function isShouted(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The words of a text without accents and case, by which "José" and "jose" are the same. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  }));
}

/** A text as its folded words with single spaces. */
export function spell(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}
