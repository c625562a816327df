import type { Tool } from '../peers/tools';
import { ms, times } from '../table/numbers';
import type { Outcome } from '../table/outcome';
import { inTurn, median, present, ratio } from './in-turn';
import { asOf, cli, copse } from './own-tools';
import { timeOf } from './processes';
import type { Pains } from './whole';

const node = 'node -e 0';
const report = 'copse report --format html';

/** From start to finish, on one design. @param design a folder with that design's folder */
export async function startUp(design: string, tools: readonly Tool[], pains: Pains): Promise<Outcome> {
  const contestants: readonly Pick<Tool, 'name' | 'runs'>[] = [
    { name: node, runs: () => [{ args: ['-e', '0'] }] },
    { name: 'copse --version', runs: () => [{ args: [cli, '--version'] }] },
    copse,
    { name: report, runs: folder => [{ args: [cli, 'report', folder, '--format', 'html', ...asOf] }] },
    ...tools,
  ];
  const turns = contestants.map(({ name, runs }) => ({ name, run: () => timeOf(runs(design)) }));
  const taken = await inTurn(turns, pains.rounds, pains.patience);
  const toNode = (name: string) => ratio(taken.get(name), taken.get(node));
  return {
    sections: [
      {
        title: 'Start to finish, one design of 10 files',
        notes: [],
        columns: ['', `× ${node}`, 'start to finish', 'rounds'],
        rows: contestants.map(({ name }) => [
          name,
          times(toNode(name)),
          ms(median(taken.get(name) ?? [])),
          String(present(taken.get(name) ?? []).length),
        ]),
      },
    ],
    verdicts: [
      { goal: 'G5', what: `copse check, one design, to ${node}`, figure: toNode(copse.name), wanted: { atMost: 1.6 } },
      { goal: 'G5', what: `${report} to ${node}`, figure: toNode(report), wanted: { atMost: 2 } },
    ],
  };
}
