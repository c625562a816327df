import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import { currentHolders, type Holder, hasLeftBy, holdersOf, isOver, type Role } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule, RuleContext } from './rule';

export const roleHeldByAbsent: Rule = {
  id: 'role-held-by-absent',
  severity: 'warning',
  category: 'people',
  title: 'A role held by somebody who is not there',
  why: 'A role may look taken on paper while nobody does the work: its holder has left, is on leave with nobody standing in, or is somebody who might join but has not been asked yet. Losing a contact through illness, a change of job or field work is what breaks ties most easily (PraxisNote 16, “Relationships and communication between members”, Network of relationships), and roles should be taken on in earnest before the start (“Planning and getting started”, Design).\n\nName somebody in their place; for a leave, add whoever stands in with `as: interim`, or a `backup`. Ask a potential member first, then change their `status`. Somebody who held the role earlier may stay in the list with `as: emeritus`.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana, status: left }\n',
    'roles.cop.yaml': 'roles:\n  facilitation: { title: Facilitation, held-by: [ana] }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana, status: left }\n  luis: { name: Luis, status: confirmed }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation:\n    title: Facilitation\n    held-by:\n      - { member: ana, as: emeritus }\n      - luis\n',
  },
  check: context => {
    if (hasClosed(context.design)) return;
    for (const role of context.design.entities('role')) {
      for (const holder of holdersOf(context.design, role)) {
        if (holder.as === 'emeritus' || isOver(holder.until, context.asOf)) continue;
        const message = absence(context, role, holder);
        if (message === undefined) continue;
        context.report(placeOf(holder), message, { data: { members: [holder.member.id] } });
      }
    }
  },
};

function absence(context: RuleContext, role: Role, { member, as }: Holder): string | undefined {
  if (hasLeftBy(member, context.asOf)) {
    return t('{0} holds the role “{1}” but has left. Name somebody in their place.', member.title, role.title);
  }
  if (as === 'on-leave' && !hasStandIn(context, role)) {
    return t(
      '{0} is on leave from the role “{1}”, and nobody stands in. Add somebody with “as: interim”.',
      member.title,
      role.title,
    );
  }
  if (member.fact.get('status')?.value === 'potential') {
    return t(
      '{0} holds the role “{1}” but is so far only a potential member. Ask them, then change their status.',
      member.title,
      role.title,
    );
  }
  return undefined;
}

/** True where somebody else holds the role, or could step in. */
function hasStandIn({ design, asOf }: RuleContext, role: Role): boolean {
  if (!design.isComplete('roles') || saysMore(design, role.fact, 'held-by') || saysMore(design, role.fact, 'backup')) {
    return true;
  }
  const others = currentHolders(design, role, asOf).map(({ member }) => member);
  const backup = role.fact.list('backup').flatMap(({ value }) => design.entity('member', value) ?? []);
  return [...others, ...backup].some(member => !hasLeftBy(member, asOf));
}

/** The name alone, not the whole term. */
function placeOf({ fact }: Holder) {
  const { path, at } = fact;
  return typeof fact.value === 'string' ? { path, at } : { path, at: [...at, 'member'] };
}
