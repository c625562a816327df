import { criterion } from '../../../support/criteria';

const actors = (text: string) => ({ 'domain.cop.yaml': `change:\n  actors:\n${text}` });

describe('the checklist: legitimacy', () => {
  criterion('relationships.legitimacy/expert-role-held', [
    {
      when: 'somebody holds the role, and somebody else will when the community starts',
      design: {
        'members.cop.yaml': 'members: {ana: {}, luis: {}}\n',
        'roles.cop.yaml': `roles:
  fire:
    kind: expert
    held-by:
      - ana
      - {member: luis, from: 2027-03-14}
`,
        'readiness.cop.yaml': 'target: 2027-03-14\n',
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:5', 'roles.cop.yaml:6'] },
    },
    {
      when: 'nobody is named, or somebody who is not on the map',
      design: { 'roles.cop.yaml': 'roles:\n  fire: {kind: expert}\n  smoke: {kind: expert, held-by: [ana]}\n' },
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2', 'roles.cop.yaml:3'] },
    },
    {
      when: 'whoever held it has left, or has it no more since yesterday',
      design: {
        'members.cop.yaml': 'members:\n  ana: {status: left}\n  luis: {}\n',
        'roles.cop.yaml': `roles:
  fire: {kind: expert, held-by: [ana]}
  smoke: {kind: expert, held-by: [{member: luis, until: 2026-11-21}]}
`,
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:2', 'roles.cop.yaml:3'],
        text: 'Nobody who is named holds it at present.',
      },
    },
    {
      when: 'there is no such role',
      design: {
        'members.cop.yaml': 'members: {ana: {}}\n',
        'roles.cop.yaml': 'roles:\n  talk: {kind: facilitator, held-by: [ana]}\n',
      },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('relationships.legitimacy/actors-engaged', [
    {
      when: 'some with knowledge or influence are engaged',
      design: actors(`    university: {stake: [knowledge], engaged-as: advisor}
    mayor: {stake: [decides, influence], engaged-as: conversation}
    press: {stake: [influence], engaged-as: informed}
    farmers: {stake: [affected], engaged-as: member}
`),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:3', 'domain.cop.yaml:4'] },
    },
    {
      when: 'one is a partner and another a member',
      design: actors(
        '    a: {stake: [knowledge], engaged-as: partner}\n    b: {stake: [knowledge], engaged-as: member}\n',
      ),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:3', 'domain.cop.yaml:4'] },
    },
    {
      when: 'all of them are informed at most, and nobody says how that will change',
      design: actors(`    press: {stake: [influence], engaged-as: informed}
    university: {stake: [knowledge], engaged-as: not-yet}
    farmers: {stake: [affected], engaged-as: member}
`),
      expect: {
        outcome: 'fails',
        evidence: ['domain.cop.yaml:3', 'domain.cop.yaml:4'],
        text: 'Those with knowledge or influence are informed at most.',
      },
    },
    {
      when: 'it is said how one of them will be engaged, and not said of another',
      design: actors(`    press: {stake: [influence], engaged-as: informed}
    university: {stake: [knowledge], engaged-as: not-yet, how: A visit in May}
    office: {stake: [knowledge]}
`),
      expect: { outcome: 'silent', lacking: ['domain.cop.yaml:4', 'domain.cop.yaml:5'] },
    },
    {
      when: 'only others are engaged',
      design: actors('    farmers: {stake: [affected], engaged-as: member}\n    mayor: {engaged-as: member}\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there are no actors', design: { 'domain.cop.yaml': 'statement: Fire\n' }, expect: { outcome: 'silent' } },
  ]);
});
