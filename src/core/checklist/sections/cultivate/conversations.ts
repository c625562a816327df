import type { Design, Part } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import { coreAndActiveMembers } from '../../../model/people';
import { parseDate } from '../../../values/dates';
import type { Item, JudgeContext } from '../../item';
import { atLeast, every, shareOfEntities } from '../../judgement';

export type Conversation = Fact<NonNullable<Part<'members'>['conversations']>[number]>;

export const conversations: Item = {
  id: 'cultivate.conversations',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Have we talked with the people who might join, about their challenges?',
  why: 'Only its members can make a community, so it begins with listening to what troubles those who might be some.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (first step)' }],
  criteria: [
    {
      id: 'three-conversations',
      text: 'At least three conversations with people who might join have taken place',
      next: 'Talk with three people at least who might join, and add each talk to “conversations” with whom it was',
      where: { kind: 'members', at: ['conversations'] },
      judge: context => atLeast(3, pastConversations(context)),
    },
    {
      id: 'each-tells-something',
      text: 'Each conversation names a challenge or what was learned',
      next: 'Write under each conversation which “challenges” came up, or what you “learned”',
      where: { kind: 'members', at: ['conversations'] },
      judge: context => every(pastConversations(context), talk => [...talk.list('challenges'), talk.get('learned')]),
    },
    {
      id: 'half-of-the-active',
      text: 'The conversations reach at least half of the core and active members',
      next: 'Talk with more of the core and active members, each in person, and name them under “with”',
      where: { kind: 'members', at: ['conversations'] },
      judge: context => {
        const named = pastConversations(context).flatMap(talk => namedIn(context.design, talk));
        return shareOfEntities(0.5, coreAndActiveMembers(context.design), ({ id }) =>
          named.filter(({ value }) => value === id),
        );
      },
    },
  ],
};

/** The conversations that name somebody and are not still to come. */
export function pastConversations({ design, asOf }: JudgeContext): readonly Conversation[] {
  return design
    .part('members')
    .list('conversations')
    .filter(talk => {
      const on = talk.get('on');
      const date = on === undefined ? undefined : parseDate(on.value);
      return talk.list('with').length > 0 && (date === undefined || date.first <= asOf);
    });
}

/** The members whom a conversation names. */
export function namedIn(design: Design, talk: Conversation): readonly Fact<string>[] {
  return talk.list('with').filter(({ value }) => design.entity('member', value) !== undefined);
}
