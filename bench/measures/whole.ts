import type { Written } from '../generate/corpus';
import type { Tool } from '../peers/tools';
import { megabytes, ms, times } from '../table/numbers';
import type { Section } from '../table/outcome';
import { inTurn, median, present, type Rounds, ratio } from './in-turn';
import { type Use, useOf } from './processes';

/** How often each tool has its turn at most, and how many milliseconds it may take for all of them. */
export interface Pains {
  readonly rounds: number;
  readonly patience: number;
}

export interface WholeResult {
  readonly section: Section;
  /** How many times longer one takes than the other, from start to finish. */
  readonly ratio: (one: string, other: string) => number;
  /** The most memory a tool took, in bytes. */
  readonly peak: (tool: string) => number;
}

/** Lets tools check a whole corpus, each as a program of its own. The first is the one that others are set against. */
export async function wholeCorpus(
  title: string,
  corpus: Written,
  tools: readonly Tool[],
  pains: Pains,
): Promise<WholeResult> {
  const uses = new Map<string, Use[]>();
  const turns = tools.map(({ name, runs }) => ({
    name,
    run: () => {
      const use = useOf(runs(corpus.folder));
      uses.set(name, [...(uses.get(name) ?? []), use]);
      return use.wall;
    },
  }));
  const walls = await inTurn(turns, pains.rounds, pains.patience);
  const first = tools[0]?.name ?? '';
  const cpu = (tool: string) => median((uses.get(tool) ?? []).map(use => use.cpu));
  const peak = (tool: string) => Math.max(...(uses.get(tool) ?? []).map(use => use.peak));
  const ratioOf = (one: string, other: string) => ratio(walls.get(one), walls.get(other));
  return {
    section: {
      title: `${title}: ${sizeOf(corpus)}`,
      notes: tools.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}.`])),
      columns: ['', `× ${first}`, 'the same in processor time', 'start to finish', 'peak memory', 'rounds'],
      rows: tools.map(({ name, version }) => {
        const rounds: Rounds = walls.get(name) ?? [];
        return [
          [name, version].join(' ').trimEnd(),
          times(ratioOf(name, first)),
          times(cpu(name) / cpu(first)),
          ms(median(rounds)),
          megabytes(peak(name)),
          String(present(rounds).length),
        ];
      }),
    },
    ratio: ratioOf,
    peak,
  };
}

function sizeOf({ files, lines, bytes }: Written): string {
  return `${files.toLocaleString('en-GB')} files, ${lines.toLocaleString('en-GB')} lines, ${(bytes / 1e6).toFixed(1)} MB`;
}
