import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import type { Design, EntryOf } from '../model/design';
import { coreMembers, isOver, type Member, presentMembers } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';
import { listed } from './words';

type Skills = NonNullable<EntryOf<'channel'>['needs-skills']>;

const rank: Readonly<Record<Skills, number>> = { low: 0, medium: 1, high: 2 };

export const skillsGap: Rule = {
  id: 'skills-gap',
  severity: 'warning',
  category: 'people',
  title: 'A channel that needs more skill than some members have',
  why: 'It should not be taken for granted that everybody is at home with the tools by which a community communicates; some members of CAMAFU, for one, did not know the internet. Where the skills are not enough, think of how they can be built up (PraxisNote 16, “Relationships and communication between members”, Competencies).\n\nSay under `building-skills` how those members will learn it or be helped along, or choose a channel that asks less of them. Members whose skills are not told are left out of account, and so is a channel that has ended.',
  wrong: {
    'members.cop.yaml': 'members:\n  alder: { name: Alder, communication: { skills: low } }\n',
    'communication.cop.yaml': 'channels:\n  room: { title: Video room, kind: video, needs-skills: medium }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  alder: { name: Alder, communication: { skills: low } }\n',
    'communication.cop.yaml':
      'channels:\n  room: { title: Video room, kind: video, needs-skills: medium }\nbuilding-skills: Whoever wants it gets half an hour beside somebody who knows the room.\n',
  },
  check: ({ design, asOf, report }) => {
    const communication = design.part('communication');
    if (!design.isComplete('communication') || hasClosed(design)) return;
    if (communication.get('building-skills') !== undefined || saysMore(design, communication, 'building-skills'))
      return;
    for (const channel of design.entities('channel')) {
      const needs = channel.fact.get('needs-skills');
      if (needs === undefined || isOver(channel.fact.get('ended')?.value, asOf)) continue;
      const behind = usersOf(design, channel.fact.get('access')?.value).filter(member => isBehind(member, needs.value));
      if (behind.length === 0) continue;
      report(
        needs,
        t(
          '“{0}” needs more skill with the tools than {1} so far. Say under “building-skills” how they will learn it, or choose something simpler.',
          channel.title,
          whoHas(behind),
        ),
        { data: { members: behind.map(({ id }) => id) } },
      );
    }
  },
};

function whoHas(members: readonly Member[]): string {
  const names = listed(members.map(({ title }) => title));
  return members.length === 1 ? t('{0} has', names) : t('{0} have', names);
}

function usersOf(design: Design, access: EntryOf<'channel'>['access']): readonly Member[] {
  return access === 'core' ? coreMembers(design) : presentMembers(design);
}

function isBehind({ fact }: Member, needs: Skills): boolean {
  const skills = fact.get('communication')?.get('skills')?.value;
  return skills !== undefined && rank[skills] < rank[needs];
}
