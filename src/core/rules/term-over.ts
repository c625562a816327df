import { t } from '@vscode/l10n';
import { currentHolders, type Holder, holdersOf, isOver } from '../model/people';
import { hasClosed } from '../model/stage';
import { isBefore, parseDate } from '../values/dates';
import type { Rule } from './rule';

export const termOver: Rule = {
  id: 'term-over',
  severity: 'warning',
  category: 'dates',
  title: 'A role whose holder’s term is over',
  why: 'Roles are taken on for a time, and a plan should let them pass from one member to another (PraxisNote 16, “Planning and getting started”, Flexibility). When a term has ended and nobody has followed, either the holder goes on without having been asked, or nobody does the work.\n\nGive the holder a new term, or name who follows. Somebody who has taken over needs a `from`; whoever held the role before may stay in the list with `as: emeritus`.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n',
    'roles.cop.yaml': 'roles:\n  facilitation:\n    held-by:\n      - { member: ana, until: 2025-12-31 }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation:\n    held-by:\n      - { member: ana, until: 2025-12-31 }\n      - { member: luis, from: 2026-01-01 }\n',
  },
  check: ({ design, asOf, report }) => {
    if (hasClosed(design)) return;
    for (const role of design.entities('role')) {
      const current = currentHolders(design, role, asOf);
      for (const holder of holdersOf(design, role)) {
        if (holder.as === 'emeritus' || !isOver(holder.until, asOf)) continue;
        if (current.some(other => follows(other, holder))) continue;
        const { path, at } = holder.fact;
        report({ path, at: [...at, 'until'] }, messageOf(holder, role.title, current.length > 0), {
          data: { members: [holder.member.id] },
        });
      }
    }
  },
};

function messageOf({ member, until }: Holder, role: string, othersHoldIt: boolean): string {
  return othersHoldIt
    ? t(
        'The term of {0} in the role “{1}” ended ({2}). Agree on a new term, or write “as: emeritus” if others carry on.',
        member.title,
        role,
        String(until),
      )
    : t(
        'The term of {0} in the role “{1}” ended ({2}). Say who holds it now, or agree on a new term.',
        member.title,
        role,
        String(until),
      );
}

/** True where a current holder began after the other one did, or has a new term of their own. */
function follows(current: Holder, former: Holder): boolean {
  if (current.member.id === former.member.id) return true;
  const began = current.from === undefined ? undefined : parseDate(current.from);
  if (began === undefined) return false;
  const before = former.from === undefined ? undefined : parseDate(former.from);
  return before === undefined || isBefore(before, began);
}
