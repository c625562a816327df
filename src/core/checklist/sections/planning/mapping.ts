import { holdersOf, presentMembers, rolesOfKind } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast } from '../../judgement';
import { shareOfCoreAndActive } from '../../somebody';

const mostMembers = 0.8;

export const mapping: Item = {
  id: 'planning.mapping',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Do we know who the members are, their strengths and potential, how they prefer to communicate?',
  why: 'Without knowing who is there and what they bring, it is hard to find themes they share or to win others.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Mapping' }],
  criteria: [
    {
      id: 'members-besides-facilitators',
      text: 'There is a member besides those who facilitate',
      next: 'Add the people who take part or might to “members”, besides those who facilitate',
      where: { kind: 'members', at: ['members'] },
      judge: membersBesidesFacilitators,
    },
    {
      id: 'strengths-known',
      text: 'At least 80 % of the core and active members say what they are good at',
      next: 'Ask each core or active member what they can pass on to others, and write it under that member as “strengths”',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) => shareOfCoreAndActive(design, mostMembers, member => [member.get('strengths')]),
    },
    {
      id: 'communication-known',
      text: 'It is known of at least 80 % of the core and active members how they like to be reached',
      next: 'Ask each core or active member how they like to be reached, and write it under that member’s “communication” as “prefers”',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) =>
        shareOfCoreAndActive(design, mostMembers, member => [member.get('communication')?.get('prefers')]),
    },
    {
      id: 'potential-known',
      text: 'It is known of at least 80 % of the core and active members what they could grow into, or what interests them',
      next: 'Write under each core or active member what they could grow into (“potential”) or what they want to learn (“interests”)',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) =>
        shareOfCoreAndActive(design, mostMembers, member => [member.get('potential'), member.get('interests')]),
    },
  ],
};

function membersBesidesFacilitators({ design }: JudgeContext): Judgement {
  const holders = rolesOfKind(design, 'facilitator').flatMap(role => holdersOf(design, role));
  const facilitators = new Set(holders.map(({ member }) => member.id));
  const others = presentMembers(design).filter(({ id }) => !facilitators.has(id));
  return atLeast(
    1,
    others.map(({ fact }) => fact),
  );
}
