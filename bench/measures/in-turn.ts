/** What one of several things took in each round; undefined in rounds that it was left out of. */
export type Rounds = readonly (number | undefined)[];

export interface Turn {
  readonly name: string;
  /** One measurement, in any unit. */
  readonly run: () => number | Promise<number>;
}

/**
 * Lets all have their turn, round after round, so that a busy moment of the machine meets them all.
 * @param rounds at most
 * @param patience in milliseconds, for each: who has used it up sits out
 */
export async function inTurn(
  turns: readonly Turn[],
  rounds: number,
  patience = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<string, Rounds>> {
  const taken = new Map<string, (number | undefined)[]>(turns.map(({ name }) => [name, []]));
  const used = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of turns) {
      const before = used.get(name) ?? 0;
      const start = performance.now();
      taken.get(name)?.push(before > patience ? undefined : await run());
      used.set(name, before + performance.now() - start);
    }
  }
  return taken;
}

/** NaN where there is nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export function median(rounds: Rounds): number {
  return quantile(present(rounds), 0.5);
}

/** The median of the ratios within each round that both took part in. */
export function ratio(one: Rounds | undefined, other: Rounds | undefined): number {
  const ratios = (one ?? []).map((value, round) => (value ?? Number.NaN) / (other?.[round] ?? Number.NaN));
  return quantile(
    ratios.filter(value => !Number.isNaN(value)),
    0.5,
  );
}

export function present(rounds: Rounds): readonly number[] {
  return rounds.filter(value => value !== undefined);
}
