import { t } from '@vscode/l10n';
import type { Fact } from '../../../model/fact';
import { presentMembers } from '../../../model/people';
import { channelsInUse } from '../../channels-in-use';
import type { Item, JudgeContext, Judgement } from '../../item';
import { holds, notApplicable, silent } from '../../judgement';
import { shareOfCoreAndActive } from '../../somebody';

const rank = { low: 0, medium: 1, high: 2 };

export const competencies: Item = {
  id: 'relationships.competencies',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Can members use the tools?',
  why: 'Who cannot handle a tool falls silent, and the others rarely notice why.',
  sources: [{ document: 'PN', section: 'Relationships and communication between members: Competencies' }],
  criteria: [
    {
      id: 'skills-known',
      text: 'It is known of at least 80 % of the core and active members how well they handle the tools',
      next: 'Ask each core or active member how well they get on with the tools, and write it under that member’s “communication” as “skills”',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) => shareOfCoreAndActive(design, 0.8, member => [member.get('communication')?.get('skills')]),
    },
    {
      id: 'skills-are-built',
      text: 'Where a channel needs more skill than some members have, it is said how they gain it',
      next: 'Plan how members learn what the channels need, or offer another way in, and write it as “building-skills”',
      where: { kind: 'communication', at: ['building-skills'] },
      judge: skillsAreBuilt,
    },
  ],
};

function skillsAreBuilt(context: JudgeContext): Judgement {
  const building = context.design.part('communication').get('building-skills');
  if (building !== undefined) return holds([building]);
  const needed = channelsInUse(context).flatMap(({ fact }) => ranked(fact.get('needs-skills')));
  const there = presentMembers(context.design).flatMap(({ fact }) => ranked(fact.get('communication')?.get('skills')));
  if (needed.length === 0 || there.length === 0) {
    return silent([], t('What the channels need and what members can do cannot be compared yet.'));
  }
  if (Math.max(...needed) <= Math.min(...there)) {
    return notApplicable(t('No channel needs more skill than the members have.'));
  }
  return silent([], t('A channel needs more skill than some members have.'));
}

function ranked(level: Fact<keyof typeof rank> | undefined): readonly number[] {
  return level === undefined ? [] : [rank[level.value]];
}
