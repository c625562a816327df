import type { Span } from './text';

/** Replaces the text of a span; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** The edits of one file of a design, `path` relative to the design. A file that does not exist yet is created. */
export interface FileEdit {
  readonly path: string;
  readonly edits: readonly TextEdit[];
  /** The whole text of a file to be created. */
  readonly create?: string;
  /** The new path of a file to be renamed. */
  readonly renameTo?: string;
}

/**
 * The text with all edits made.
 * @throws RangeError when two edits overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let last = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < last) throw new RangeError('edits overlap');
    result += text.slice(last, edit.start) + edit.newText;
    last = edit.end;
  }
  return result + text.slice(last);
}

/**
 * Where stretches of the edited text lie in the text before the edits. A stretch that begins or ends inside new text is brought to
 * the same distance from the start of what that text replaced, but never past its end; inserted text lies where it was inserted.
 * @param edits none of them overlap.
 */
export function spanBefore(edits: readonly TextEdit[]): (span: Span) => Span {
  const changes = changesOf(edits);
  const at = (offset: number, side: 'start' | 'end'): number => {
    const change = changes[lastUpTo(changes, offset, side)];
    if (change === undefined) return offset;
    if (offset >= change.newEnd) return change.end + (offset - change.newEnd);
    return Math.min(change.end, change.start + (offset - change.newStart));
  };
  return span => {
    const start = at(span.start, 'start');
    return { start, end: Math.max(start, at(span.end, span.end > span.start ? 'end' : 'start')) };
  };
}

interface Change extends Span {
  readonly newStart: number;
  readonly newEnd: number;
}

function changesOf(edits: readonly TextEdit[]): readonly Change[] {
  let shift = 0;
  return inOrder(edits).map(({ start, end, newText }) => {
    const newStart = start + shift;
    shift += newText.length - (end - start);
    return { start, end, newStart, newEnd: newStart + newText.length };
  });
}

/** The last change that begins before an offset, or at it where a stretch starts there; -1 where there is none. */
function lastUpTo(changes: readonly Change[], offset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { newStart } = changes[middle] as Change;
    if (newStart < offset || (side === 'start' && newStart === offset)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The order in which edits are made: by place; those of the same place as they were given. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
