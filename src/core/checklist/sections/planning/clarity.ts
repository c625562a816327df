import { t } from '@vscode/l10n';
import type { Place } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, every, holds, silent } from '../../judgement';
import { challengesOf, highPriorityThemes, raisedByMembers } from '../../themes';

export const clarity: Item = {
  id: 'planning.clarity',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Are the themes relevant, well defined, and aimed at real challenges?',
  why: 'A sharp theme that answers something hard in members’ work gives the community a use; a vague one gives it meetings.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Clarity' }],
  criteria: [
    {
      id: 'domain-statement',
      text: 'It is said what the community is about',
      next: 'Say in a sentence or two what the community is about, as “statement”',
      where: { kind: 'domain', at: ['statement'] },
      judge: ({ design }) => anySaid(design.part('domain').get('statement')),
    },
    {
      id: 'themes-are-defined',
      text: 'Every theme has a definition',
      next: 'Write a definition under each theme: what belongs to it, and what does not',
      where: { kind: 'learning-agenda', at: ['themes'] },
      judge: ({ design }) =>
        every(
          design.entities('theme').map(({ fact }) => fact),
          theme => [theme.get('definition')],
        ),
    },
    {
      id: 'themes-answer-challenges',
      text: 'Every theme answers a challenge',
      next: 'Write under each theme which of the members’ challenges it answers (“challenges”)',
      where: { kind: 'learning-agenda', at: ['themes'] },
      judge: ({ design }) =>
        every(
          design.entities('theme').map(({ fact }) => fact),
          theme => [theme.get('challenges')],
        ),
    },
    {
      id: 'members-raised-them',
      text: 'Members raised the challenges that the themes of high priority answer',
      next: 'Write under each challenge that a theme of high priority answers which member brought it up (“raised-by”)',
      where: { kind: 'domain', at: ['challenges'] },
      judge: membersRaisedThem,
    },
  ],
};

/** Asks each challenge of each theme of high priority; a theme that answers none has nothing that members could have raised. */
function membersRaisedThem({ design }: JudgeContext): Judgement {
  const themes = highPriorityThemes(design);
  if (themes.length === 0) return silent([], t('No theme is said to be of high priority yet.'));
  const evidence: Place[] = [];
  const lacking: Place[] = [];
  for (const theme of themes) {
    const challenges = challengesOf(design, theme);
    if (challenges.length === 0) lacking.push(theme.fact);
    for (const challenge of challenges) {
      const raised = raisedByMembers(design, challenge);
      if (raised.length === 0) lacking.push(challenge.fact);
      evidence.push(...raised);
    }
  }
  return lacking.length === 0 ? holds(evidence) : silent(lacking, undefined, evidence);
}
