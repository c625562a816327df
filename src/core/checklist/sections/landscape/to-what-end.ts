import type { Item } from '../../item';
import { allSaid, some } from '../../judgement';

export const toWhatEnd: Item = {
  id: 'landscape.to-what-end',
  weight: 'expected',
  phase: 'before-launch',
  question: 'To what end?',
  why: 'Learning turns into change where people can say which difference they want, and why learning should bring it about.',
  sources: [{ document: 'KM', section: 'Key reflections: power and the theory of change' }],
  criteria: [
    {
      id: 'the-end',
      text: 'It is said which difference members care to make',
      next: 'Write under “purpose”, “to-what-end”, which difference you care to make with what you learn',
      where: { kind: 'community', at: ['purpose', 'to-what-end'] },
      judge: ({ design }) => allSaid(design.part('community').get('purpose')?.get('to-what-end')),
    },
    {
      id: 'assumptions-are-told',
      text: 'Of at least one change that is hoped for, it is said what has to hold for it to come about',
      next: 'Add to “outcomes” under “change” what will be different in the world, and write its “assumptions”: what has to hold for learning to lead there',
      where: { kind: 'domain', at: ['change', 'outcomes'] },
      judge: ({ design }) =>
        some(
          design.entities('change').map(({ fact }) => fact),
          change => change.list('assumptions'),
        ),
    },
  ],
};
