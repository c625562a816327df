import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, some } from '../../judgement';
import { everyHighTheme } from '../../themes';

export const learningAgenda: Item = {
  id: 'planning.learning-agenda',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Is there an agenda that orients, grounded in what members need?',
  why: 'An agenda that grew out of what members need tells everybody what comes next, and what may wait.',
  sources: [
    { document: 'PN', section: 'Planning and getting started: Flexibility' },
    { document: 'PN', section: 'Stimulating the learning process: Learning plan' },
  ],
  criteria: [
    {
      id: 'a-theme-stands',
      text: 'There is at least one theme',
      next: 'Add to “themes” what members will learn about first',
      where: { kind: 'learning-agenda', at: ['themes'] },
      judge: ({ design }) =>
        atLeast(
          1,
          design.entities('theme').map(({ fact }) => fact),
        ),
    },
    {
      id: 'grounded-in-needs',
      text: 'It is said what the agenda rests on',
      next: 'Write under “grounded-in” how you found out what members need: an analysis, an open-space day, conversations',
      where: { kind: 'learning-agenda', at: ['grounded-in'] },
      judge: groundedInNeeds,
    },
    {
      id: 'high-themes-lead-somewhere',
      text: 'Every theme of high priority leads to an outcome or a product',
      next: 'For each theme of high priority, add an outcome or a product and name the theme in it (“themes”)',
      where: { kind: 'learning-agenda', at: ['outcomes'] },
      judge: highThemesLeadSomewhere,
    },
  ],
};

function groundedInNeeds({ design }: JudgeContext): Judgement {
  const bases = design.part('learning-agenda').list('grounded-in');
  return some(bases, basis => (basis.get('kind') || basis.get('description') ? [basis] : []));
}

function highThemesLeadSomewhere({ design }: JudgeContext): Judgement {
  const outcomes = design.entities('outcome').flatMap(({ fact }) => fact.list('themes'));
  const products = design.entities('product').flatMap(({ fact }) => fact.list('themes'));
  return everyHighTheme(design, ({ id }) => [...outcomes, ...products].filter(({ value }) => value === id));
}
