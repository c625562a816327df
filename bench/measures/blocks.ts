import type { Contender } from './contender';
import { inTurn, median, quantile } from './in-turn';

/** What is asked of one contender in each of its turns. */
export interface Block {
  readonly contender: Contender;
  readonly task: string;
  /** For a turn; the first one warms up. */
  readonly input: (round: number) => unknown;
}

export interface Latency {
  /** In milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

/** Asks all in turn for a few samples each, after they have warmed up; gives what one sample took. @param patience as of `inTurn` */
export async function latencies(
  blocks: ReadonlyMap<string, Block>,
  rounds: number,
  patience: number,
): Promise<ReadonlyMap<string, Latency>> {
  const samples = new Map<string, readonly number[]>();
  const turns = [...blocks].map(([name, { contender, task, input }]) => {
    let round = 0;
    return {
      name,
      run: async () => {
        const taken = await contender.ask<readonly number[]>(task, input(round++));
        samples.set(name, [...(samples.get(name) ?? []), ...taken]);
        return median(taken);
      },
    };
  });
  await inTurn(turns, 1);
  samples.clear();
  await inTurn(turns, rounds, patience);
  return new Map(
    [...blocks.keys()].map(name => {
      const taken = samples.get(name) ?? [];
      return [name, { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95), count: taken.length }];
    }),
  );
}
