import { t } from '@vscode/l10n';
import type { Design, EntryOf } from '../../../model/design';
import type { Fact, Place } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { fails, holds, silent, some } from '../../judgement';
import { firstCycles } from './cycles';

type Story = Fact<EntryOf<'story'>>;

export const stories: Item = {
  id: 'evaluation.stories',
  weight: 'expected',
  phase: 'ongoing',
  question: 'Are value-creation stories told, and tied to numbers?',
  why: 'A story says how learning led to a change, a number how much of it there was; together they convince.',
  sources: [
    { document: 'SL', section: 'A value-creation story; A value-creation framework (I)' },
    { document: 'FAQ', section: 'About value creation' },
  ],
  criteria: [
    {
      id: 'complete-with-consent',
      text: 'A story is told from the experience to what came of it, and may be passed on',
      next: 'Ask a member for a story: what they experienced, took away, did with it, and what came of it (the four “steps”), and whether it may be passed on (“consent”, “publish”)',
      where: { kind: 'stories', at: ['stories'] },
      judge: completeWithConsent,
    },
    {
      id: 'names-an-indicator',
      text: 'It names an indicator that it helps to explain',
      next: 'Write under “indicators” of a story’s step which figure it helps to explain',
      where: { kind: 'stories', at: ['stories'] },
      judge: ({ design }) =>
        some(completeStories(design), story => story.list('steps').flatMap(step => step.list('indicators'))),
    },
  ],
};

function completeWithConsent({ design }: JudgeContext): Judgement {
  const complete = completeStories(design);
  const consents = complete.flatMap(story => story.get('consent')?.get('publish') ?? []);
  const withConsent = complete.filter(story => story.get('consent')?.get('publish')?.value === true);
  if (withConsent.length > 0) return holds(withConsent.flatMap(story => [...stepsTold(story), ...consentOf(story)]));
  if (complete.length > 0 && consents.length === complete.length) {
    return fails(consents, t('Whoever told it does not want it passed on.'));
  }
  const told = toldStories(design);
  const unasked = complete.filter(story => story.get('consent')?.get('publish') === undefined);
  return silent(complete.length > 0 ? unasked : told);
}

function consentOf(story: Story): readonly Place[] {
  const publish = story.get('consent')?.get('publish');
  return publish === undefined ? [] : [publish];
}

/** What is hoped for did not happen, and a draft is not told yet. */
function toldStories(design: Design): readonly Story[] {
  return design
    .entities('story')
    .map(({ fact }) => fact)
    .filter(story => {
      const state = story.get('state')?.value;
      return state !== 'hoped-for' && state !== 'draft';
    });
}

function completeStories(design: Design): readonly Story[] {
  return toldStories(design).filter(story => {
    const told = story.list('steps').filter(step => step.get('text') !== undefined);
    return firstCycles.every(cycle => told.some(step => step.get('value')?.value === cycle));
  });
}

/** What is told of the steps from the experience to the result. */
function stepsTold(story: Story): readonly Place[] {
  return story
    .list('steps')
    .filter(step => firstCycles.some(cycle => cycle === step.get('value')?.value))
    .flatMap(step => step.get('text') ?? []);
}
