import { round } from './round';

export interface MatrixCell {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
}

/** A grid whose circles grow with what is counted; all lengths in the drawing's own units. */
export interface MatrixFrame {
  readonly left: number;
  readonly top: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly maxRadius: number;
}

/** Below this, the largest circle would say more than it knows. */
const fewest = 3;

/** The circles of a grid, row by row; their areas stand in proportion to the counts. */
export function placeMatrix(counts: readonly (readonly number[])[], frame: MatrixFrame): readonly MatrixCell[] {
  const most = Math.max(fewest, ...counts.flat());
  const least = frame.maxRadius / 2;
  return counts.flatMap((row, rowIndex) =>
    row.map((count, columnIndex) => ({
      x: round(frame.left + (columnIndex + 0.5) * frame.columnWidth),
      y: round(frame.top + (rowIndex + 0.5) * frame.rowHeight),
      radius: count === 0 ? 0 : round(Math.max(least, frame.maxRadius * Math.sqrt(count / most))),
      count,
    })),
  );
}
