import { inOrder, type TextEdit } from './edit';
import { SourceText } from './text';

/** Lines that were taken out, and those that stand there instead. */
export interface ChangedLines {
  /** One-based, in the text before. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * The lines that edits change, by place; what they leave as it is at the beginning and at the end of a stretch is not told.
 * @param edits of `before`, that lead to `after`; none for a text that is new
 */
export function changedLines(before: string, after: string, edits: readonly TextEdit[]): readonly ChangedLines[] {
  if (edits.length === 0) return before === after ? [] : [{ line: 1, removed: [], added: linesOf(after) }];
  const source = new SourceText(before);
  const now = new SourceText(after);
  const found: { start: number; end: number; shift: number; grown: number }[] = [];
  let shift = 0;
  for (const { start, end, newText } of inOrder(edits)) {
    const from = source.positionAt(start).line;
    const to = source.positionAt(end).line;
    const last = found.at(-1);
    const grown = newText.length - (end - start);
    if (last !== undefined && from <= last.end)
      found[found.length - 1] = { ...last, end: to, grown: last.grown + grown };
    else found.push({ start: from, end: to, shift, grown });
    shift += grown;
  }
  return found.flatMap(({ start, end, shift: moved, grown }) => {
    const span = { start: source.lineSpan(start).start, end: source.lineSpan(end).end };
    const removed = linesOf(source.slice(span));
    const added = linesOf(now.slice({ start: span.start + moved, end: span.end + moved + grown }));
    return trimmed(start + 1, removed, added);
  });
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/** Without the lines that both begin or end with. */
function trimmed(line: number, removed: readonly string[], added: readonly string[]): readonly ChangedLines[] {
  const least = Math.min(removed.length, added.length);
  let first = 0;
  while (first < least && removed[first] === added[first]) first++;
  let last = 0;
  while (last < least - first && removed.at(-1 - last) === added.at(-1 - last)) last++;
  const cut = (lines: readonly string[]) => lines.slice(first, lines.length - last);
  return cut(removed).length + cut(added).length === 0
    ? []
    : [{ line: line + first, removed: cut(removed), added: cut(added) }];
}
