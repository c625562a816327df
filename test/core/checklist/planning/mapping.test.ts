import { mostMembersSay } from '../../../support/core-members';
import { criterion } from '../../../support/criteria';

describe('the checklist: mapping', () => {
  criterion('planning.mapping/members-besides-facilitators', [
    {
      when: 'somebody does not facilitate, whatever else they do',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n  eva: {}\n',
        'roles.cop.yaml':
          'roles:\n  talk: {kind: facilitator, held-by: [ana]}\n  lead: {kind: coordinator, held-by: [luis]}\n',
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:3', 'members.cop.yaml:4'] },
    },
    {
      when: 'no facilitator is named',
      design: { 'members.cop.yaml': 'members:\n  ana: {}\n' },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2'] },
    },
    {
      when: 'everybody who has not left facilitates',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n  eva: {status: left}\n',
        'roles.cop.yaml': 'roles:\n  talk: {kind: facilitator, held-by: [ana, {member: luis}]}\n',
      },
      expect: { outcome: 'silent' },
    },
    {
      when: 'there are no members',
      design: { 'members.cop.yaml': 'organisations:\n  trust: {}\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('planning.mapping/strengths-known', [
    ...mostMembersSay('strengths: [ten years of burning]'),
    {
      when: 'they are an open place',
      design: { 'members.cop.yaml': 'members:\n  ana: {participation: core, strengths: [TBD]}\n' },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
  ]);

  criterion('planning.mapping/communication-known', [
    ...mostMembersSay('communication: {prefers: [phone]}'),
    {
      when: 'only the skills are told, or the channel is not there',
      design: {
        'members.cop.yaml': `members:
  ana: {participation: core, communication: {skills: low}}
  luis: {participation: core, communication: {prefers: [ring-round]}}
`,
      },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2', 'members.cop.yaml:3'] },
    },
    {
      when: 'the channel is there',
      design: {
        'members.cop.yaml': 'members:\n  luis: {participation: core, communication: {prefers: [ring-round]}}\n',
        'communication.cop.yaml': 'channels:\n  ring-round: {}\n',
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2'] },
    },
  ]);

  criterion('planning.mapping/potential-known', [
    ...mostMembersSay('potential: [could teach]'),
    {
      when: 'some say what interests them instead, and some both',
      design: {
        'members.cop.yaml': `members:
  ana: {participation: core, interests: [smoke]}
  luis:
    participation: core
    interests: [smoke]
    potential: [could teach]
`,
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:6', 'members.cop.yaml:5'] },
    },
    {
      when: 'both are empty',
      design: { 'members.cop.yaml': "members:\n  ana: {participation: core, interests: [], potential: ['']}\n" },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
  ]);
});
