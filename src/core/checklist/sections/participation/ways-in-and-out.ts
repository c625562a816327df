import { t } from '@vscode/l10n';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, anySaid, tension } from '../../judgement';

export const waysInAndOut: Item = {
  id: 'participation.ways-in-and-out',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Can people join, go quiet, and leave, without guessing?',
  why: 'In a healthy community people come, do more or less, and go; where nobody has to guess how, they do so in peace.',
  sources: [
    { document: 'FAQ', section: 'About cultivating communities of practice (levels of participation, lifespan)' },
    { document: 'BN', section: 'Aspects to consider, 4: Managing the community' },
  ],
  criteria: [
    {
      id: 'how-to-join',
      text: 'It is said who can join, and how',
      next: 'Write under “participation” who can join (“access”) and what they have to do (“how-to-join”)',
      where: { kind: 'governance', at: ['participation', 'how-to-join'] },
      judge: howToJoin,
    },
    {
      id: 'onboarding',
      text: 'It is said how newcomers are received',
      next: 'Write under “participation”, “onboarding”, what a newcomer meets with in the first weeks',
      where: { kind: 'governance', at: ['participation', 'onboarding'] },
      judge: ({ design }) => allSaid(design.part('governance').get('participation')?.get('onboarding')),
    },
    {
      id: 'leaving',
      text: 'It is said how members leave, or when somebody counts as inactive',
      next: 'Write under “participation” how somebody leaves (“leaving”), or after what time of silence they count as inactive (“inactive-after”)',
      where: { kind: 'governance', at: ['participation', 'leaving'] },
      judge: ({ design }) => {
        const said = design.part('governance').get('participation');
        return anySaid(said?.get('leaving'), said?.get('inactive-after'));
      },
    },
  ],
};

function howToJoin({ design }: JudgeContext): Judgement {
  const said = design.part('governance').get('participation');
  const access = said?.get('access');
  const how = said?.get('how-to-join');
  if (access?.value === 'closed' && how === undefined) {
    return tension(
      [access],
      t('The community takes in no new members for now; fresh people keep the exchange from going stale.'),
    );
  }
  return allSaid(access, how);
}
