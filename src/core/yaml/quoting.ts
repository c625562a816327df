import type { TextEdit } from '../text/edit';
import type { Span } from '../text/text';

/**
 * The edits that put a stretch of text in quotes, so that YAML takes it as it stands: in double quotes where nothing in it has a meaning
 * there, else in single ones.
 */
export function quote(text: string, { start, end }: Span): readonly TextEdit[] {
  const inner = text.slice(start, end);
  if (!/["\\]/.test(inner)) return [insert(start, '"'), insert(end, '"')];
  if (!inner.includes("'")) return [insert(start, "'"), insert(end, "'")];
  const escapes = [...inner.matchAll(/["\\]/g)].map(({ index }) => insert(start + index, '\\'));
  return [insert(start, '"'), ...escapes, insert(end, '"')];
}

/**
 * The edits that mend a text which stands in quotes already, but holds the same kind of quote, or backslashes, that were meant as they stand.
 * @param outer from the opening quote to behind the closing one.
 */
export function requote(text: string, { start, end }: Span): readonly TextEdit[] {
  const inner = text.slice(start + 1, end - 1);
  const mark = text[start];
  if (mark === "'") {
    return [...inner.matchAll(/'+/g)]
      .filter(([run]) => run.length % 2 === 1)
      .map(({ index }) => insert(start + 1 + index, "'"));
  }
  if (!inner.includes("'")) {
    return [
      { start, end: start + 1, newText: "'" },
      { start: end - 1, end, newText: "'" },
    ];
  }
  return [...inner.matchAll(/\\+"?|"/g)].flatMap(({ index, 0: found }) => escapes(found, start + 1 + index));
}

/** What a run of backslashes, a quote after it or not, lacks to stand as it is; a quote that is escaped already is well. */
function escapes(found: string, at: number): readonly TextEdit[] {
  if (found.endsWith('"')) return found.length % 2 === 0 ? [] : [insert(at + found.length - 1, '\\')];
  return [...found].map((_, index) => insert(at + index, '\\'));
}

export function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** The first words of a text, for a message: one line, not too long. */
export function shown(text: string): string {
  const line = text.split(/[\r\n\u2028\u2029\u0085]/, 1)[0]?.trim() ?? '';
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}
