import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import { type Holder, holdersOf } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

export const tooFewHolders: Rule = {
  id: 'too-few-holders',
  severity: 'warning',
  category: 'people',
  title: 'A role with fewer holders than it needs',
  why: 'Communities often die not because members lose interest but because nobody is left with the energy to look after the practical things (Frequently asked questions, “About cultivating communities of practice”, Leadership). So a role may say how many people it should have, and key roles should be taken on before the start (PraxisNote 16, “Planning and getting started”, Design).\n\nWin more people for the role, or lower the number under `needs`. Whoever only stands in for somebody on leave is not counted on top; a role that nobody holds at all is told by `role-without-holder`.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n',
    'roles.cop.yaml': 'roles:\n  facilitation:\n    needs: 2\n    held-by: [ana]\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n',
    'roles.cop.yaml': 'roles:\n  facilitation:\n    needs: 2\n    held-by: [ana, luis]\n',
  },
  check: ({ design, report }) => {
    if (!design.isComplete('members') || !design.isComplete('roles') || hasClosed(design)) return;
    for (const role of design.entities('role')) {
      const needs = role.fact.get('needs');
      const seats = seatsTaken(holdersOf(design, role));
      if (needs === undefined || seats === 0 || seats >= needs.value || saysMore(design, role.fact, 'held-by'))
        continue;
      report(
        needs,
        t(
          'The role “{0}” needs {1} holders and has {2}. Win more people for it, or lower “needs”.',
          role.title,
          needs.value,
          seats,
        ),
      );
    }
  },
};

/** Holders whose term is over or who have left are counted: other rules say that somebody must follow them. */
function seatsTaken(holders: readonly Holder[]): number {
  const current = new Set<string>();
  const standIns = new Set<string>();
  const onLeave = new Set<string>();
  for (const { member, as } of holders) {
    if (as === 'current') current.add(member.id);
    if (as === 'interim') standIns.add(member.id);
    if (as === 'on-leave') onLeave.add(member.id);
  }
  return current.size + Math.max(standIns.size, onLeave.size);
}
