import { applyEdits, inOrder, type TextEdit } from '../text/edit';
import type { Span } from '../text/text';

/** A stretch of a text under change: kept from the original, or put in. */
type Piece = { readonly kept: Span } | { readonly added: string };

/** Several changes of one text, each made on the outcome of those before it, told as edits of the original. */
export class Pieces {
  #text: string;
  #fits = true;
  #pieces: readonly Piece[];

  constructor(readonly original: string) {
    this.#text = original;
    this.#pieces = [{ kept: { start: 0, end: original.length } }];
  }

  /** The text with all changes so far. */
  get text(): string {
    return this.#text;
  }

  /** @param edits of the text as it is now. Where they do not fit it, nothing is changed any more, and there are no edits at all. */
  apply(edits: readonly TextEdit[]): void {
    this.#fits &&= areWithin(edits, this.#text);
    if (!this.#fits) return;
    this.#text = applyEdits(this.#text, edits);
    this.#pieces = edited(this.#pieces, edits);
  }

  /** The edits that lead from the original to the text as it is now. */
  edits(): readonly TextEdit[] {
    if (!this.#fits) return [];
    const edits: TextEdit[] = [];
    let start = 0;
    let newText = '';
    const flush = (end: number): void => {
      if (end > start || newText !== '') edits.push({ start, end, newText });
      newText = '';
    };
    for (const piece of this.#pieces) {
      if ('added' in piece) newText += piece.added;
      else {
        flush(piece.kept.start);
        start = piece.kept.end;
      }
    }
    flush(this.original.length);
    return edits;
  }
}

/** @param edits lie within what the pieces come to, and do not overlap. */
function edited(before: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let [index, offset] = [0, 0];
  const keep = (from: number, to: number): void => {
    for (let piece = before[index]; piece !== undefined; piece = before[++index]) {
      pieces.push(...part(piece, from - offset, to - offset));
      if (offset + lengthOf(piece) > to) return;
      offset += lengthOf(piece);
    }
  };
  let last = 0;
  for (const { start, end, newText } of inOrder(edits)) {
    keep(last, start);
    if (newText !== '') pieces.push({ added: newText });
    last = end;
  }
  keep(last, Number.POSITIVE_INFINITY);
  return pieces;
}

/** True where edits lie in a text and do not overlap. */
function areWithin(edits: readonly TextEdit[], { length }: string): boolean {
  let last = 0;
  for (const { start, end } of inOrder(edits)) {
    if (start < last || end < start || end > length) return false;
    last = end;
  }
  return true;
}

function lengthOf(piece: Piece): number {
  return 'added' in piece ? piece.added.length : piece.kept.end - piece.kept.start;
}

/** What is left of a piece between two offsets in it. */
function part(piece: Piece, from: number, to: number): readonly Piece[] {
  const start = Math.max(0, from);
  const end = Math.min(lengthOf(piece), to);
  if (start >= end) return [];
  if ('added' in piece) return [{ added: piece.added.slice(start, end) }];
  return [{ kept: { start: piece.kept.start + start, end: piece.kept.start + end } }];
}
