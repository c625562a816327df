import { t } from '@vscode/l10n';
import type { Design } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import { coreAndActiveMembers, hasLeft, type Member, takesPart } from '../../../model/people';
import { addMonths, parseDate } from '../../../values/dates';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, holds, notApplicable, silent } from '../../judgement';
import { namedIn, pastConversations } from './conversations';

const fewest = 5;
const mostWithoutGroups = 50;

export const size: Item = {
  id: 'cultivate.size',
  weight: 'enriching',
  phase: 'ongoing',
  question: 'Neither so small that it goes stale nor so large that it needs groups?',
  why: 'A handful soon knows all of each other’s stories, and in a crowd few get to speak; either can be helped.',
  sources: [
    { document: 'FAQ', section: 'About cultivating communities of practice (size)' },
    { document: 'PN', section: 'Stimulating the learning process: Thematic groups' },
  ],
  criteria: [
    {
      id: 'fresh-enough',
      text: 'At least five members are active, or newcomers were talked with in the last year',
      next: 'Talk with people who could bring something new, and add the talk to “conversations” with its date',
      where: { kind: 'members', at: ['conversations'] },
      judge: freshEnough,
    },
    {
      id: 'groups-in-a-crowd',
      text: 'With more than fifty active members there are groups',
      next: 'Form groups by theme or region, and add them to “groups”',
      where: { kind: 'learning-agenda', at: ['groups'] },
      judge: groupsInACrowd,
    },
  ],
};

/** Where it is said of members that they are core or active; of those who might join it is a hope. */
function activeFacts(design: Design): readonly Fact<unknown>[] {
  return coreAndActiveMembers(design)
    .filter(takesPart)
    .flatMap(({ fact }) => fact.get('participation') ?? []);
}

function freshEnough(context: JudgeContext): Judgement {
  const active = activeFacts(context.design);
  const talks = talksWithNewcomers(context);
  if (active.length < fewest && talks.length === 0) return silent([], undefined, active);
  return holds([...(active.length >= fewest ? active : []), ...talks]);
}

/** Where a conversation of the last year names somebody who is still to join, or joined in that year. */
function talksWithNewcomers(context: JudgeContext): readonly Fact<string>[] {
  const { design, asOf } = context;
  const aYearAgo = addMonths(asOf, -12);
  const since = (fact: Fact<string | number> | undefined) => {
    const date = fact === undefined ? undefined : parseDate(fact.value);
    return date !== undefined && date.first >= aYearAgo;
  };
  const isNew = (member: Member | undefined) =>
    member !== undefined && !hasLeft(member) && (!takesPart(member) || since(member.fact.get('joined')));
  return pastConversations(context)
    .filter(talk => since(talk.get('on')))
    .flatMap(talk => namedIn(design, talk))
    .filter(({ value }) => isNew(design.entity('member', value)));
}

function groupsInACrowd({ design }: JudgeContext): Judgement {
  if (activeFacts(design).length <= mostWithoutGroups) {
    return notApplicable(t('No more than fifty members are said to be active.'));
  }
  return atLeast(
    1,
    design.entities('group').map(({ fact }) => fact),
  );
}
