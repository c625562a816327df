import { t } from '@vscode/l10n';
import type { EntryOf } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { fails, holds, silent } from '../../judgement';
import { isHeld } from '../../role-holders';

type Actor = Fact<EntryOf<'actor'>>;

export const legitimacy: Item = {
  id: 'relationships.legitimacy',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Are the actors that lend quality engaged?',
  why: 'What members know from practice is taken more seriously, and gets better, where people of standing add what they know.',
  sources: [{ document: 'PN', section: 'Relationships and communication between members: Strategic relationships' }],
  criteria: [
    {
      id: 'expert-role-held',
      text: 'Somebody holds the role of an expert',
      next: 'Win somebody who knows the field in depth, and name them under “held-by” of a role of the kind expert',
      where: { kind: 'roles', at: ['roles'] },
      judge: context => isHeld(context, 'expert'),
    },
    {
      id: 'actors-engaged',
      text: 'Somebody with knowledge or influence is engaged, and not only kept informed',
      next: 'Talk with one of the actors who have knowledge or influence, and write under that actor as “engaged-as” what came of it: member, advisor, partner or conversation',
      where: { kind: 'domain', at: ['change', 'actors'] },
      judge: actorsEngaged,
    },
  ],
};

function actorsEngaged({ design }: JudgeContext): Judgement {
  const actors = design
    .entities('actor')
    .map(({ fact }) => fact)
    .filter(actor => actor.list('stake').some(({ value }) => value === 'knowledge' || value === 'influence'));
  const engaged = actors.filter(isEngaged).map(actor => actor.get('engaged-as'));
  if (engaged.length > 0) return holds(engaged.filter(fact => fact !== undefined));
  const kept = actors.filter(isKeptAway).map(actor => actor.get('engaged-as'));
  if (actors.length === 0 || kept.length < actors.length) return silent(actors.filter(actor => !isKeptAway(actor)));
  return fails(
    kept.filter(fact => fact !== undefined),
    t('Those with knowledge or influence are informed at most.'),
  );
}

function isEngaged(actor: Actor): boolean {
  const engaged = actor.get('engaged-as')?.value;
  return engaged !== undefined && engaged !== 'informed' && engaged !== 'not-yet';
}

/** One who is not engaged yet is no gap as long as the design says how that will change. */
function isKeptAway(actor: Actor): boolean {
  const engaged = actor.get('engaged-as')?.value;
  return engaged === 'informed' || (engaged === 'not-yet' && actor.get('how') === undefined);
}
