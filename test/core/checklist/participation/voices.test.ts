import { criterion } from '../../../support/criteria';

const oneRarely = 'members:\n  eva:\n    heard: rarely\n';
const withoutWay = {
  outcome: 'fails',
  evidence: ['members.cop.yaml:3'],
  text: 'Nothing is said yet of how one member who is rarely heard is drawn in.',
} as const;

describe('the checklist: voices', () => {
  criterion('participation.voices/known-who-is-heard', [
    {
      when: 'it is said of four members in five, whatever is said',
      design: {
        'members.cop.yaml': `members:
  a: {heard: usually}
  b: {heard: rarely}
  c: {heard: usually}
  d: {heard: usually}
  e: {}
  gone: {status: left}
`,
      },
      expect: {
        outcome: 'holds',
        evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'members.cop.yaml:4', 'members.cop.yaml:5'],
      },
    },
    {
      when: 'it is said of three members in four',
      design: {
        'members.cop.yaml': 'members:\n  a: {heard: usually}\n  b: {heard: usually}\n  c: {heard: usually}\n  d: {}\n',
      },
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'members.cop.yaml:4'],
        lacking: ['members.cop.yaml:5'],
      },
    },
    {
      when: 'the map has no members',
      design: { 'members.cop.yaml': 'mapping: {method: survey}\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.voices/rarely-heard-have-a-way-in', [
    {
      when: 'a way in is written for the member',
      design: {
        'members.cop.yaml': oneRarely,
        'communication.cop.yaml': 'voices:\n  - with: [eva]\n    how: A call the evening before\n',
      },
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:3'] },
    },
    {
      when: 'a way in is written for all the people of an organisation',
      design: {
        'members.cop.yaml': `organisations: {north: {}}
members:
  eva: {organisation: north, heard: rarely}
  ivo: {organisation: north, heard: rarely}
`,
        'communication.cop.yaml': 'voices:\n  - with: [north]\n    how: A call the evening before\n',
      },
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:3'] },
    },
    {
      when: 'members host, are invited by name, or lead',
      design: {
        'members.cop.yaml': `members:
  a: {heard: rarely}
  b: {heard: rarely}
  c: {heard: rarely}
  d: {heard: rarely}
  e: {heard: rarely}
  f: {heard: rarely}
  g: {heard: rarely}
`,
        'roles.cop.yaml': 'roles:\n  r1: {held-by: [b]}\n  r2: {held-by: [d]}\n  r3: {held-by: [g]}\n',
        'activities.cop.yaml': `activities:
  call:
    hosts:
      - a
      - r1
    invites: [c]
launch:
  agenda:
    - title: Round
      led-by:
        - f
        - r3
`,
        'learning-agenda.cop.yaml': 'themes:\n  t:\n    led-by: [r2]\ngroups:\n  g:\n    led-by: [e]\n',
      },
      expect: {
        outcome: 'holds',
        evidence: [
          'activities.cop.yaml:4',
          'activities.cop.yaml:5',
          'activities.cop.yaml:6',
          'learning-agenda.cop.yaml:3',
          'learning-agenda.cop.yaml:6',
          'activities.cop.yaml:11',
          'activities.cop.yaml:12',
        ],
      },
    },
    {
      when: 'a theme is led by the member',
      design: {
        'members.cop.yaml': oneRarely,
        'learning-agenda.cop.yaml': 'themes:\n  t:\n    led-by: [eva]\n',
      },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:3'] },
    },
    { when: 'there is no way in at all', design: { 'members.cop.yaml': oneRarely }, expect: withoutWay },
    {
      when: 'the way in is a placeholder',
      design: {
        'members.cop.yaml': oneRarely,
        'communication.cop.yaml': 'voices:\n  - with: [eva]\n    how: TBD\n',
      },
      expect: withoutWay,
    },
    {
      when: 'the way in names nobody on the map',
      design: {
        'members.cop.yaml': oneRarely,
        'communication.cop.yaml': 'voices:\n  - with: [ewa]\n    how: A call\n',
      },
      expect: withoutWay,
    },
    {
      when: 'the role they lead with is over',
      design: {
        'members.cop.yaml': oneRarely,
        'roles.cop.yaml': 'roles: {help: {held-by: [{member: eva, until: 2026-11-21}]}}\n',
        'activities.cop.yaml': 'activities: {call: {hosts: [help]}}\n',
      },
      expect: withoutWay,
    },
    {
      when: 'only some of them have one',
      design: {
        'members.cop.yaml': `members:
  eva: {heard: rarely}
  ivo: {heard: rarely}
  ada: {heard: rarely}
`,
        'communication.cop.yaml': 'voices: [{with: [eva], how: A call}]\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:3', 'members.cop.yaml:4'],
        text: 'Nothing is said yet of how 2 members who are rarely heard are drawn in.',
      },
    },
    {
      when: 'everybody is usually heard',
      design: { 'members.cop.yaml': 'members:\n  eva: {heard: usually}\n  ivo: {heard: rarely, status: left}\n' },
      expect: { outcome: 'n/a', text: 'Nobody is said to be rarely heard.' },
    },
    {
      when: 'it is not known who is heard',
      design: { 'members.cop.yaml': 'members:\n  eva: {heard: usually}\n  ivo: {}\n' },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:3'] },
    },
    {
      when: 'the map has no members',
      design: { 'members.cop.yaml': 'mapping: {method: survey}\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
