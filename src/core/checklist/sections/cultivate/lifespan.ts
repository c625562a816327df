import type { Item } from '../../item';
import { anySaid } from '../../judgement';

export const lifespan: Item = {
  id: 'cultivate.lifespan',
  weight: 'enriching',
  phase: 'before-launch',
  question: 'How will we know that it has done its work?',
  why: 'A community may end when it has served its time, and it ends well where that was thought of early.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (lifespan)' }],
  criteria: [
    {
      id: 'an-end-in-view',
      text: 'It is said when members will ask whether to go on, or what would show that it has done its work',
      next: 'Write under “lifespan” the day on which you ask whether to go on (“review-on”), or what would show that the work is done (“ends-when”)',
      where: { kind: 'community', at: ['lifespan', 'review-on'] },
      judge: ({ design }) => {
        const said = design.part('community').get('lifespan');
        return anySaid(said?.get('review-on'), said?.get('ends-when'));
      },
    },
  ],
};
