import type { Item } from '../../item';
import { allSaid, anySaid } from '../../judgement';

export const identification: Item = {
  id: 'cultivate.identification',
  weight: 'expected',
  phase: 'before-launch',
  question: 'What do people care about in this domain?',
  why: 'What people care about, and do not know yet, is what makes them come back.',
  sources: [
    { document: 'FAQ', section: 'About cultivating communities of practice (success factors: identification)' },
    { document: 'FAQ', section: 'About social learning spaces' },
    { document: 'SL', section: 'A basic model: domain' },
  ],
  criteria: [
    {
      id: 'why-people-care',
      text: 'It is said what people identify with in the domain',
      next: 'Write under “identification” why people care about this, in words they would use themselves',
      where: { kind: 'domain', at: ['identification'] },
      judge: ({ design }) => allSaid(design.part('domain').get('identification')),
    },
    {
      id: 'learning-edge',
      text: 'It is said what nobody here knows yet',
      next: 'Write under “learning-edge” a question to which nobody here has an answer yet',
      where: { kind: 'domain', at: ['learning-edge'] },
      judge: ({ design }) => anySaid(...design.part('domain').list('learning-edge')),
    },
  ],
};
