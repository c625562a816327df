import { t } from '@vscode/l10n';
import type { Design } from '../../../model/design';
import type { Place } from '../../../model/fact';
import {
  type Holder,
  holdersOf,
  isConfirmed,
  presentMembers,
  type Role,
  type RoleKind,
  rolesOfKind,
} from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, fails, holds, silent } from '../../judgement';
import { holdersBy, whereGone } from '../../role-holders';

interface KeyRole {
  readonly kinds: readonly RoleKind[];
  readonly name: () => string;
}

const keyRoles: readonly KeyRole[] = [
  { kinds: ['facilitator'], name: () => t('a facilitator') },
  { kinds: ['expert'], name: () => t('an expert') },
  { kinds: ['internal-communication', 'external-communication'], name: () => t('somebody for communication') },
  { kinds: ['institutional-development'], name: () => t('somebody for institutional development') },
];

export const designItem: Item = {
  id: 'planning.design',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Are the roles taken on before it starts, and the potential members known?',
  why: 'What nobody has taken on by the first day falls to whoever is most willing, until they tire.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Design' }],
  criteria: [
    {
      id: 'key-roles-exist',
      text: 'There are roles for a facilitator, an expert, communication and institutional development',
      next: 'Add the key roles that are missing, each with its “kind”: facilitator, expert, internal-communication or external-communication, institutional-development',
      where: { kind: 'roles', at: ['roles'] },
      judge: keyRolesExist,
    },
    {
      id: 'key-roles-held',
      text: 'Somebody confirmed holds each of these roles',
      next: 'Name under “held-by” who holds each of these roles, and once they have agreed give that member the “status” confirmed',
      where: { kind: 'roles', at: ['roles'] },
      judge: keyRolesHeld,
    },
    {
      id: 'members-besides-role-holders',
      text: 'There is a potential, invited or confirmed member besides those who hold a role',
      next: 'Add the people you would like to have with you to “members”, with the “status” potential, invited or confirmed',
      where: { kind: 'members', at: ['members'] },
      judge: membersBesidesRoleHolders,
    },
  ],
};

function keyRolesExist({ design }: JudgeContext): Judgement {
  const missing = keyRoles.filter(({ kinds }) => rolesOfKind(design, ...kinds).length === 0);
  const evidence = rolesThatCount(design).map(role => role.fact.get('kind') ?? role.fact);
  if (missing.length === 0) return holds(evidence);
  return silent([], t('Still missing: {0}.', missing.map(({ name }) => name()).join(', ')), evidence);
}

function keyRolesHeld(context: JudgeContext): Judgement {
  const results = rolesThatCount(context.design).map(role => heldByConfirmed(context, role));
  if (results.length === 0) return silent();
  const contrary = results.flatMap(({ contrary }) => contrary);
  const lacking = results.flatMap(({ lacking }) => lacking);
  const evidence = results.flatMap(({ evidence }) => evidence);
  if (contrary.length > 0)
    return fails(contrary, t('Nobody who is named for it is confirmed and holds it at present.'));
  return lacking.length === 0 ? holds(evidence) : silent(lacking, undefined, evidence);
}

interface Held {
  readonly evidence: readonly Place[];
  readonly lacking: readonly Place[];
  readonly contrary: readonly Place[];
}

/** A holder whose status nobody has written down is asked for it; one who is only invited has not taken the role on. */
function heldByConfirmed(context: JudgeContext, role: Role): Held {
  const nothing: Held = { evidence: [], lacking: [], contrary: [] };
  const holders = holdersBy(context, role);
  const confirmed = holders.filter(({ member }) => isConfirmed(member));
  if (confirmed.length > 0) {
    const evidence = confirmed.flatMap(({ fact, member }) => [fact, member.fact.get('status') ?? fact]);
    return { ...nothing, evidence };
  }
  const unsaid = holders.filter(({ member }) => member.fact.get('status') === undefined);
  if (unsaid.length > 0) return { ...nothing, lacking: unsaid.map(({ member }) => member.fact) };
  const named = holdersOf(context.design, role);
  if (named.length === 0) return { ...nothing, lacking: [role.fact] };
  return { ...nothing, contrary: named.map(whereNotConfirmed) };
}

function whereNotConfirmed(holder: Holder): Place {
  return isConfirmed(holder.member) ? whereGone(holder) : (holder.member.fact.get('status') ?? whereGone(holder));
}

function rolesThatCount(design: Design): readonly Role[] {
  return keyRoles.flatMap(({ kinds }) => rolesOfKind(design, ...kinds));
}

/** Taking part is no role in this sense: those who do so are the members whom the criterion looks for. */
function membersBesidesRoleHolders({ design }: JudgeContext): Judgement {
  const roles = design.entities('role').filter(({ fact }) => fact.get('kind')?.value !== 'participant');
  const holders = new Set(roles.flatMap(role => holdersOf(design, role)).map(({ member }) => member.id));
  const others = presentMembers(design).filter(({ id }) => !holders.has(id));
  return atLeast(
    1,
    others.map(({ fact }) => fact.get('status')),
  );
}
