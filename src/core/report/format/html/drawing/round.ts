/** A coordinate with one decimal, so that a drawing is the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
