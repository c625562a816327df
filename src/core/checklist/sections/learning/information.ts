import type { Item } from '../../item';
import { anySaid, atLeast } from '../../judgement';

export const information: Item = {
  id: 'learning.information',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is what is learned recorded and spread?',
  why: 'What is written down and passed on works for those who were not in the room, outside the community too.',
  sources: [
    { document: 'PN', section: 'Stimulating the learning process: Information Systems' },
    { document: 'BN', section: 'Managing knowledge' },
  ],
  criteria: [
    {
      id: 'recording-said',
      text: 'It is said how what is learned is recorded',
      next: 'Say under “knowledge” who writes down what was learned, and where, as “recording”',
      where: { kind: 'communication', at: ['knowledge', 'recording'] },
      judge: ({ design }) => anySaid(design.part('communication').get('knowledge')?.get('recording')),
    },
    {
      id: 'sharing-said',
      text: 'It is said how what is learned is passed on',
      next: 'Say under “knowledge” how what was learned reaches members and others, as “sharing”',
      where: { kind: 'communication', at: ['knowledge', 'sharing'] },
      judge: ({ design }) => anySaid(design.part('communication').get('knowledge')?.get('sharing')),
    },
    {
      id: 'case-study-or-guide',
      text: 'One of the products is a case study or a guide',
      next: 'Plan a case study or a guide on something members have tried, and add it to “products” with that “kind”',
      where: { kind: 'learning-agenda', at: ['products'] },
      judge: ({ design }) =>
        atLeast(
          1,
          design
            .entities('product')
            .map(({ fact }) => fact.get('kind'))
            .filter(kind => kind?.value === 'case-study' || kind?.value === 'guide'),
        ),
    },
  ],
};
