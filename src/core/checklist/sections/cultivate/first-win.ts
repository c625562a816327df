import { launchOf } from '../../../model/launch';
import { addMonths, parseDate } from '../../../values/dates';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid } from '../../judgement';

/** A first win comes within so many months of the launch. */
const soon = 3;

export const firstWin: Item = {
  id: 'cultivate.first-win',
  weight: 'enriching',
  phase: 'before-launch',
  question: 'Is there a first, small thing of use?',
  why: 'Trust grows no faster than people see that it serves them, and something small and soon shows it first.',
  sources: [
    { document: 'BN', section: 'Opening words: start small and be patient' },
    { document: 'PN', section: 'Appendices: Peruvian Evaluation Network – EVALPERU, Lessons learnt' },
  ],
  criteria: [
    {
      id: 'something-small-and-soon',
      text: 'It is said what members will get first, or a product is due within three months of the launch',
      next: 'Write under “first-win” the first useful thing members will get, or plan a product with a “due” date within three months of the launch',
      where: { kind: 'activities', at: ['launch', 'first-win'] },
      judge: somethingSmallAndSoon,
    },
  ],
};

function somethingSmallAndSoon({ design }: JudgeContext): Judgement {
  const launch = launchOf(design)?.date;
  const due = design.entities('product').map(({ fact }) => fact.get('due'));
  const inTime = due.filter(fact => {
    const date = fact === undefined ? undefined : parseDate(fact.value);
    if (date === undefined || launch === undefined) return false;
    return date.first >= addMonths(launch.first, -soon) && date.last <= addMonths(launch.last, soon);
  });
  return anySaid(design.part('activities').get('launch')?.get('first-win'), ...inTime);
}
