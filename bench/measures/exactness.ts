import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driver, exactCli } from '../build';
import type { Fallbacks } from '../drivers/tasks';
import type { Written } from '../generate/corpus';
import type { Outcome, Verdict } from '../table/outcome';
import { withContenders } from './contender';
import { asOf, cli } from './own-tools';
import { sayingOf } from './processes';

const examples = join(import.meta.dirname, '../../examples');

/** Whether Copse finds the same with its own reader of YAML as with the exact parser alone, and how often it does without that. */
export async function exactness(corpora: Readonly<Record<string, Written>>): Promise<Outcome> {
  const folders = {
    'the examples': examples,
    ...Object.fromEntries(Object.entries(corpora).map(([name, { folder }]) => [name, folder])),
  };
  return withContenders({ copse: driver('copse') }, async contenders => {
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    for (const [name, folder] of Object.entries(folders)) {
      const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.cop.yaml'))
        .map(file => readFileSync(join(folder, file), 'utf8'));
      const found = await contenders.get('copse')?.ask<Fallbacks>('fallbacks', texts);
      const { sound, left } = found ?? { sound: 0, left: 0 };
      const differing = differingLines(folder);
      rows.push([name, String(texts.length), String(sound), String(left), percent(left / sound), String(differing)]);
      verdicts.push(
        {
          goal: 'G0',
          what: `lines of findings that differ, ${name}`,
          figure: differing,
          wanted: { atMost: 0 },
          unit: '',
        },
        {
          goal: 'G0',
          what: `sound files left to the exact parser, ${name}`,
          figure: (100 * left) / sound,
          wanted: { atMost: 1 },
          unit: '%',
        },
      );
    }
    return {
      sections: [
        {
          title: 'The same findings, with little help of the exact parser',
          notes: [
            'Findings of `copse check --format json` with Copse’s own reader of YAML and without it, compared line by line. Random texts are compared by the tests, not here.',
          ],
          columns: ['', 'files', 'of them sound', 'left to the exact parser', 'share', 'lines that differ'],
          rows,
        },
      ],
      verdicts,
    };
  });
}

function differingLines(folder: string): number {
  const [one = [], other = []] = [cli, exactCli].map(program =>
    sayingOf({ args: [program, 'check', folder, '--format', 'json', ...asOf] }).text.split('\n'),
  );
  const longer = Math.max(one.length, other.length);
  return Array.from({ length: longer }, (_, at) => one[at] === other[at]).filter(same => !same).length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
