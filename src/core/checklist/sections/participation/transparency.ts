import type { Item } from '../../item';
import { allSaid } from '../../judgement';

export const transparency: Item = {
  id: 'participation.transparency',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Are information, money and decisions open?',
  why: 'Trust grows where everybody can see what is known, what is spent and how things are settled.',
  sources: [{ document: 'PN', section: 'Incentives to create a culture of participation: Transparency' }],
  criteria: [
    {
      id: 'information-is-open',
      text: 'It is said who can see the community’s information',
      next: 'Write under “transparency”, “information”, who can read what, and where',
      where: { kind: 'governance', at: ['transparency', 'information'] },
      judge: ({ design }) => allSaid(design.part('governance').get('transparency')?.get('information')),
    },
    {
      id: 'finances-are-open',
      text: 'It is said how members can see where money comes from and goes',
      next: 'Write under “transparency”, “finances”, where and when members see the accounts',
      where: { kind: 'governance', at: ['transparency', 'finances'] },
      judge: ({ design }) => allSaid(design.part('governance').get('transparency')?.get('finances')),
    },
    {
      id: 'decisions-are-open',
      text: 'It is said how members learn what was decided and why',
      next: 'Write under “transparency”, “decisions”, how members learn what was decided and why',
      where: { kind: 'governance', at: ['transparency', 'decisions'] },
      judge: ({ design }) => allSaid(design.part('governance').get('transparency')?.get('decisions')),
    },
  ],
};
