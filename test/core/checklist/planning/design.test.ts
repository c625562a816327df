import { criterion } from '../../../support/criteria';

const people = (text: string) => ({ 'members.cop.yaml': `members:\n${text}` });
const roles = (text: string) => ({ 'roles.cop.yaml': `roles:\n${text}` });
const nobody = 'Nobody who is named for it is confirmed and holds it at present.';

describe('the checklist: design', () => {
  criterion('planning.design/key-roles-exist', [
    {
      when: 'there is each, with communication to the inside',
      design: roles(`  a: {kind: facilitator}
  b: {kind: expert}
  c: {kind: internal-communication}
  d: {kind: institutional-development}
  e: {kind: sponsor}
`),
      expect: {
        outcome: 'holds',
        evidence: ['roles.cop.yaml:2', 'roles.cop.yaml:3', 'roles.cop.yaml:4', 'roles.cop.yaml:5'],
      },
    },
    {
      when: 'communication goes to the outside',
      design: roles(`  c: {kind: external-communication}
  d: {kind: institutional-development}
  a: {kind: facilitator}
  b:
    title: Expert
    kind: expert
`),
      expect: {
        outcome: 'holds',
        evidence: ['roles.cop.yaml:4', 'roles.cop.yaml:7', 'roles.cop.yaml:2', 'roles.cop.yaml:3'],
      },
    },
    {
      when: 'one is missing',
      design: roles(
        '  b: {kind: expert}\n  c: {kind: internal-communication}\n  d: {kind: institutional-development}\n',
      ),
      expect: {
        outcome: 'silent',
        evidence: ['roles.cop.yaml:2', 'roles.cop.yaml:3', 'roles.cop.yaml:4'],
        text: 'Still missing: a facilitator.',
      },
    },
    {
      when: 'three are missing',
      design: roles('  a: {kind: facilitator}\n  b: {title: Expert}\n'),
      expect: {
        outcome: 'silent',
        evidence: ['roles.cop.yaml:2'],
        text: 'Still missing: an expert, somebody for communication, somebody for institutional development.',
      },
    },
    {
      when: 'there are no roles',
      design: people('  ana: {}\n'),
      expect: {
        outcome: 'silent',
        text: 'Still missing: a facilitator, an expert, somebody for communication, somebody for institutional development.',
      },
    },
  ]);

  criterion('planning.design/key-roles-held', [
    {
      when: 'somebody confirmed holds each that there is',
      design: {
        ...people('  ana: {status: confirmed}\n  luis: {status: invited}\n'),
        ...roles(
          '  a: {kind: facilitator, held-by: [luis, ana]}\n  b: {kind: expert, held-by: [ana]}\n  c: {kind: other}\n',
        ),
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2', 'members.cop.yaml:2', 'roles.cop.yaml:3'] },
    },
    {
      when: 'the term begins with the launch',
      design: {
        ...people('  ana: {status: confirmed}\n'),
        ...roles('  a: {kind: facilitator, held-by: [{member: ana, from: 2027-03-14}]}\n'),
        'readiness.cop.yaml': 'target: 2027-03-14\n',
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2', 'members.cop.yaml:2'] },
    },
    {
      when: 'nobody is named for one of them, or somebody who is not on the map',
      design: {
        ...people('  ana: {status: confirmed}\n'),
        ...roles(
          '  a: {kind: facilitator, held-by: [ana]}\n  b: {kind: expert}\n  c: {kind: expert, held-by: [eva]}\n',
        ),
      },
      expect: {
        outcome: 'silent',
        evidence: ['roles.cop.yaml:2', 'members.cop.yaml:2'],
        lacking: ['roles.cop.yaml:3', 'roles.cop.yaml:4'],
      },
    },
    {
      when: 'it is not said whether the holder is confirmed',
      design: { ...people('  ana: {}\n'), ...roles('  a: {kind: facilitator, held-by: [ana]}\n') },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
    {
      when: 'the holder is only invited, and another only potential',
      design: {
        ...people('  ana: {status: invited}\n  luis: {status: potential}\n'),
        ...roles('  a: {kind: facilitator, held-by: [ana]}\n  b: {kind: institutional-development, held-by: [luis]}\n'),
      },
      expect: { outcome: 'fails', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3'], text: nobody },
    },
    {
      when: 'the holder has left',
      design: {
        ...people('  ana: {status: left}\n'),
        ...roles('  a: {kind: external-communication, held-by: [ana]}\n  b: {kind: expert}\n'),
      },
      expect: { outcome: 'fails', evidence: ['members.cop.yaml:2'], text: nobody },
    },
    {
      when: 'the term was over yesterday, has not begun by the launch, or is not exercised',
      design: {
        ...people('  ana: {status: confirmed}\n'),
        ...roles(`  a: {kind: facilitator, held-by: [{member: ana, until: 2026-11-21}]}
  b: {kind: expert, held-by: [{member: ana, from: 2027-03-15}]}
  c: {kind: internal-communication, held-by: [{member: ana, as: on-leave}]}
  d: {kind: institutional-development, held-by: [{member: ana, as: emeritus}]}
`),
        'readiness.cop.yaml': 'target: 2027-03-14\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['roles.cop.yaml:2', 'roles.cop.yaml:3', 'roles.cop.yaml:4', 'roles.cop.yaml:5'],
        text: nobody,
      },
    },
    { when: 'there are no such roles', design: roles('  c: {kind: sponsor}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.design/members-besides-role-holders', [
    {
      when: 'somebody who is potential, invited or confirmed holds none',
      design: {
        ...people(`  ana: {status: confirmed}
  luis: {status: potential}
  eva: {status: invited}
  max: {status: confirmed}
`),
        ...roles('  a: {kind: facilitator, held-by: [ana]}\n  b: {kind: participant, held-by: [max]}\n'),
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:3', 'members.cop.yaml:4', 'members.cop.yaml:5'] },
    },
    {
      when: 'one of them does',
      design: people('  ana:\n    status: potential\n'),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:3'] },
    },
    {
      when: 'the others hold a role, have left, or have no status',
      design: {
        ...people('  ana: {status: confirmed}\n  luis: {status: left}\n  eva: {}\n'),
        ...roles('  a: {title: Tea, held-by: [{member: ana, until: 2020}]}\n'),
      },
      expect: { outcome: 'silent' },
    },
    { when: 'there are no members', design: roles('  a: {}\n'), expect: { outcome: 'silent' } },
  ]);
});
