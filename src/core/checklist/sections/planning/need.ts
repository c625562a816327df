import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, holds, silent } from '../../judgement';
import { raisedByMembers } from '../../themes';

export const need: Item = {
  id: 'planning.need',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is it needed, or is there such a group already?',
  why: 'A second group for the same thing splits the few hours that people have; a challenge that members feel keeps them coming.',
  sources: [{ document: 'field', section: 'Is there such a group already?' }],
  criteria: [
    {
      id: 'already-there-checked',
      text: 'Somebody has looked whether there is such a group already',
      next: 'Look round for groups that already do this, and write what you found under the origin as “already-there”',
      where: { kind: 'community', at: ['origin', 'already-there'] },
      judge: ({ design }) => anySaid(design.part('community').get('origin')?.get('already-there')),
    },
    {
      id: 'members-raise-challenges',
      text: 'Two or more challenges were raised by members',
      next: 'Ask members what they struggle with in their work; write down at least two challenges and, under “raised-by”, who brought each of them up',
      where: { kind: 'domain', at: ['challenges'] },
      judge: membersRaiseChallenges,
    },
  ],
};

function membersRaiseChallenges({ design }: JudgeContext): Judgement {
  const challenges = design.entities('challenge');
  const raised = challenges.filter(challenge => raisedByMembers(design, challenge).length > 0);
  const evidence = raised.flatMap(challenge => raisedByMembers(design, challenge));
  if (raised.length >= 2) return holds(evidence);
  const others = challenges.filter(challenge => !raised.includes(challenge));
  return silent(
    others.map(({ fact }) => fact),
    undefined,
    evidence,
  );
}
