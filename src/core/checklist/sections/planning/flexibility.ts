import type { Item } from '../../item';
import { anySaid } from '../../judgement';

export const flexibility: Item = {
  id: 'planning.flexibility',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Can it change as it goes?',
  why: 'New questions and new people come up on the way, and a design that cannot follow them is soon about something else than its members.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Flexibility' }],
  criteria: [
    {
      id: 'agenda-is-reviewed',
      text: 'It is said how often the learning agenda is looked at again',
      next: 'Say under “adapting” how often you look at the learning agenda again, as “review”',
      where: { kind: 'learning-agenda', at: ['adapting', 'review'] },
      judge: ({ design }) => anySaid(design.part('learning-agenda').get('adapting')?.get('review')),
    },
    {
      id: 'roles-may-change',
      text: 'It is said how people take on more, step back, or hand a role on',
      next: 'Say under the participation how people take on more, step back or hand a role on, as “moving-between”',
      where: { kind: 'governance', at: ['participation', 'moving-between'] },
      judge: ({ design }) => anySaid(design.part('governance').get('participation')?.get('moving-between')),
    },
  ],
};
