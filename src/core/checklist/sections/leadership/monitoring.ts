import type { Design, EntryOf, Part } from '../../../model/design';
import type { Fact, Place } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, some, together } from '../../judgement';

type Indicator = Fact<EntryOf<'indicator'>>;
type Review = Fact<NonNullable<Part<'indicators'>['reviews']>[number]>;

export const monitoring: Item = {
  id: 'leadership.monitoring',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Will progress be watched against the plan, within a time frame, by someone?',
  why: 'Only who looks at the plan again while there is still time can change course, or keep a good surprise.',
  sources: [{ document: 'PN', section: 'Leadership and co-ordination of the community of practice: Monitoring' }],
  criteria: [
    {
      id: 'dated-target',
      text: 'An indicator of the level monitoring has a target and a date for it',
      next: 'Give an indicator of the “level” monitoring a target: the “value” you hope for, and “by” when',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: ({ design }) => some(monitoringIndicators(design), datesOfTargets),
    },
    {
      id: 'somebody-collects',
      text: 'It is said who watches it',
      next: 'Name under that indicator the role or member who sees to it, as “collected-by”',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: somebodyCollects,
    },
    {
      id: 'a-review-stands',
      text: 'There is a review, in which people talk over how things stand',
      next: 'Add to “reviews” when or how often you talk over how things stand, and with whom',
      where: { kind: 'indicators', at: ['reviews'] },
      judge: ({ design }) => atLeast(1, design.part('indicators').list('reviews').filter(saysSomething)),
    },
  ],
};

/** Asks the indicators that have a dated target; where none has, all that watch what was planned. */
function somebodyCollects({ design }: JudgeContext): Judgement {
  const all = monitoringIndicators(design);
  const dated = all.filter(indicator => datesOfTargets(indicator).length > 0);
  return some(dated.length > 0 ? dated : all, indicator => [indicator.get('collected-by')]);
}

function monitoringIndicators(design: Design): readonly Indicator[] {
  return design
    .entities('indicator')
    .map(({ fact }) => fact)
    .filter(indicator => indicator.get('level')?.value === 'monitoring');
}

/** Where an indicator states a target together with its date. */
function datesOfTargets(indicator: Indicator): readonly Place[] {
  const single = indicator.get('target');
  const targets = [...indicator.list('targets'), ...(single === undefined ? [] : [single])];
  return targets
    .flatMap(target => together(target.get('value'), target.get('by')))
    .filter(place => place !== undefined);
}

function saysSomething(review: Review): boolean {
  return [
    review.get('every'),
    review.get('when'),
    review.get('with'),
    review.get('indicators'),
    review.get('question'),
    review.get('findings'),
  ].some(fact => fact !== undefined);
}
