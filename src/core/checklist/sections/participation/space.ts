import type { Item } from '../../item';
import { allSaid } from '../../judgement';
import { isHeld } from '../../role-holders';

export const space: Item = {
  id: 'participation.space',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is there a safe, welcoming space, and someone who convenes it?',
  why: 'People think aloud only where they feel welcome and safe, and such a place stays open only if somebody looks after it.',
  sources: [{ document: 'BN', section: 'Aspects to consider, 2: Creating space' }],
  criteria: [
    {
      id: 'a-welcoming-space',
      text: 'It is said what makes the place where members meet safe and welcoming',
      next: 'Write under “care”, “space”, what makes the room or the call where members meet safe and welcoming',
      where: { kind: 'governance', at: ['care', 'space'] },
      judge: ({ design }) => allSaid(design.part('governance').get('care')?.get('space')),
    },
    {
      id: 'somebody-convenes',
      text: 'Somebody facilitates, convenes or co-ordinates',
      next: 'Name under “held-by” who facilitates, convenes or co-ordinates',
      where: { kind: 'roles', at: ['roles'] },
      judge: context => isHeld(context, 'facilitator', 'convenor', 'coordinator'),
    },
  ],
};
