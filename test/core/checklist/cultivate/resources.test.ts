import { criterion } from '../../../support/criteria';

const resources = (text: string) => ({ 'governance.cop.yaml': `resources:\n${text}` });
const none = { 'governance.cop.yaml': 'care: {}\n' };

describe('the checklist: resources', () => {
  criterion('cultivate.resources/events-are-covered', [
    {
      when: 'events or running costs are covered, whatever the status says short of missing',
      design: resources(`  a: {covers: [roles, events], status: pending}
  b: {covers: [running-costs]}
  c: {covers: [communication]}
  d: {covers: [events], status: missing}
`),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3'] },
    },
    {
      when: 'all that is meant for them is missing',
      design: resources('  a: {covers: [events], status: missing}\n'),
      expect: { outcome: 'fails', evidence: ['governance.cop.yaml:2'], text: 'What is meant for it is missing.' },
    },
    {
      when: 'a resource does not say what it covers',
      design: resources('  a: {covers: [roles]}\n  b: {for: [Our meetings]}\n'),
      expect: { outcome: 'silent', lacking: ['governance.cop.yaml:3'] },
    },
    {
      when: 'only something else is covered',
      design: resources('  a: {covers: [roles, communication], status: secured}\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there are no resources', design: none, expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.resources/roles-are-covered', [
    {
      when: 'working time covers roles',
      design: resources('  a:\n    kind: time\n    covers: [roles]\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:4'] },
    },
    {
      when: 'what is meant for them is missing',
      design: resources('  a:\n    covers: [roles]\n    status: missing\n'),
      expect: { outcome: 'fails', evidence: ['governance.cop.yaml:4'], text: 'What is meant for it is missing.' },
    },
    {
      when: 'only events are covered',
      design: resources('  a: {covers: [events]}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('cultivate.resources/none-is-missing', [
    {
      when: 'each says that it is there or asked for',
      design: resources(`  a: {covers: [events], status: secured}
  b: {covers: [running-costs], status: pending}
  c: {covers: [roles], status: secured}
  d: {covers: [communication], status: missing}
`),
      expect: {
        outcome: 'holds',
        evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3', 'governance.cop.yaml:4'],
      },
    },
    {
      when: 'one is missing',
      design: resources('  a: {covers: [events], status: missing}\n  b: {covers: [roles]}\n'),
      expect: { outcome: 'fails', evidence: ['governance.cop.yaml:2'], text: 'One resource is missing.' },
    },
    {
      when: 'two are',
      design: resources('  a: {covers: [events], status: missing}\n  b: {covers: [roles], status: missing}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3'],
        text: '2 resources are missing.',
      },
    },
    {
      when: 'one does not say',
      design: resources('  a: {covers: [events], status: secured}\n  b: {covers: [roles]}\n'),
      expect: { outcome: 'silent', evidence: ['governance.cop.yaml:2'], lacking: ['governance.cop.yaml:3'] },
    },
    { when: 'there are no resources', design: none, expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.resources/half-is-secured', [
    {
      when: 'one of two is',
      design: resources('  a: {covers: [events], status: secured}\n  b: {covers: [roles], status: pending}\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'one of three is',
      design: resources(`  a: {covers: [events], status: secured}
  b: {covers: [roles], status: pending}
  c: {covers: [running-costs], status: missing}
`),
      expect: {
        outcome: 'fails',
        evidence: ['governance.cop.yaml:3', 'governance.cop.yaml:4'],
        text: 'More than half of it is not secured yet.',
      },
    },
    {
      when: 'two of four are pending and one does not say',
      design: resources(`  a: {covers: [events], status: secured}
  b: {covers: [roles], status: pending}
  c: {covers: [running-costs], status: pending}
  d: {covers: [roles]}
`),
      expect: { outcome: 'silent', evidence: ['governance.cop.yaml:2'], lacking: ['governance.cop.yaml:5'] },
    },
    {
      when: 'what is secured is for something else',
      design: resources('  a: {covers: [communication], status: secured}\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there are no resources', design: none, expect: { outcome: 'silent' } },
  ]);
});
