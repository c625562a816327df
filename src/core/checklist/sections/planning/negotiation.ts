import { t } from '@vscode/l10n';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, notApplicable } from '../../judgement';

export const negotiation: Item = {
  id: 'planning.negotiation',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Is it clear who started this and why, and were donors’ and members’ interests negotiated?',
  why: 'Who pays and who takes part seldom want quite the same, and what is not talked over at the start comes back as a quarrel.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Negotiation' }],
  criteria: [
    {
      id: 'origin-and-aims',
      text: 'It is said who started the community, and with what aims',
      next: 'Write under the origin who gave the first push (“started-by”) and what they wanted from it (“aims”)',
      where: { kind: 'community', at: ['origin'] },
      judge: ({ design }) => {
        const origin = design.part('community').get('origin');
        return allSaid(origin?.get('started-by'), origin?.get('aims'));
      },
    },
    {
      id: 'interests-negotiated',
      text: 'Where others than the members had a part in starting it: both sides’ interests stand, and what was agreed',
      next: 'Talk with sponsors and members about what each hopes for; write down the sponsors’ interests, the members’ interests, and what you agreed on',
      where: { kind: 'community', at: ['origin', 'negotiation'] },
      judge: interestsNegotiated,
    },
  ],
};

function interestsNegotiated({ design }: JudgeContext): Judgement {
  const origin = design.part('community').get('origin');
  if (origin?.get('started-by')?.value === 'members') return notApplicable(t('The members started it by themselves.'));
  const talks = origin?.get('negotiation');
  return allSaid(talks?.get('sponsor-interests'), talks?.get('member-interests'), talks?.get('agreed'));
}
