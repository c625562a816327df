import { applyEdits, spanBefore, type TextEdit } from '../text/edit';
import type { Span } from '../text/text';

/** A text under repair: what it reads now, and where everything in it stood before any of it. */
export class Repairs {
  text: string;
  readonly #rounds: (readonly TextEdit[])[] = [];
  readonly #back: ((span: Span) => Span)[] = [];
  /** What each repair so far touched of the original; none of them is right in part. */
  readonly #touched: (readonly Span[])[] = [];

  constructor(readonly original: string) {
    this.text = original;
  }

  get isChanged(): boolean {
    return this.#rounds.length > 0;
  }

  /** Where a stretch of the text as it reads now stands in the original. */
  inOriginal(span: Span): Span {
    return this.#back.reduceRight((found, back) => back(found), span);
  }

  /**
   * Makes edits of the text as it reads now, in groups that do not overlap.
   * @returns each group as edits of the original, right on their own. Where an earlier repair touches one, it takes in that repair, line by line.
   */
  apply(groups: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] {
    const edits = groups.flat();
    const inOriginal = groups.map(group => group.map(edit => ({ ...this.inOriginal(edit), newText: edit.newText })));
    const clashes = groups.map((group, index) => this.#isClash(group, inOriginal[index] ?? []));
    this.text = applyEdits(this.text, edits);
    this.#rounds.push(edits);
    this.#back.push(spanBefore(edits));
    this.#touched.push(...inOriginal);
    return inOriginal.map((group, index) => (clashes[index] ? this.wholeLines(group) : group));
  }

  /** True where the edits would not do the same to the original as to the text as it reads now. */
  #isClash(edits: readonly TextEdit[], inOriginal: readonly TextEdit[]): boolean {
    if (this.#rounds.length === 0) return false;
    return edits.some((edit, index) => {
      const before = inOriginal[index] ?? edit;
      const around = { start: Math.max(0, before.start - 1), end: Math.min(this.original.length, before.end + 1) };
      const now = this.#now(around);
      return (
        now.start !== edit.start - (before.start - around.start) || now.end !== edit.end + (around.end - before.end)
      );
    });
  }

  /** The lines that edits of the original touch, and what was repaired together with one of them, as they read now. */
  wholeLines(inOriginal: readonly Span[]): readonly TextEdit[] {
    const lines = this.#linesOf(inOriginal);
    const isIn = ({ start, end }: Span) => lines.some(line => line.start <= start && end <= line.end);
    const partly = this.#touched.filter(repair => repair.some(isIn) && !repair.every(isIn));
    if (partly.length > 0) return this.wholeLines([...inOriginal, ...partly.flat()]);
    return lines.map(line => {
      const now = this.#now(line);
      return { ...line, newText: this.text.slice(now.start, now.end) };
    });
  }

  #linesOf(inOriginal: readonly Span[]): readonly Span[] {
    const lines: Span[] = [];
    for (const { start, end } of [...inOriginal].sort((a, b) => a.start - b.start)) {
      const line = { start: this.original.lastIndexOf('\n', start - 1) + 1, end: this.#lineEnd(end) };
      const last = lines.at(-1);
      if (last !== undefined && line.start <= last.end)
        lines[lines.length - 1] = { ...last, end: Math.max(last.end, line.end) };
      else lines.push(line);
    }
    return lines;
  }

  #lineEnd(offset: number): number {
    const end = this.original.indexOf('\n', offset);
    return end === -1 ? this.original.length : end;
  }

  /** Where a stretch of the original stands now, with what was inserted at its ends. */
  #now(span: Span): Span {
    let { start, end } = span;
    for (const edits of this.#rounds) {
      let before = 0;
      let upTo = 0;
      for (const edit of edits) {
        const growth = edit.newText.length - (edit.end - edit.start);
        if (edit.end < start || (edit.end === start && edit.start < start)) before += growth;
        if (edit.start < end || edit.end <= end) upTo += growth;
      }
      start += before;
      end += upTo;
    }
    return { start, end };
  }
}
