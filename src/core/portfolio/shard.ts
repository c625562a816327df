/** Which of the designs of a tree these are: every `of`-th one, beginning with the one at `index`. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
  /** How many designs the tree holds. */
  readonly designs: number;
}

/** The version of Copse that judged a shard. */
interface Versioned extends Shard {
  readonly version: string;
}

export interface ReportShard extends Versioned {
  readonly command: 'report';
  /** Whether the reports of the designs are wanted. */
  readonly reports: boolean;
  /** What the designs were compared with. */
  readonly since?: string;
}

export interface CheckShard extends Versioned {
  readonly command: 'check';
  readonly asOf: string;
  readonly since?: string;
  readonly preset?: string;
}

/** Deals the designs of a tree out in turn: each falls to one shard, whatever their number. */
export function dealt<T>(all: readonly T[], { index, of }: Pick<Shard, 'index' | 'of'>): readonly T[] {
  return all.filter((_, position) => position % of === index - 1);
}

/** Where a design stands among all designs of the tree, from its place among those of a shard; both from 0. */
export function positionOf(place: number, shard: Pick<Shard, 'index' | 'of'> | undefined): number {
  return shard === undefined ? place : place * shard.of + shard.index - 1;
}

/** How many designs fall to a shard. */
export function shareOf({ index, of, designs }: Shard): number {
  return index > designs ? 0 : Math.ceil((designs - index + 1) / of);
}

/** Puts what was dealt out together again. @param shards in the order of their indices, none missing */
export function gathered<T>(shards: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...shards.map(shard => shard.length));
  return Array.from({ length: longest }, (_, place) => shards.flatMap(shard => shard.slice(place, place + 1))).flat();
}
