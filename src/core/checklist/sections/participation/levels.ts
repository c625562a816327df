import { coreMembers, presentMembers } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, atLeast, holds, silent } from '../../judgement';

export const levels: Item = {
  id: 'participation.levels',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Are different levels expected, with ways between?',
  why: 'Few can give a community much of their time, so it lives from a small core, from those around it, and from people who move between.',
  sources: [
    { document: 'FAQ', section: 'About cultivating communities of practice (levels of participation)' },
    { document: 'SL', section: 'Different levels of participation' },
  ],
  criteria: [
    {
      id: 'two-levels',
      text: 'Members take part at two levels at least',
      next: 'Write under “participation” for each member whether they are core, active, occasional or peripheral',
      where: { kind: 'members', at: ['members'] },
      judge: twoLevels,
    },
    {
      id: 'ways-between',
      text: 'It is said how members move between the levels',
      next: 'Write under “participation”, “moving-between”, how somebody comes to do more or less',
      where: { kind: 'governance', at: ['participation', 'moving-between'] },
      judge: ({ design }) => allSaid(design.part('governance').get('participation')?.get('moving-between')),
    },
    {
      id: 'a-core-of-two',
      text: 'There is a core of two members at least',
      next: 'Find two people at least who will carry the community, and write “core” under their “participation”',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) =>
        atLeast(
          2,
          coreMembers(design).map(({ fact }) => fact.get('participation')),
        ),
    },
  ],
};

function twoLevels({ design }: JudgeContext): Judgement {
  const members = presentMembers(design).map(({ fact }) => fact);
  const said = members.flatMap(member => member.get('participation') ?? []);
  if (new Set(said.map(({ value }) => value)).size >= 2) return holds(said);
  const unsaid = members.filter(member => member.get('participation') === undefined);
  return silent(unsaid, undefined, said);
}
