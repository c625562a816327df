import type { Item } from '../../item';
import { every, together } from '../../judgement';
import { everyHighTheme } from '../../themes';

export const plan: Item = {
  id: 'learning.plan',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Are themes grouped and prioritised, with outcomes and products?',
  why: 'A plan that says what comes first, and what members will be able to do by when, lets many hands pull the same way.',
  sources: [{ document: 'PN', section: 'Stimulating the learning process: Learning plan' }],
  criteria: [
    {
      id: 'themes-have-priorities',
      text: 'Every theme has a priority',
      next: 'Agree which themes come first, and write under each one its “priority”: high, medium or low',
      where: { kind: 'learning-agenda', at: ['themes'] },
      judge: ({ design }) =>
        every(
          design.entities('theme').map(({ fact }) => fact),
          theme => [theme.get('priority')],
        ),
    },
    {
      id: 'high-themes-have-questions',
      text: 'Every theme of high priority has questions',
      next: 'Write under each theme of high priority what members want to find out, as “questions”',
      where: { kind: 'learning-agenda', at: ['themes'] },
      judge: ({ design }) => everyHighTheme(design, ({ fact }) => [fact.get('questions')]),
    },
    {
      id: 'outcomes-have-themes-and-dates',
      text: 'Every outcome has themes and a date',
      next: 'Write under each outcome by which themes members learn it (“themes”) and by when (“by”)',
      where: { kind: 'learning-agenda', at: ['outcomes'] },
      judge: ({ design }) =>
        every(
          design.entities('outcome').map(({ fact }) => fact),
          outcome => together(outcome.get('themes'), outcome.get('by')),
        ),
    },
  ],
};
