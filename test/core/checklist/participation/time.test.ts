import { criterion } from '../../../support/criteria';

const activities = (text: string) => ({ 'activities.cop.yaml': `activities:\n${text}` });
const ana = { 'members.cop.yaml': 'members:\n  ana: {participation: core}\n' };

describe('the checklist: time', () => {
  criterion('participation.time/time-asked-is-said', [
    {
      when: 'each recurring activity says it',
      design: activities(`  a: {repeats: monthly, asks: 1 h/month}
  b: {rhythm: each full moon, asks: 2 h}
  once: {when: 2027-03-14}
  over: {repeats: weekly, until: 2026-11-21}
`),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:3'] },
    },
    {
      when: 'one does not, and goes on until today',
      design: activities('  a: {repeats: monthly, asks: 1 h/month}\n  b: {repeats: weekly, until: 2026-11-22}\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'], lacking: ['activities.cop.yaml:3'] },
    },
    { when: 'none recurs', design: activities('  a: {asks: 2 h}\n'), expect: { outcome: 'silent' } },
    {
      when: 'all that recurred is over',
      design: activities('  a: {repeats: weekly, asks: 1 h, until: 2026-11-21}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.time/nobody-is-overloaded', [
    {
      when: 'roles and activities ask for 40 % together',
      design: {
        ...ana,
        'roles.cop.yaml': 'roles:\n  help:\n    held-by: [ana]\n    time: 30 %\n',
        ...activities('  a: {repeats: monthly, asks: 10 %}\n'),
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:4', 'activities.cop.yaml:2'] },
    },
    {
      when: 'several members are asked for the same, it is told once',
      design: {
        'members.cop.yaml': 'members: {ana: {participation: core}, luis: {participation: active}}\n',
        ...activities('  a: {repeats: monthly, asks: 2 h/month}\n'),
      },
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2'] },
    },
    {
      when: 'a member is asked for more',
      design: {
        ...ana,
        'roles.cop.yaml': 'roles:\n  help:\n    held-by: [ana]\n    time: 30-40 %\n',
        ...activities('  a: {repeats: monthly, asks: 1 h}\n'),
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:2', 'roles.cop.yaml:4', 'activities.cop.yaml:2'],
        text: 'One member is asked for more than 40 % of full time.',
      },
    },
    {
      when: 'two members are asked for more',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n  eva: {}\n',
        'roles.cop.yaml':
          'roles:\n  help: {held-by: [ana, luis], time: 3 days/week}\n  web: {held-by: [eva], time: 5 %}\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:2', 'roles.cop.yaml:2', 'members.cop.yaml:3'],
        text: '2 members are asked for more than 40 % of full time.',
      },
    },
    {
      when: 'the term of the one who was is over',
      design: {
        ...ana,
        'roles.cop.yaml': 'roles: {help: {held-by: [{member: ana, until: 2026-11-21}], time: 80 %}}\n',
      },
      expect: { outcome: 'silent' },
    },
    { when: 'no time is stated', design: ana, expect: { outcome: 'silent' } },
  ]);
});
