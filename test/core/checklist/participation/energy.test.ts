import { criterion } from '../../../support/criteria';

const activities = (text: string) => ({ 'activities.cop.yaml': `activities:\n${text}` });

describe('the checklist: energy', () => {
  criterion('participation.energy/something-energises', [
    {
      when: 'activities give energy',
      design: activities('  a: {energy: energising}\n  b: {energy: draining}\n  c: {}\n  d: {energy: energising}\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:5'] },
    },
    {
      when: 'it is said of all that they do not',
      design: activities('  a: {energy: neutral}\n  b: {energy: draining}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:3'],
        text: 'No activity is said to give energy.',
      },
    },
    {
      when: 'it is not said of all',
      design: activities('  a: {energy: neutral}\n  b: {}\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'], lacking: ['activities.cop.yaml:3'] },
    },
    {
      when: 'there are no activities',
      design: { 'activities.cop.yaml': 'launch: {}\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.energy/draining-is-funded', [
    {
      when: 'each draining one is paid for, by a resource or in words',
      design: {
        ...activities(
          '  a: {energy: draining, funded-by: pot}\n  b: {energy: draining, funded-by: The college pays}\n  c: {}\n',
        ),
        'governance.cop.yaml': 'resources: {pot: {status: pending}}\n',
      },
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:3'] },
    },
    {
      when: 'one is not',
      design: activities('  a: {energy: draining, funded-by: The college}\n  b: {energy: draining}\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'], lacking: ['activities.cop.yaml:3'] },
    },
    {
      when: 'a placeholder stands for the money',
      design: activities('  a: {energy: draining, funded-by: TBD}\n'),
      expect: { outcome: 'silent', lacking: ['activities.cop.yaml:2'] },
    },
    {
      when: 'the money is missing',
      design: {
        ...activities('  a: {energy: draining, funded-by: pot}\n'),
        'governance.cop.yaml': 'resources: {pot: {status: missing}}\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['activities.cop.yaml:2'],
        text: 'What is to pay for it is missing itself.',
      },
    },
    {
      when: 'none drains',
      design: activities('  a: {energy: neutral}\n  b: {energy: energising}\n'),
      expect: { outcome: 'n/a', text: 'No activity is said to drain people.' },
    },
    {
      when: 'it is not said of all whether they drain',
      design: activities('  a: {energy: neutral}\n  b: {}\n'),
      expect: { outcome: 'silent', lacking: ['activities.cop.yaml:3'] },
    },
    {
      when: 'there are no activities',
      design: { 'activities.cop.yaml': 'launch: {}\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.energy/more-energy-than-drain', [
    {
      when: 'energising ones outnumber draining ones',
      design: activities('  a: {energy: energising}\n  b: {energy: draining}\n  c: {energy: energising}\n  d: {}\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:4'] },
    },
    {
      when: 'there are as many of both',
      design: activities('  a: {energy: energising}\n  b: {energy: draining}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['activities.cop.yaml:3'],
        text: 'Draining activities are not outnumbered by energising ones (1 to 1).',
      },
    },
    {
      when: 'even the undecided one could not turn it',
      design: activities('  a: {energy: draining}\n  b: {}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['activities.cop.yaml:2'],
        text: 'Draining activities are not outnumbered by energising ones (1 to 0).',
      },
    },
    {
      when: 'all are neutral',
      design: activities('  a: {energy: neutral}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['activities.cop.yaml:2'],
        text: 'Draining activities are not outnumbered by energising ones (0 to 0).',
      },
    },
    {
      when: 'the undecided ones could turn it',
      design: activities('  a: {energy: energising}\n  b: {energy: draining}\n  c: {}\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'], lacking: ['activities.cop.yaml:4'] },
    },
    {
      when: 'nothing is said',
      design: activities('  a: {}\n'),
      expect: { outcome: 'silent', lacking: ['activities.cop.yaml:2'] },
    },
    {
      when: 'there are no activities',
      design: { 'activities.cop.yaml': 'launch: {}\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
