import { mostMembersSay } from '../../../support/core-members';
import { criterion } from '../../../support/criteria';

const skills = (text: string) => ({ 'members.cop.yaml': `members:\n${text}` });
const channels = (text: string) => ({ 'communication.cop.yaml': text });

describe('the checklist: competencies', () => {
  criterion('relationships.competencies/skills-known', [
    ...mostMembersSay('communication: {skills: low}'),
    {
      when: 'only what they prefer is told',
      design: skills('  ana: {participation: core, communication: {prefers: [phone]}}\n'),
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
  ]);

  criterion('relationships.competencies/skills-are-built', [
    {
      when: 'a channel needs more than some have, and it is said how they gain it',
      design: {
        ...skills('  ana: {communication: {skills: low}}\n'),
        ...channels('channels:\n  room: {needs-skills: medium}\nbuilding-skills: Half an hour with a friend\n'),
      },
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:3'] },
    },
    {
      when: 'it is said though nothing can be compared',
      design: channels('building-skills: Half an hour with a friend\n'),
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:1'] },
    },
    {
      when: 'a channel needs more than one member has, and nothing is planned',
      design: {
        ...skills('  ana: {communication: {skills: high}}\n  luis: {communication: {skills: medium}}\n'),
        ...channels('channels:\n  room: {needs-skills: high}\n  line: {needs-skills: low}\nbuilding-skills: TBD\n'),
      },
      expect: { outcome: 'silent', text: 'A channel needs more skill than some members have.' },
    },
    {
      when: 'every member has what the channels need',
      design: {
        ...skills(`  ana: {communication: {skills: medium}}
  luis: {communication: {skills: high}}
  eva: {}
  max: {status: left, communication: {skills: low}}
`),
        ...channels(
          'channels:\n  room: {needs-skills: medium}\n  old: {needs-skills: high, ended: 2026-11-21}\n  line: {}\n',
        ),
      },
      expect: { outcome: 'n/a', text: 'No channel needs more skill than the members have.' },
    },
    {
      when: 'a demanding channel ends today',
      design: {
        ...skills('  ana: {communication: {skills: medium}}\n'),
        ...channels('channels:\n  old: {needs-skills: high, ended: 2026-11-22}\n'),
      },
      expect: { outcome: 'silent', text: 'A channel needs more skill than some members have.' },
    },
    {
      when: 'it is not known what members can do',
      design: { ...skills('  ana: {}\n'), ...channels('channels:\n  room: {needs-skills: high}\n') },
      expect: { outcome: 'silent', text: 'What the channels need and what members can do cannot be compared yet.' },
    },
    {
      when: 'it is not known what the channels need',
      design: { ...skills('  ana: {communication: {skills: low}}\n'), ...channels('channels:\n  room: {}\n') },
      expect: { outcome: 'silent', text: 'What the channels need and what members can do cannot be compared yet.' },
    },
  ]);
});
