import { criterion } from '../../../support/criteria';

const community = (text: string) => ({ 'community.cop.yaml': text });

describe('the checklist: purpose', () => {
  criterion('planning.purpose/learning-focus', [
    {
      when: 'it stands',
      design: community('purpose:\n  learning-focus: How to burn safely\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'only the end is told',
      design: community('purpose:\n  to-what-end: Fewer wildfires\n  learning-focus: TBD\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there is no purpose', design: community('name: Fire\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.purpose/purpose-names-themes', [
    {
      when: 'it names one that is on the agenda',
      design: {
        ...community('purpose:\n  themes: [smok, smoke]\n'),
        'learning-agenda.cop.yaml': 'themes:\n  smoke: {}\n',
      },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'what it names is not on the agenda, or no theme',
      design: {
        ...community('purpose:\n  themes: [smok, fewer-fires]\n'),
        'learning-agenda.cop.yaml': 'themes:\n  smoke: {}\noutcomes:\n  fewer-fires: {}\n',
      },
      expect: { outcome: 'silent' },
    },
    { when: 'it names none', design: community('purpose:\n  themes: []\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.purpose/members-set-it', [
    {
      when: 'two members did, even if one has left since',
      design: {
        ...community('purpose:\n  defined-by:\n    - ana\n    - luis\n'),
        'members.cop.yaml': 'members: {ana: {}, luis: {status: left}}\n',
      },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:3', 'community.cop.yaml:4'] },
    },
    {
      when: 'one did, told twice',
      design: {
        ...community('purpose:\n  defined-by:\n    - ana\n    - ana\n'),
        'members.cop.yaml': 'members: {ana: {}, luis: {}}\n',
      },
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:3', 'community.cop.yaml:4'] },
    },
    {
      when: 'the second is not on the map',
      design: {
        ...community('purpose:\n  defined-by: [ana, luiz]\n'),
        'members.cop.yaml': 'members: {ana: {}, luis: {}}\n',
      },
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:2'] },
    },
    { when: 'it is not said', design: community('purpose:\n  defined-on: 2026\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.purpose/no-duty-to-act-or-incorporate', [
    {
      when: 'neither is meant',
      design: community('purpose:\n  joint-action: none\n  formal-constitution: false\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2', 'community.cop.yaml:3'] },
    },
    {
      when: 'joint action is left open',
      design: community('purpose:\n  joint-action: optional\n  formal-constitution: no\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2', 'community.cop.yaml:3'] },
    },
    {
      when: 'members are bound to act together',
      design: community('purpose:\n  joint-action: committed\n  formal-constitution: false\n'),
      expect: {
        outcome: 'fails',
        evidence: ['community.cop.yaml:2'],
        text: 'Members are bound to act together; the advice is to leave that open.',
        tension: true,
      },
    },
    {
      when: 'the community is to become a legal body, whatever else is said',
      design: community('purpose:\n  formal-constitution: true\n'),
      expect: {
        outcome: 'fails',
        evidence: ['community.cop.yaml:2'],
        text: 'The community is to become a legal body; the advice is to do without.',
        tension: true,
      },
    },
    {
      when: 'both are meant',
      design: community('purpose:\n  joint-action: committed\n  formal-constitution: true\n'),
      expect: {
        outcome: 'fails',
        evidence: ['community.cop.yaml:2', 'community.cop.yaml:3'],
        text: 'Members are bound to act together, and the community is to become a legal body; the advice is to need neither.',
        tension: true,
      },
    },
    {
      when: 'only the one is said',
      design: community('purpose:\n  joint-action: none\n'),
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'only the other is said',
      design: community('purpose:\n  formal-constitution: false\n'),
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:2'] },
    },
    { when: 'neither is said', design: community('purpose:\n  to-what-end: Calm\n'), expect: { outcome: 'silent' } },
  ]);
});
