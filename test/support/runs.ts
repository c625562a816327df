const asked = Number(process.env['COPSE_FUZZ_RUNS'] ?? 0);

/** True where somebody asked for more than a commit waits for. */
export const isThorough = asked > 0;

/**
 * How often a property is tried: as often as a commit waits for, or as COPSE_FUZZ_RUNS asks.
 * @param most what a night has time for, where a case takes long.
 */
export function runs(few: number, most = Number.POSITIVE_INFINITY): { readonly numRuns: number } {
  return { numRuns: asked > 0 ? Math.min(asked, most) : few };
}

/** No limit where somebody asked for more runs than a commit waits for. */
export function patience(milliseconds: number): number {
  return asked > 0 ? 0 : milliseconds;
}
