import { targetsOf } from '../../../model/indicators';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, everyEntity } from '../../judgement';

export const conversations: Item = {
  id: 'evaluation.conversations',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Do the figures feed a conversation?',
  why: 'Figures help where people talk over what they mean, and do harm where they take the place of talking.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (measurement)' }],
  criteria: [
    {
      id: 'review-with-people-and-a-question',
      text: 'A review has people who take part and a question',
      next: 'Add to “reviews” who talks the results over (“with”) and what they want to find out (“question”)',
      where: { kind: 'indicators', at: ['reviews'] },
      judge: ({ design }) =>
        anySaid(
          ...design
            .part('indicators')
            .list('reviews')
            .filter(review => review.list('with').length > 0)
            .map(review => review.get('question')),
        ),
    },
    {
      id: 'targets-are-talked-over',
      text: 'Every indicator with a target is looked at in a review',
      next: 'Write under “indicators” of a review which indicators are talked over there, until each one that has a target is in some review',
      where: { kind: 'indicators', at: ['reviews'] },
      judge: targetsAreTalkedOver,
    },
  ],
};

function targetsAreTalkedOver({ design }: JudgeContext): Judgement {
  const looked = design
    .part('indicators')
    .list('reviews')
    .flatMap(review => review.list('indicators'));
  const aimed = design
    .entities('indicator')
    .filter(({ fact }) => targetsOf(fact).some(target => target.get('value') !== undefined));
  return everyEntity(aimed, ({ id }) => looked.filter(({ value }) => value === id));
}
