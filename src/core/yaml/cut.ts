import type { Span } from '../text/text';

/** How many whole entries stay on either side of what is not ordinary, so that it can be seen that they are read as such. */
const margin = 3;

/** How many of the nearest keys of the file are tried as the one that the entries stand below. */
const mostHeaders = 3;

/** Where a text can be cut in three, between entries of a map or list: what comes before, what has to be looked at closely, what follows. */
export interface Cut {
  /** The line `members:` that the entries stand below, with its break; empty where they are those of the file. */
  readonly header: Span;
  /** Begins and ends where an entry does, or at the end of the text. */
  readonly middle: Span;
  /** Where the last entry begins that stays whole in the middle; undefined where nothing follows it. */
  readonly lastWhole: number | undefined;
}

/** A line that says something. */
interface Said {
  readonly start: number;
  readonly column: number;
  readonly isItem: boolean;
}

/** @returns the cut around an offset that leaves least to be looked at; undefined where that is most of the text. */
export function cutAround(text: string, offset: number): Cut | undefined {
  const lines = saidIn(text);
  const at = lines.findLastIndex(({ start }) => start <= offset);
  const cuts = [...headersAbove(lines, at), -1].map(header => cutBelow(text, lines, header, at));
  return cuts.find(cut => cut !== undefined && cut.middle.end - cut.middle.start < text.length / 2);
}

function saidIn(text: string): readonly Said[] {
  const lines: Said[] = [];
  for (let start = 0; start < text.length; ) {
    let first = start;
    while (text[first] === ' ') first++;
    const character = text[first] ?? '\n';
    if (character !== '\n' && character !== '\r' && character !== '#') {
      const isItem = character === '-' && /[ \r\n]/.test(text[first + 1] ?? '\n');
      lines.push({ start, column: first - start, isItem });
    }
    const end = text.indexOf('\n', start);
    start = end === -1 ? text.length : end + 1;
  }
  return lines;
}

/** The nearest keys of the file above a line. What is written at the start of a line by mistake looks like one. */
function headersAbove(lines: readonly Said[], at: number): readonly number[] {
  const found: number[] = [];
  for (let index = at - 1; index >= 0 && found.length < mostHeaders; index--)
    if (isTop(lines[index])) found.push(index);
  return found;
}

function isTop(line: Said | undefined): boolean {
  return line?.column === 0 && !line.isItem;
}

/** @param header the index of its line; -1 for the entries of the file. */
function cutBelow(text: string, lines: readonly Said[], header: number, at: number): Cut | undefined {
  const first = lines[header + 1];
  // Where the file itself begins further in, its first line may be a comment that goes on, and no entry.
  if (first === undefined || (header < 0 ? first.column > 0 : isTop(first))) return undefined;
  const isEntry = ({ column, isItem }: Said) => column === first.column && isItem === first.isItem;
  const before = lines.slice(header + 1, at + 1).filter(isEntry);
  const start = before.at(-margin - 1)?.start;
  if (start === undefined) return undefined;
  const after = entriesAfter(lines, at, isEntry);
  const end = after[margin]?.start;
  return {
    header: header < 0 ? { start: 0, end: 0 } : lineOf(text, lines[header]?.start ?? 0),
    middle: { start, end: end ?? text.length },
    lastWhole: end === undefined ? undefined : after[margin - 1]?.start,
  };
}

/** The next entries, as far as they stand below the same header. */
function entriesAfter(lines: readonly Said[], at: number, isEntry: (line: Said) => boolean): readonly Said[] {
  const found: Said[] = [];
  for (let index = at + 1; index < lines.length && found.length <= margin; index++) {
    const line = lines[index] as Said;
    if (isEntry(line)) found.push(line);
    else if (isTop(line)) break;
  }
  return found;
}

function lineOf(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end + 1 };
}
