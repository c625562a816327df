import { t } from '@vscode/l10n';
import type { Design, EntryOf } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { every, holds, notApplicable, silent, unless } from '../../judgement';

type Actor = Fact<EntryOf<'actor'>>;
type Stake = NonNullable<EntryOf<'actor'>['stake']>[number];
type Engagement = NonNullable<EntryOf<'actor'>['engaged-as']>;

export const power: Item = {
  id: 'landscape.power',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Are those most affected, and those with knowledge and influence, engaged?',
  why: 'What is learned shifts things only if it comes from those who live with the problem and reaches those who can move it.',
  sources: [{ document: 'KM', section: 'Key reflections: power and the theory of change' }],
  criteria: [
    {
      id: 'the-affected-have-a-say',
      text: 'Somebody who is affected takes part as a member or an adviser',
      next: 'Ask somebody who lives with the problem to join or to advise, and add them to “actors” with the stake “affected” and “engaged-as”',
      where: { kind: 'domain', at: ['change', 'actors'] },
      judge: ({ design }) => areEngaged(design, ['affected'], ['member', 'advisor']),
    },
    {
      id: 'influence-is-engaged',
      text: 'Somebody who has influence or decides is engaged, and not only informed',
      next: 'Begin to talk with somebody who has influence or decides, and add them to “actors” with their “stake” and “engaged-as”',
      where: { kind: 'domain', at: ['change', 'actors'] },
      judge: ({ design }) =>
        areEngaged(design, ['influence', 'decides'], ['member', 'advisor', 'partner', 'conversation']),
    },
    {
      id: 'not-yet-has-a-how',
      text: 'Of everybody who is not engaged yet, it is said how they will be',
      next: 'Write under “how” of each actor who is not engaged yet what you will do about it, and when',
      where: { kind: 'domain', at: ['change', 'actors'] },
      judge: notYetHasAHow,
    },
  ],
};

function actors(design: Design): readonly Actor[] {
  return design.entities('actor').map(({ fact }) => fact);
}

/** Fails where the design says of all who have such a stake that they are engaged otherwise. */
function areEngaged(design: Design, stakes: readonly Stake[], ways: readonly Engagement[]): Judgement {
  const meant = actors(design).filter(actor => actor.list('stake').some(({ value }) => stakes.includes(value)));
  const said = meant.flatMap(actor => actor.get('engaged-as') ?? []);
  const engaged = said.filter(({ value }) => ways.includes(value));
  if (engaged.length > 0) return holds(engaged);
  const unsaid = meant.filter(actor => actor.get('engaged-as') === undefined);
  return unless(
    unsaid.length === 0 ? said : [],
    t('Those who are named are not engaged in that way.'),
    silent(unsaid, undefined, said),
  );
}

function notYetHasAHow({ design }: JudgeContext): Judgement {
  const unsaid = actors(design).filter(actor => actor.get('engaged-as') === undefined);
  const notYet = actors(design).filter(actor => actor.get('engaged-as')?.value === 'not-yet');
  if (notYet.length === 0) {
    return actors(design).length > unsaid.length && unsaid.length === 0
      ? notApplicable(t('Nobody is said to be not engaged yet.'))
      : silent(unsaid);
  }
  const without = notYet
    .filter(actor => actor.get('how') === undefined)
    .flatMap(actor => actor.get('engaged-as') ?? []);
  return unless(
    without,
    t('Somebody is not engaged yet, and it is not said how they will be.'),
    every(notYet, actor => [actor.get('how')]),
  );
}
