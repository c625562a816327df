import type { Item } from '../../item';
import { allSaid } from '../../judgement';

export const capability: Item = {
  id: 'landscape.capability',
  weight: 'enriching',
  phase: 'before-launch',
  question: 'Which capability does it steward?',
  why: 'A community that can name what it keeps people able to do is easier to believe in, for members and organisations alike.',
  sources: [
    { document: 'FAQ', section: 'About the definition of communities of practice (teams and communities)' },
    { document: 'FAQ', section: 'About communities of practice in organizations (strategic capabilities)' },
  ],
  criteria: [
    {
      id: 'capability-is-named',
      text: 'It is said which capability the community stewards',
      next: 'Write under “capability” what the community keeps people able to do, and whose plans that serves',
      where: { kind: 'domain', at: ['capability'] },
      judge: ({ design }) => allSaid(design.part('domain').get('capability')),
    },
  ],
};
