import { criterion } from '../../../support/criteria';

const members = (text: string) => ({ 'members.cop.yaml': text });

describe('the checklist: relationships', () => {
  criterion('planning.relationships/a-tie-stands', [
    {
      when: 'two members, a member and an organisation, or people told of in words know each other',
      design: members(`organisations: {trust: {}}
members: {ana: {}, luis: {}}
relationships:
  - between: [ana, luis]
  - {between: [ana, trust], kind: funding}
  - between: [some evaluators in Peru]
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:4', 'members.cop.yaml:5', 'members.cop.yaml:6'] },
    },
    {
      when: 'there is a single one',
      design: members('members: {ana: {}, luis: {}}\nrelationships:\n  - between: [ana, luis]\n'),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:3'] },
    },
    {
      when: 'a tie has one end only, the same end twice, an open place, or none',
      design: members(`members: {ana: {}}
relationships:
  - between: [ana]
  - between: [ana, ana]
  - between: [TBD]
  - kind: joint-action
`),
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: members('members: {ana: {}}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.relationships/done-together-before', [
    {
      when: 'one tie is joint action',
      design: members(`members: {ana: {}, luis: {}}
relationships:
  - {between: [ana, luis], kind: friendship}
  - between: [ana, luis]
    kind: joint-action
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:5'] },
    },
    {
      when: 'only the story of the origin can tell it',
      design: {
        ...members('members: {ana: {}, luis: {}}\nrelationships:\n  - {between: [ana, luis], kind: friendship}\n'),
        'community.cop.yaml': 'origin:\n  story: We put out a fire together.\n',
      },
      expect: {
        outcome: 'holds',
        evidence: ['community.cop.yaml:2'],
        text: 'The story of the origin counts as it stands; see that it tells of something people did together.',
      },
    },
    {
      when: 'both stand',
      design: {
        ...members('members: {ana: {}, luis: {}}\nrelationships:\n  - {between: [ana, luis], kind: joint-action}\n'),
        'community.cop.yaml': 'origin:\n  story: We put out a fire together.\n',
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:3', 'community.cop.yaml:2'] },
    },
    {
      when: 'the ties are of other kinds, or nobody is named in them, and the story is an open place',
      design: {
        ...members(`members: {ana: {}, luis: {}}
relationships:
  - {between: [ana, luis], kind: professional}
  - {kind: joint-action}
`),
        'community.cop.yaml': 'origin:\n  story: TBD\n',
      },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('planning.relationships/core-has-ties', [
    {
      when: 'one of two core members stands in one',
      design: members(`organisations: {trust: {}}
members:
  ana: {participation: core}
  luis: {participation: core}
relationships:
  - between: [trust, ana]
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:6'] },
    },
    {
      when: 'one of three does',
      design: members(`members:
  ana: {participation: core}
  luis: {participation: core}
  eva: {participation: core}
relationships:
  - between: [ana, people from the valley]
`),
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:6'],
        lacking: ['members.cop.yaml:3', 'members.cop.yaml:4'],
      },
    },
    {
      when: 'the others of the core have left',
      design: members(`members:
  ana: {participation: core}
  luis: {participation: core, status: left}
  eva: {participation: core, status: left}
relationships:
  - between: [ana, luis]
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:6'] },
    },
    {
      when: 'only active members stand in one',
      design: members(`members:
  ana: {participation: core}
  luis: {participation: active}
  eva: {participation: active}
relationships:
  - between: [luis, eva]
`),
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
    {
      when: 'there is no core',
      design: members(
        'members:\n  ana: {participation: active}\n  luis: {}\nrelationships:\n  - between: [ana, luis]\n',
      ),
      expect: { outcome: 'silent', text: 'No member is said to be of the core yet.' },
    },
  ]);
});
