import { criterion } from '../../support/criteria';

describe('the checklist: planning', () => {
  criterion('planning.interests/members-name-an-interest', [
    {
      when: 'each core and active member names one',
      design: {
        'members.cop.yaml':
          'members:\n  ana:\n    participation: core\n    interests: [burn permits]\n  luis:\n    participation: peripheral\n',
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:4'] },
    },
    {
      when: 'one of them names none',
      design: { 'members.cop.yaml': 'members:\n  ana:\n    participation: core\n' },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
    {
      when: 'there are no members',
      design: { 'members.cop.yaml': 'mapping: {method: survey}\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
