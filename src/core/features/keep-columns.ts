import { inOrder, type TextEdit } from '../text/edit';
import type { Span } from '../text/text';

/** Behind a name: its quote, the colon of a key, brackets and commas; then what brings the next thing into its column. */
const aligned = /^["']?:?(?: ?[\]},])*( {2,})(?=\S)/;

/**
 * Where names become longer or shorter, what stands in columns beside them would go out of line: the edits that take up the difference in
 * the spaces before it. Single spaces were not put there for a column, and one always stays.
 * @param edits of names, each on one line; none of them overlap.
 */
export function keepColumns(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = inOrder(edits);
  const found: TextEdit[] = [];
  let shift = 0;
  for (const [index, edit] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before !== undefined && text.slice(before.end, edit.start).includes('\n')) shift = 0;
    shift += edit.newText.length - (edit.end - edit.start);
    const gap = gapAfter(text, edit.end, ordered[index + 1]?.start ?? text.length);
    if (gap === undefined || shift === 0) continue;
    const width = Math.max(1, gap.end - gap.start - shift);
    shift += width - (gap.end - gap.start);
    found.push({ ...gap, newText: ' '.repeat(width) });
  }
  return found.filter(({ start, end, newText }) => newText.length !== end - start);
}

/** The spaces that bring something into its column: two or more behind the name and what closes around it. */
function gapAfter(text: string, end: number, limit: number): Span | undefined {
  const [all, spaces] = aligned.exec(text.slice(end, Math.min(limit + 1, end + 200))) ?? [];
  if (all === undefined || spaces === undefined) return undefined;
  return { start: end + all.length - spaces.length, end: end + all.length };
}
