import type { Item } from '../../item';
import { anySaid } from '../../judgement';

export const aspirations: Item = {
  id: 'evaluation.aspirations',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Do participants say what difference they hope to make?',
  why: 'What a community is worth shows against what its members hope for, which no list of goals set elsewhere can tell.',
  sources: [{ document: 'FAQ', section: 'About value creation' }],
  criteria: [
    {
      id: 'in-their-words',
      text: 'At least one member says which difference they hope to make',
      next: 'Ask members which difference they hope to make, and add it to “aspirations” in their words (“text”) with who said it (“by”)',
      where: { kind: 'indicators', at: ['aspirations'] },
      judge: ({ design }) =>
        anySaid(
          ...design
            .part('indicators')
            .list('aspirations')
            .filter(aspiration => aspiration.list('by').length > 0)
            .map(aspiration => aspiration.get('text')),
        ),
    },
  ],
};
