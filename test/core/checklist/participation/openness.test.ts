import { criterion } from '../../../support/criteria';

const governance = (text: string) => ({ 'governance.cop.yaml': text });

describe('the checklist: transparency', () => {
  for (const [id, key] of [
    ['participation.transparency/information-is-open', 'information'],
    ['participation.transparency/finances-are-open', 'finances'],
    ['participation.transparency/decisions-are-open', 'decisions'],
  ] as const) {
    const others = ['information', 'finances', 'decisions'].filter(other => other !== key);
    criterion(id, [
      {
        when: 'it is said',
        design: governance(`transparency:\n  ${key}: On the web page\n`),
        expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
      },
      {
        when: 'only the others are said',
        design: governance(`transparency:\n${others.map(other => `  ${other}: On the web page\n`).join('')}`),
        expect: { outcome: 'silent' },
      },
      {
        when: 'a placeholder stands',
        design: governance(`transparency:\n  ${key}: to be decided\n`),
        expect: { outcome: 'silent' },
      },
    ]);
  }
});

describe('the checklist: ways in and out', () => {
  criterion('participation.ways-in-and-out/how-to-join', [
    {
      when: 'it is said who can join and how',
      design: governance('participation:\n  access: open\n  how-to-join: Write to us\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3'] },
    },
    {
      when: 'it is said only who can',
      design: governance('participation:\n  access: criteria\n'),
      expect: { outcome: 'silent', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'it is said only how',
      design: governance('participation:\n  how-to-join: Write to us\n'),
      expect: { outcome: 'silent', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'the community is closed',
      design: governance('participation:\n  access: closed\n'),
      expect: {
        outcome: 'fails',
        evidence: ['governance.cop.yaml:2'],
        text: 'The community takes in no new members for now; fresh people keep the exchange from going stale.',
        tension: true,
      },
    },
    {
      when: 'the community is closed, and it is said how to ask all the same',
      design: governance('participation:\n  access: closed\n  how-to-join: Ask again in May\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3'] },
    },
    { when: 'nothing is said', design: governance('care: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('participation.ways-in-and-out/onboarding', [
    {
      when: 'it is said',
      design: governance('participation:\n  onboarding: A walk with one member\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    { when: 'it is empty', design: governance('participation:\n  onboarding: ""\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('participation.ways-in-and-out/leaving', [
    {
      when: 'both leaving and inactivity are told',
      design: governance('participation:\n  leaving: Say so\n  inactive-after: Six months\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3'] },
    },
    {
      when: 'only leaving is told',
      design: governance('participation:\n  leaving: Say so\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'only inactivity is told',
      design: governance('participation:\n  inactive-after: Six months\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    { when: 'neither is told', design: governance('participation:\n  leaving: TBD\n'), expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: voluntary', () => {
  criterion('participation.voluntary/nobody-is-made-to', [
    {
      when: 'it is voluntary',
      design: governance('participation:\n  voluntary: true\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'it is not',
      design: governance('participation:\n  voluntary: false\n'),
      expect: { outcome: 'fails', evidence: ['governance.cop.yaml:2'], text: 'Some have to take part.' },
    },
    { when: 'it is not said', design: governance('participation:\n  access: open\n'), expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: care', () => {
  criterion('participation.care/agreements', [
    {
      when: 'agreements stand',
      design: governance('care:\n  agreements:\n    - Nobody is called upon to speak\n    - TBD\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:3'] },
    },
    {
      when: 'only a placeholder stands',
      design: governance('care: {agreements: [TBD]}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.care/contact', [
    {
      when: 'a member is named',
      design: { ...governance('care:\n  contact: ana\n'), 'members.cop.yaml': 'members: {ana: {}}\n' },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'a role that somebody holds is named',
      design: {
        ...governance('care:\n  contact: help\n'),
        'members.cop.yaml': 'members: {ana: {}}\n',
        'roles.cop.yaml': 'roles: {help: {held-by: [ana]}}\n',
      },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'nobody holds the role',
      design: { ...governance('care:\n  contact: help\n'), 'roles.cop.yaml': 'roles: {help: {}}\n' },
      expect: { outcome: 'silent', lacking: ['governance.cop.yaml:2'] },
    },
    {
      when: 'the member has left',
      design: { ...governance('care:\n  contact: ana\n'), 'members.cop.yaml': 'members: {ana: {status: left}}\n' },
      expect: { outcome: 'silent', lacking: ['governance.cop.yaml:2'] },
    },
    { when: 'the name leads nowhere', design: governance('care:\n  contact: ana\n'), expect: { outcome: 'silent' } },
    { when: 'nobody is named', design: governance('care: {}\n'), expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: space', () => {
  criterion('participation.space/a-welcoming-space', [
    {
      when: 'it is told',
      design: governance('care:\n  space: Straw bales, tea first\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    { when: 'it is not', design: governance('care:\n  space: "..."\n'), expect: { outcome: 'silent' } },
  ]);

  const roles = (kind: string, holder: string) => ({
    'members.cop.yaml': 'members: {ana: {}, old: {status: left}}\n',
    'roles.cop.yaml': `roles:\n  help:\n    kind: ${kind}\n    held-by:\n      - ${holder}\n`,
  });

  criterion('participation.space/somebody-convenes', [
    ...['facilitator', 'convenor', 'coordinator'].map(kind => ({
      when: `there is a ${kind}`,
      design: roles(kind, 'ana'),
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:5'] } as const,
    })),
    {
      when: 'the term ends today',
      design: roles('facilitator', '{member: ana, until: 2026-11-22}'),
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:5'] },
    },
    {
      when: 'the term begins with the launch',
      design: {
        ...roles('facilitator', '{member: ana, from: 2027-03}'),
        'readiness.cop.yaml': 'target: 2027-03-14\n',
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:5'] },
    },
    {
      when: 'the term ended yesterday',
      design: roles('facilitator', '{member: ana, until: 2026-11-21}'),
      expect: {
        outcome: 'fails',
        evidence: ['roles.cop.yaml:5'],
        text: 'Nobody who is named holds it at present.',
      },
    },
    {
      when: 'the holder has left',
      design: roles('facilitator', 'old'),
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:1'],
        text: 'Nobody who is named holds it at present.',
      },
    },
    {
      when: 'the holder is nobody on the map',
      design: roles('facilitator', 'anna'),
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2'] },
    },
    { when: 'only another role is held', design: roles('chair', 'ana'), expect: { outcome: 'silent' } },
  ]);
});
