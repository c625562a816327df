import { coreAndActiveMembers } from '../../model/people';
import { every } from '../judgement';
import type { Section } from '../section';

/** PraxisNote 16, "Planning and getting started". */
export const planning: Section = {
  id: 'planning',
  title: 'Planning and getting started',
  items: [
    {
      id: 'planning.interests',
      weight: 'essential',
      phase: 'before-launch',
      question: 'Do we know what each side wants, and does it line up?',
      why: 'Where the interests of people and organisations meet, they find the time and the money to take part.',
      sources: [{ document: 'PN', section: 'Planning and getting started: Interests' }],
      criteria: [
        {
          id: 'members-name-an-interest',
          text: 'Every core or active member names an interest',
          next: 'Write under each core or active member which challenge or theme interests them',
          where: { kind: 'members', at: ['members'] },
          judge: ({ design }) =>
            every(
              coreAndActiveMembers(design).map(member => member.fact),
              fact => [fact.get('interests')],
            ),
        },
      ],
    },
  ],
};
