import { t } from '@vscode/l10n';
import type { Design, EntryOf } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { holds, silent } from '../../judgement';

type Need = NonNullable<EntryOf<'activity'>['serves']>[number];

export const needsServed: Item = {
  id: 'learning.needs-served',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Which of the nine needs do the activities serve?',
  why: 'People come to a community for very different things, and one kind of meeting cannot give them all.',
  sources: [{ document: 'SL', section: 'People need a community to …' }],
  criteria: [
    {
      id: 'five-needs',
      text: 'The activities serve at least five of the nine needs that people bring to a community',
      next: 'Write under each activity which of the nine needs it serves, as “serves”, and plan something for needs that none serves yet',
      where: { kind: 'activities', at: ['activities'] },
      judge: fiveNeeds,
    },
    {
      id: 'problems-and-practice',
      text: 'Among them are solving problems and looking at one’s own practice',
      next: 'Plan activities in which members help each other with problems and look at their own practice, and write solve-problems and reflect under “serves”',
      where: { kind: 'activities', at: ['activities'] },
      judge: problemsAndPractice,
    },
  ],
};

function fiveNeeds({ design }: JudgeContext): Judgement {
  const found = served(design);
  const count = new Set(found.map(({ value }) => value)).size;
  if (count >= 5) return holds(found);
  return silent(serveNothing(design), t('Needs served so far: {0} of nine.', count), found);
}

function problemsAndPractice({ design }: JudgeContext): Judgement {
  const solve = served(design).filter(({ value }) => value === 'solve-problems');
  const reflect = served(design).filter(({ value }) => value === 'reflect');
  if (solve.length > 0 && reflect.length > 0) return holds([...solve, ...reflect]);
  return silent(serveNothing(design), undefined, [...solve, ...reflect]);
}

function served(design: Design): readonly Fact<Need>[] {
  return design.entities('activity').flatMap(({ fact }) => fact.list('serves'));
}

function serveNothing(design: Design) {
  return design
    .entities('activity')
    .map(({ fact }) => fact)
    .filter(activity => activity.get('serves') === undefined);
}
