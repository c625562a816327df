import { t } from '@vscode/l10n';
import { hasLeft, rolesOfKind } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { holds, silent, unless } from '../../judgement';
import { holdersBy } from '../../role-holders';

export const backup: Item = {
  id: 'leadership.backup',
  weight: 'enriching',
  phase: 'ongoing',
  question: 'What if the one with the energy leaves?',
  why: 'Communities often end for want of one person’s time, while everybody else still cares.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice: Leadership' }],
  criteria: [
    {
      id: 'two-or-a-backup',
      text: 'Two people or more facilitate, or somebody else can step in',
      next: 'Share the facilitating between two people, or name under that role who can step in, as “backup”',
      where: { kind: 'roles', at: ['roles'] },
      judge: twoOrABackup,
    },
  ],
};

function twoOrABackup(context: JudgeContext): Judgement {
  const { design } = context;
  const roles = rolesOfKind(design, 'facilitator');
  const holders = roles.flatMap(role => holdersBy(context, role));
  const ids = new Set(holders.map(({ member }) => member.id));
  const named = roles
    .flatMap(({ fact }) => fact.list('backup'))
    .flatMap(fact => {
      const member = design.entity('member', fact.value);
      return member === undefined || ids.has(member.id) ? [] : [{ fact, member }];
    });
  const others = named.filter(({ member }) => !hasLeft(member)).map(({ fact }) => fact);
  const shared = ids.size >= 2 ? holders.map(({ fact }) => fact) : [];
  const evidence = [...shared, ...others];
  if (evidence.length > 0) return holds(evidence);
  return unless(
    named.map(({ member, fact }) => member.fact.get('status') ?? fact),
    t('Whoever could step in has left.'),
    silent(roles.map(({ fact }) => fact)),
  );
}
