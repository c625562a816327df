import type { Item } from '../../item';
import { isUsable, measures } from './usable';

/** What the second level looks at besides outcomes. */
const effects: ReadonlySet<string> = new Set(['satisfaction', 'relationships', 'capacity', 'knowledge']);

export const results: Item = {
  id: 'evaluation.results',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Level 2: what do members get from it, and bring?',
  why: 'A full room shows little; what counts is whether members know more, dare more and have come closer.',
  sources: [{ document: 'PN', section: 'Monitoring and evaluation (second level)' }],
  criteria: [
    {
      id: 'usable-indicator',
      text: 'An indicator of the level evaluation can be used: it has a source, a method or a reading',
      next: 'Add an indicator of the “level” evaluation, for example how confident members feel, and write where it comes from (“source”) or how you find it out (“method”)',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: ({ design }) => isUsable(design, 'evaluation'),
    },
    {
      id: 'measures-what-members-get',
      text: 'It measures satisfaction, relationships, capacity, knowledge or an outcome',
      next: 'Write under “measures” of an evaluation indicator which outcome it is about, or “satisfaction”, “relationships”, “capacity” or “knowledge”',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: ({ design }) =>
        measures(
          design,
          'evaluation',
          measured => effects.has(measured) || design.entity('outcome', measured) !== undefined,
        ),
    },
  ],
};
