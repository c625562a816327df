import type { TextEdit } from '../../text/edit';
import type { Line, Lines } from '../lines';
import { insert } from '../quoting';

/** Moves a line, the neighbours below that share its mistake, and what belongs to them. */
export function shift(lines: Lines, line: Line, column: number): readonly TextEdit[] {
  const delta = column - line.column;
  const edits: TextEdit[] = [];
  for (let at: Line | undefined = line; at !== undefined && at.column === line.column; ) {
    if (at.dashes.length > 0 !== line.dashes.length > 0 || !lines.isStructure(at)) break;
    edits.push(moved(at, delta));
    const under = partsOf(lines, at, column);
    if (followsAlong(under[0], at, delta)) edits.push(...under.map(part => moved(part, delta)));
    at = lines.next(under.at(-1) ?? at);
  }
  return edits;
}

/** What stands deeper than a line; where the line moves right, not what stands in its new column already. */
function partsOf(lines: Lines, line: Line, column: number): readonly Line[] {
  const under = lines.below(line, line.column);
  const end = under.findIndex(part => part.column <= column);
  return column > line.column && end !== -1 ? under.slice(0, end) : under;
}

/** What stands rightly under a line as it is moves along with it; what will stand rightly once the line has moved stays. */
function followsAlong(part: Line | undefined, line: Line, delta: number): boolean {
  if (part === undefined) return false;
  const column = line.column + delta;
  if (line.dashes.length > 0) return part.column !== line.body - line.start + delta;
  return part.column <= column || (isStep(part.column - line.column) && !isStep(part.column - column));
}

function isStep(columns: number): boolean {
  return columns === 2 || columns === 4;
}

/** A line in another column. */
export function moved(line: Line, delta: number): TextEdit {
  if (delta > 0) return insert(line.start, ' '.repeat(delta));
  return { start: line.start, end: Math.min(line.start - delta, line.content.start), newText: '' };
}
