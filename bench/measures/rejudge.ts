import { join } from 'node:path';
import { built, driver } from '../build';
import { designs } from '../generate/corpus';
import { carelessness } from '../generate/mistakes';
import { membersPath, typed } from '../generate/typing';
import { ms, times } from '../table/numbers';
import type { Outcome } from '../table/outcome';
import { type Block, latencies } from './blocks';
import { withContenders } from './contender';

const own = 'copse';
const exact = 'the same rules and checklist on `yaml`, every file read anew';

/** What it costs to judge a whole design anew after a keystroke in its members file. */
export async function rejudge(rounds: number, patience: number): Promise<Outcome> {
  const { [membersPath]: members = '', ...others } = middling();
  const drivers = { fast: driver('copse'), exact: join(built, 'exact/copse.js'), naive: driver('serve-naive') };
  return withContenders(drivers, async contenders => {
    const ask = (driverName: keyof typeof drivers, task: string): readonly Block[] => {
      const contender = contenders.get(driverName);
      return contender === undefined
        ? []
        : [
            {
              contender,
              task,
              input: (round: number) => ({ path: membersPath, texts: typed(members, 'valid', 12, 12 * round), others }),
            },
          ];
    };
    const blocks = new Map(
      Object.entries({
        [own]: ask('fast', 'rejudge'),
        'copse, every file read anew': ask('fast', 'rereadAndJudge'),
        'the same on `yaml`, only the changed file read anew': ask('exact', 'rejudge'),
        [exact]: ask('exact', 'rereadAndJudge'),
        'yaml + ajv, every file, no rules, no checklist': ask('naive', 'rereadAndJudge'),
      }).flatMap(([name, [block]]) => (block === undefined ? [] : [[name, block] as const])),
    );
    const taken = await latencies(blocks, rounds, patience);
    const toOwn = (name: string) => (taken.get(name)?.p50 ?? Number.NaN) / (taken.get(own)?.p50 ?? Number.NaN);
    return {
      sections: [
        {
          title: `A whole design judged anew after a keystroke: 10 files, ${(members + Object.values(others).join('')).split('\n').length} lines`,
          notes: ['All rules and the checklist. Copse keeps what it read of files that have not changed.'],
          columns: ['', `× ${own}`, 'p50', 'p95'],
          rows: [...taken].map(([name, { p50, p95 }]) => [name, times(toOwn(name)), ms(p50), ms(p95)]),
        },
      ],
      verdicts: [
        {
          goal: 'G7',
          what: 'a design judged anew after a keystroke: faster than the `yaml`-based way (every file read anew)',
          figure: toOwn(exact),
          wanted: { atLeast: 15 },
        },
      ],
    };
  });
}

/** Of some designs, the one of middling length. */
function middling(): Readonly<Record<string, string>> {
  const some = [...designs({ designs: 11, dates: 'plain', mistakes: carelessness.none })];
  const length = (files: Readonly<Record<string, string>>) => Object.values(files).join('').length;
  return some.sort((a, b) => length(a) - length(b))[5] ?? {};
}
