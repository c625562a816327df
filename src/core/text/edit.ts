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

/** Where an offset of the edited text lies in the text before the edits. An offset inside new text maps to the start of what it replaced. */
export function offsetBefore(edits: readonly TextEdit[]): (offset: number) => number {
  const sorted = inOrder(edits);
  return offset => {
    let shift = 0;
    for (const edit of sorted) {
      const newStart = edit.start + shift;
      if (offset < newStart) break;
      const newEnd = newStart + edit.newText.length;
      if (offset < newEnd || (offset === newEnd && edit.end > edit.start)) {
        return Math.min(edit.end, edit.start + (offset - newStart));
      }
      shift += edit.newText.length - (edit.end - edit.start);
    }
    return offset - shift;
  };
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
