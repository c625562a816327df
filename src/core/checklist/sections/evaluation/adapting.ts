import type { Fact } from '../../../model/fact';
import { type Day, parseDate } from '../../../values/dates';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid } from '../../judgement';

type Written = Fact<string | number> | undefined;

export const adapting: Item = {
  id: 'evaluation.adapting',
  weight: 'enriching',
  phase: 'ongoing',
  question: 'Did anything change because of it?',
  why: 'Watching a plan is worth the trouble only if what is seen may change it.',
  sources: [
    { document: 'PN', section: 'Leadership and co-ordination of the community of practice: Monitoring' },
    { document: 'PN', section: 'Planning and getting started: Flexibility' },
  ],
  criteria: [
    {
      id: 'changed-after-a-review',
      text: 'Something is done differently because of a review',
      next: 'Write under “changed” of a review what you do differently since, or add it to “changes” under “adapting” with its date',
      where: { kind: 'indicators', at: ['reviews'] },
      judge: changedAfterAReview,
    },
  ],
};

function changedAfterAReview({ design, asOf }: JudgeContext): Judgement {
  const reviews = design.part('indicators').list('reviews');
  const adapting = design.part('learning-agenda').get('adapting');
  const days = [...reviews.map(review => review.get('when')), adapting?.get('last-review')]
    .map(firstDay)
    .filter(day => day !== undefined);
  const isAfterAReview = (on: Day) => on <= asOf && days.some(day => day <= on);
  const changes = (adapting?.list('changes') ?? []).filter(change => {
    const on = firstDay(change.get('on'));
    return on !== undefined && isAfterAReview(on);
  });
  return anySaid(...reviews.map(review => review.get('changed')), ...changes.map(change => change.get('what')));
}

/** The first day that a date can mean, so that a change is not taken to follow a review that it may have come before. */
function firstDay(written: Written): Day | undefined {
  return written === undefined ? undefined : parseDate(written.value)?.first;
}
