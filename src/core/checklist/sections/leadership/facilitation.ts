import { t } from '@vscode/l10n';
import { type Role, rolesOfKind } from '../../../model/people';
import type { Item, JudgeContext } from '../../item';
import { atLeast, every, everyEntity, unless } from '../../judgement';
import { rewardOf, unrewarded } from '../../rewards';
import { holdersBy, isHeld } from '../../role-holders';

export const facilitation: Item = {
  id: 'leadership.facilitation',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Is it clear who facilitates, with what time and reward?',
  why: 'Contact between members dries up unless somebody tends it, and somebody tends it for long only with the time and a reason to.',
  sources: [
    {
      document: 'PN',
      section: 'Leadership and co-ordination of the community of practice: Facilitation and co-ordination',
    },
    { document: 'FAQ', section: 'About cultivating communities of practice: Leadership' },
  ],
  criteria: [
    {
      id: 'facilitator-role-exists',
      text: 'There is a role for a facilitator',
      next: 'Add a role of the kind facilitator to “roles”',
      where: { kind: 'roles', at: ['roles'] },
      judge: ({ design }) =>
        atLeast(
          1,
          rolesOfKind(design, 'facilitator').map(({ fact }) => fact.get('kind')),
        ),
    },
    {
      id: 'facilitator-role-held',
      text: 'Somebody facilitates',
      next: 'Agree who facilitates, and name them under “held-by” of that role',
      where: { kind: 'roles', at: ['roles'] },
      judge: context => isHeld(context, 'facilitator'),
    },
    {
      id: 'responsibilities-said',
      text: 'It is said what the facilitator sees to',
      next: 'Write under the facilitator’s role what it sees to, one thing a line, as “responsibilities”',
      where: { kind: 'roles', at: ['roles'] },
      judge: context =>
        every(
          facilitators(context).map(({ fact }) => fact),
          role => [role.get('responsibilities')],
        ),
    },
    {
      id: 'time-said',
      text: 'It is said how much time facilitating takes',
      next: 'Write under the facilitator’s role how much time it has, as “time”, for example 6 h/month or 20 %',
      where: { kind: 'roles', at: ['roles'] },
      judge: context =>
        every(
          facilitators(context).map(({ fact }) => fact),
          role => [role.get('time')],
        ),
    },
    {
      id: 'reward-said',
      text: 'It is said what the facilitator gets for it',
      next: 'Agree what the facilitator gets for it: money, working time, a training, public thanks; write it under the role as “reward”',
      where: { kind: 'roles', at: ['roles'] },
      judge: context => {
        const roles = facilitators(context);
        return unless(
          unrewarded(roles),
          t('Facilitating is said to go unrewarded.'),
          everyEntity(roles, role => [rewardOf(role)]),
        );
      },
    },
  ],
};

/** The facilitators’ roles that somebody holds; where nobody holds any, all of them. */
function facilitators(context: JudgeContext): readonly Role[] {
  const roles = rolesOfKind(context.design, 'facilitator');
  const held = roles.filter(role => holdersBy(context, role).length > 0);
  return held.length > 0 ? held : roles;
}
