import type { Fact } from '../../../model/fact';
import { hasLeft } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid } from '../../judgement';
import { membersMeant } from '../../members-meant';
import { sponsorsOf } from '../../sponsors';

export const strategicConversations: Item = {
  id: 'landscape.strategic-conversations',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Are stakeholders part of the conversation?',
  why: 'Those who decide make room for what they have talked over with members, more readily than for what they are sent.',
  sources: [
    { document: 'KM', section: 'Key reflections: strategic conversations with stakeholders' },
    { document: 'SL', section: 'A value-creation framework (II): strategic value' },
    { document: 'FAQ', section: 'About communities of practice in organizations (hooks into formal systems)' },
  ],
  criteria: [
    {
      id: 'with-those-who-decide',
      text: 'A sponsor, or somebody who decides, takes part in a review or a conversation',
      next: 'Invite a sponsor, or a member who stands for an actor that decides, to a review or a talk, and name them there under “with”',
      where: { kind: 'indicators', at: ['reviews'] },
      judge: withThoseWhoDecide,
    },
  ],
};

function withThoseWhoDecide(context: JudgeContext): Judgement {
  const { design } = context;
  const decide = new Set([
    ...sponsorsOf(context).members,
    ...design.entities('actor').flatMap(({ fact }) => deciding(fact)),
  ]);
  const isThere = (id: string) =>
    membersMeant(context, ['member', 'role', 'group'], id).some(member => decide.has(member.id) && !hasLeft(member));
  const invited = [
    ...design
      .part('indicators')
      .list('reviews')
      .flatMap(review => review.list('with')),
    ...design
      .part('members')
      .list('conversations')
      .flatMap(talk => talk.list('with')),
  ];
  return anySaid(...invited.filter(({ value }) => isThere(value)));
}

type Deciding = { readonly stake?: readonly string[]; readonly members?: readonly string[] };

/** The members who stand for an actor that decides; none where it does not. */
function deciding(actor: Fact<Deciding>): readonly string[] {
  const decides = actor.list('stake').some(({ value }) => value === 'decides');
  return decides ? actor.list('members').map(({ value }) => value) : [];
}
