import { driver } from '../build';
import { growing, growingSizes } from '../generate/growth';
import { membersPath } from '../generate/typing';
import { ms, number, times } from '../table/numbers';
import type { Outcome, Verdict } from '../table/outcome';
import { latencies } from './blocks';
import { withContenders } from './contender';

const own = 'copse';

/** How the time to read and validate a file grows with what stands in it. */
export async function growth(withOthers: boolean, rounds: number, patience: number): Promise<Outcome> {
  const drivers = { [own]: driver('copse'), ...(withOthers ? { 'yaml + ajv': driver('serve-naive') } : {}) };
  return withContenders(drivers, async contenders => {
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    for (const [what, write] of Object.entries(growing)) {
      const texts = growingSizes.map(size => ({ size, text: write(size) }));
      const blocks = [...contenders].flatMap(([name, contender]) =>
        texts.map(({ size, text }) => {
          const count = name === own ? 5 : 1;
          // No text comes twice, so that nothing can be known from before.
          const input = (round: number) => ({
            path: membersPath,
            texts: Array.from({ length: count }, (_, n) => `${text}# ${round * count + n}\n`),
          });
          return [`${name} ${size}`, { contender, task: 'keystrokes', input }] as const;
        }),
      );
      const taken = await latencies(new Map(blocks), rounds, patience);
      for (const name of contenders.keys()) {
        const medians = growingSizes.map(size => taken.get(`${name} ${size}`)?.p50 ?? Number.NaN);
        const factors = { overall: 2 ** exponent(medians), last: (medians.at(-1) ?? 0) / (medians.at(-2) ?? 0) };
        rows.push([
          what,
          name,
          number(exponent(medians)),
          times(factors.overall),
          times(factors.last),
          ...medians.map(ms),
        ]);
        if (name === own)
          verdicts.push({
            goal: 'G10',
            what: `${what}: what twice as much costs (the worse of overall and last)`,
            figure: Math.max(factors.overall, factors.last),
            wanted: { atMost: 2.3 },
          });
      }
    }
    return { sections: [{ title: 'Growth', notes: [], columns, rows }], verdicts };
  });
}

const columns = [
  '',
  'with',
  'exponent',
  'twice as much, overall',
  'twice as much, at the end',
  ...growingSizes.map(size => `${size.toLocaleString('en-GB')} entries`),
];

/** The slope of the line through the logarithms. */
function exponent(medians: readonly number[]): number {
  const points = medians.map((time, at) => ({ x: Math.log(growingSizes[at] ?? 1), y: Math.log(time) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(point => point.x)), mean(points.map(point => point.y))];
  const across = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return across / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
