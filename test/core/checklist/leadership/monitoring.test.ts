import { criterion } from '../../../support/criteria';

const indicators = (text: string) => ({ 'indicators.cop.yaml': `indicators:\n${text}` });
const people = { 'members.cop.yaml': 'members: {ana: {}}\n' };

describe('the checklist: monitoring', () => {
  criterion('leadership.monitoring/dated-target', [
    {
      when: 'an indicator of that level has targets with dates, or one',
      design: indicators(`  calls:
    level: monitoring
    targets:
      - {value: 6, by: 2027}
      - {value: 8}
  notes:
    level: monitoring
    target:
      value: all of them
      by: 2027-06
`),
      expect: {
        outcome: 'holds',
        evidence: [
          'indicators.cop.yaml:5',
          'indicators.cop.yaml:5',
          'indicators.cop.yaml:10',
          'indicators.cop.yaml:11',
        ],
      },
    },
    {
      when: 'its targets lack a date or a value',
      design: indicators(`  calls: {level: monitoring, targets: [{value: 6}, {by: 2027}]}
  notes: {level: monitoring, target: {value: TBD, by: 2027}}
  cases: {level: monitoring}
`),
      expect: {
        outcome: 'silent',
        lacking: ['indicators.cop.yaml:2', 'indicators.cop.yaml:3', 'indicators.cop.yaml:4'],
      },
    },
    {
      when: 'only indicators of other levels have one',
      design: indicators(
        '  trust: {level: evaluation, target: {value: 6, by: 2027}}\n  a: {target: {value: 6, by: 2027}}\n',
      ),
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: people, expect: { outcome: 'silent' } },
  ]);

  criterion('leadership.monitoring/somebody-collects', [
    {
      when: 'somebody does for one that has a dated target',
      design: {
        ...people,
        ...indicators(`  calls: {level: monitoring, target: {value: 6, by: 2027}, collected-by: [ana]}
  notes: {level: monitoring, target: {value: 6, by: 2027}}
`),
      },
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'none has a dated target, and a role does',
      design: {
        'roles.cop.yaml': 'roles: {notes: {}}\n',
        ...indicators('  calls: {level: monitoring, collected-by: [notes]}\n'),
      },
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'nobody does for the one that has a dated target',
      design: {
        ...people,
        ...indicators(`  calls: {level: monitoring, target: {value: 6, by: 2027}}
  notes: {level: monitoring, collected-by: [ana]}
`),
      },
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'nobody does, or somebody who is not on the map',
      design: {
        ...people,
        ...indicators(
          '  calls: {level: monitoring, collected-by: [anna]}\n  trust: {level: impact, collected-by: [ana]}\n',
        ),
      },
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] },
    },
    { when: 'there are none', design: people, expect: { outcome: 'silent' } },
  ]);

  criterion('leadership.monitoring/a-review-stands', [
    {
      when: 'reviews say when, how often, with whom, about what, or what came of it',
      design: {
        ...people,
        'indicators.cop.yaml': `indicators:
  calls: {}
reviews:
  - every: half-year
  - when: 2027
  - with: [ana]
  - indicators: [calls]
  - question: What now?
  - findings: A lot
`,
      },
      expect: { outcome: 'holds', evidence: [4, 5, 6, 7, 8, 9].map(line => `indicators.cop.yaml:${line}`) },
    },
    {
      when: 'there is a single one',
      design: { 'indicators.cop.yaml': 'reviews:\n  - every: year\n' },
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'a review says nothing that counts',
      design: { 'indicators.cop.yaml': 'reviews:\n  - with: [ana]\n  - question: TBD\n  - {}\n' },
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: people, expect: { outcome: 'silent' } },
  ]);
});
