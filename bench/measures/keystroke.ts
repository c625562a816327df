import { driver } from '../build';
import { membersPath, membersText, typed } from '../generate/typing';
import { ms, times } from '../table/numbers';
import type { Outcome, Verdict } from '../table/outcome';
import { type Latency, latencies } from './blocks';
import { withContenders } from './contender';

const server = 'yaml-language-server';
const states = ['valid', 'broken', 'aliased'] as const;
const sizes = [
  { lines: 400, goal: 25 },
  { lines: 5000, goal: 100 },
] as const;

/** What it costs to read and validate a members file anew after a keystroke, in a program that runs already. */
export async function keystroke(withPeers: boolean, rounds: number, patience: number): Promise<Outcome> {
  const drivers = {
    copse: driver('copse'),
    'yaml + ajv': driver('serve-naive'),
    ...(withPeers ? { [server]: driver('serve-language-server') } : {}),
  };
  return withContenders(drivers, async contenders => {
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    for (const { lines, goal } of sizes) {
      for (const state of states) {
        const text = membersText(lines, state === 'aliased');
        const blocks = [...contenders].map(([name, contender]) => {
          const count = countOf(name, lines);
          const input = (round: number) => ({
            path: membersPath,
            texts: typed(text, state === 'broken' ? 'broken' : 'valid', count, round * count),
          });
          return [name, { contender, task: 'keystrokes', input }] as const;
        });
        const taken = await latencies(new Map(blocks), rounds, patience);
        const own = taken.get('copse');
        for (const [name, latency] of taken) rows.push(row(`${lines} lines, ${state} text`, name, latency, own));
        if (state !== 'aliased') verdicts.push(...verdictsOf(`${lines} lines, ${state} text`, goal, taken));
      }
    }
    return { sections: [{ title: 'One keystroke', notes, columns, rows }], verdicts };
  });
}

const columns = ['', 'with', '× copse', 'p50', 'p95', 'keystrokes'];
const notes = [
  'One file is read and validated anew, by programs that have run a while. yaml-language-server is asked as a library, without the way from the editor and back.',
  'Broken text is left in six ways in turn: half a key, an open brace, an open quote, a wrong indent, a key twice, a tab. Aliased text takes a value up again by its anchor.',
];

/** For a turn: few of what is slow, and all breaks of a broken text equally often over the rounds. */
function countOf(name: string, lines: number): number {
  if (name === 'copse') return 12;
  return name === server && lines > 1000 ? 2 : 6;
}

function row(what: string, name: string, { p50, p95, count }: Latency, own: Latency | undefined): string[] {
  return [what, name, times(p50 / (own?.p50 ?? Number.NaN)), ms(p50), ms(p95), String(count)];
}

function verdictsOf(what: string, goal: number, taken: ReadonlyMap<string, Latency>): readonly Verdict[] {
  const own = taken.get('copse');
  const other = taken.get(server);
  if (own === undefined) return [];
  return [
    ...(other === undefined
      ? []
      : [
          {
            goal: 'G6',
            what: `keystroke, ${what}: faster than ${server}`,
            figure: other.p50 / own.p50,
            wanted: { atLeast: goal },
          },
        ]),
    { goal: 'G6', what: `keystroke, ${what}: p95 to p50`, figure: own.p95 / own.p50, wanted: { atMost: 3 } },
  ];
}
