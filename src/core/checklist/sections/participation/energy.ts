import { t } from '@vscode/l10n';
import type { Design } from '../../../model/design';
import type { Item, JudgeContext, Judgement } from '../../item';
import { every, holds, notApplicable, silent, unless } from '../../judgement';

export const energy: Item = {
  id: 'participation.energy',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Do tasks give energy; are draining ones funded?',
  why: 'What gives energy carries a community on, and unpaid drudgery drives people away, whoever asked for it.',
  sources: [
    { document: 'FAQ', section: 'About communities of practice in organizations (energizing and de-energizing tasks)' },
  ],
  criteria: [
    {
      id: 'something-energises',
      text: 'At least one activity gives people energy',
      next: 'Write under “energy” of each activity what it does to people, and plan one that they will leave with more energy than they came with',
      where: { kind: 'activities', at: ['activities'] },
      judge: somethingEnergises,
    },
    {
      id: 'draining-is-funded',
      text: 'Whatever drains people is paid for',
      next: 'Write under “funded-by” of each draining activity which money or help makes up for it, or drop the activity',
      where: { kind: 'activities', at: ['activities'] },
      judge: drainingIsFunded,
    },
    {
      id: 'more-energy-than-drain',
      text: 'More activities give energy than take it',
      next: 'Write the “energy” of each activity, then drop what drains or add what energises until the balance is right',
      where: { kind: 'activities', at: ['activities'] },
      judge: moreEnergyThanDrain,
    },
  ],
};

function energyOf(design: Design) {
  const activities = design.entities('activity').map(({ fact }) => fact);
  const said = activities.flatMap(activity => activity.get('energy') ?? []);
  return {
    said,
    unsaid: activities.filter(activity => activity.get('energy') === undefined),
    energising: said.filter(({ value }) => value === 'energising'),
    draining: said.filter(({ value }) => value === 'draining'),
  };
}

function somethingEnergises({ design }: JudgeContext): Judgement {
  const { said, unsaid, energising } = energyOf(design);
  if (energising.length > 0) return holds(energising);
  return unless(
    unsaid.length === 0 ? said : [],
    t('No activity is said to give energy.'),
    silent(unsaid, undefined, said),
  );
}

function drainingIsFunded({ design }: JudgeContext): Judgement {
  const { said, unsaid } = energyOf(design);
  const draining = design
    .entities('activity')
    .map(({ fact }) => fact)
    .filter(activity => activity.get('energy')?.value === 'draining');
  if (draining.length === 0) {
    return said.length > 0 && unsaid.length === 0
      ? notApplicable(t('No activity is said to drain people.'))
      : silent(unsaid);
  }
  const missing = draining
    .flatMap(activity => activity.get('funded-by') ?? [])
    .filter(({ value }) => design.entity('resource', value)?.fact.get('status')?.value === 'missing');
  return unless(
    missing,
    t('What is to pay for it is missing itself.'),
    every(draining, activity => [activity.get('funded-by')]),
  );
}

function moreEnergyThanDrain({ design }: JudgeContext): Judgement {
  const { said, unsaid, energising, draining } = energyOf(design);
  if (energising.length > draining.length) return holds(energising);
  const settled = said.length > 0 && draining.length >= energising.length + unsaid.length;
  return unless(
    settled ? (draining.length > 0 ? draining : said) : [],
    t('Draining activities are not outnumbered by energising ones ({0} to {1}).', draining.length, energising.length),
    silent(unsaid, undefined, energising),
  );
}
