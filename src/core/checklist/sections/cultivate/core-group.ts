import { t } from '@vscode/l10n';
import type { Place } from '../../../model/fact';
import { coreMembers, isConfirmed, type Member, rolesOfKind } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { holds, silent } from '../../judgement';
import { holdersBy } from '../../role-holders';

export const coreGroup: Item = {
  id: 'cultivate.core-group',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Is there a core that is willing to put itself into this?',
  why: 'One person can see the need, but it takes a few who make it their own before others follow.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (second step)' }],
  criteria: [
    {
      id: 'two-besides-the-starter',
      text: 'At least two confirmed members of the core besides the one who started it',
      next: 'Win people who want this as much as you do, until the core has two besides whoever started it; write “core” under their “participation” and “confirmed” under their “status”',
      where: { kind: 'members', at: ['members'] },
      judge: twoBesidesTheStarter,
    },
    {
      id: 'core-has-a-part',
      text: 'At least two of them are the core group, or worked out the purpose',
      next: 'Add a role of the kind “core-group” and name the core members under “held-by”, or name those who worked out the purpose under “defined-by”',
      where: { kind: 'community', at: ['purpose', 'defined-by'] },
      judge: coreHasAPart,
    },
  ],
};

function confirmedCore({ design }: JudgeContext): readonly Member[] {
  return coreMembers(design).filter(isConfirmed);
}

/**
 * The format has no place for whoever started it, who is taken to be one of the core, unless its origin says that it came from
 * a funder or an organisation.
 */
function twoBesidesTheStarter(context: JudgeContext): Judgement {
  const startedBy = context.design.part('community').get('origin')?.get('started-by');
  const fromOutside = startedBy?.value === 'funder' || startedBy?.value === 'organisation';
  const confirmed = confirmedCore(context);
  const evidence = confirmed.flatMap(({ fact }) => fact.get('status') ?? []);
  if (confirmed.length >= 3) return holds(evidence);
  if (confirmed.length === 2 && fromOutside) return holds([...evidence, startedBy]);
  const others = coreMembers(context.design).filter(member => !isConfirmed(member));
  return silent(
    others.map(({ fact }) => fact),
    confirmed.length === 2
      ? t('Of the two confirmed members of the core, one is taken to have started it.')
      : undefined,
    evidence,
  );
}

function coreHasAPart(context: JudgeContext): Judgement {
  const { design } = context;
  const core = new Set(confirmedCore(context).map(({ id }) => id));
  const holders = rolesOfKind(design, 'core-group').flatMap(role => holdersBy(context, role));
  const named = design.part('community').get('purpose')?.list('defined-by') ?? [];
  const parts: readonly { readonly id: string; readonly place: Place }[] = [
    ...holders.map(({ member, fact }) => ({ id: member.id, place: fact })),
    ...named.map(fact => ({ id: fact.value, place: fact })),
  ].filter(({ id }) => core.has(id));
  const places = parts.map(({ place }) => place);
  return new Set(parts.map(({ id }) => id)).size >= 2 ? holds(places) : silent([], undefined, places);
}
