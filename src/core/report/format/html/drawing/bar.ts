import { round } from './round';

export interface Segment {
  readonly x: number;
  readonly width: number;
}

/**
 * A bar of stacked segments, one for each amount that is not nothing, with a gap between them.
 * @param amounts in the order in which they are stacked
 */
export function stackBar(amounts: readonly number[], width: number, gap: number): readonly (Segment | undefined)[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const segments = amounts.filter(amount => amount > 0).length;
  const room = Math.max(0, width - gap * Math.max(0, segments - 1));
  let x = 0;
  return amounts.map(amount => {
    if (amount <= 0) return undefined;
    const segment = { x: round(x), width: round((room * amount) / total) };
    x += (room * amount) / total + gap;
    return segment;
  });
}
