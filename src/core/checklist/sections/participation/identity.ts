import { t } from '@vscode/l10n';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, anySaid, fails, holds, silent } from '../../judgement';

export const identity: Item = {
  id: 'participation.identity',
  weight: 'enriching',
  phase: 'before-launch',
  question: 'Has it a name, a mark, a place, chosen with members?',
  why: 'People feel that something is theirs when they can recognise it and have named it themselves.',
  sources: [{ document: 'PN', section: 'Incentives to create a culture of participation: Identity' }],
  criteria: [
    {
      id: 'has-a-name',
      text: 'The community has a name',
      next: 'Write what the community is called under “name”',
      where: { kind: 'community', at: ['name'] },
      judge: ({ design }) => allSaid(design.part('community').get('name')),
    },
    {
      id: 'has-a-mark-or-a-place',
      text: 'It has a logo, or a place of its own on the web',
      next: 'Describe the community’s mark under “logo”, or write the address where it can be found under “presence”',
      where: { kind: 'community', at: ['identity', 'logo'] },
      judge: ({ design }) => {
        const said = design.part('community').get('identity');
        return anySaid(said?.get('logo'), ...(said?.list('presence') ?? []));
      },
    },
    {
      id: 'named-with-members',
      text: 'The members or the core group chose the name',
      next: 'Ask the members what they want to call it, then write who chose the name under “named-by”',
      where: { kind: 'community', at: ['identity', 'named-by'] },
      judge: namedWithMembers,
    },
  ],
};

function namedWithMembers({ design }: JudgeContext): Judgement {
  const namedBy = design.part('community').get('identity')?.get('named-by');
  if (namedBy === undefined) return silent();
  if (namedBy.value === 'members' || namedBy.value === 'core-group') return holds([namedBy]);
  return fails([namedBy], t('Others than the members chose the name.'));
}
