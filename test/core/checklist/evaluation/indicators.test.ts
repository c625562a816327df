import { criterion } from '../../../support/criteria';

const indicators = (text: string) => ({ 'indicators.cop.yaml': `indicators:\n${text}` });
const none = { 'indicators.cop.yaml': 'reviews: []\n' };

describe('the checklist: levels of evaluation', () => {
  for (const [id, level, other] of [
    ['evaluation.monitoring/usable-indicator', 'monitoring', 'evaluation'],
    ['evaluation.results/usable-indicator', 'evaluation', 'impact'],
  ] as const) {
    criterion(id, [
      {
        when: 'indicators of the level have a source, a method or a reading',
        design: indicators(`  a:
    level: ${level}
    source: The notes
  b:
    level: ${level}
    method: We ask
  c:
    level: ${level}
    readings:
      - {on: 2026, value: 0}
      - {on: 2027, missing-because: Put off}
  d:
    level: ${level}
`),
        expect: {
          outcome: 'holds',
          evidence: ['indicators.cop.yaml:4', 'indicators.cop.yaml:7', 'indicators.cop.yaml:11'],
        },
      },
      {
        when: 'there is only a source',
        design: indicators(`  a: {level: ${level}, source: The notes}\n`),
        expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] },
      },
      {
        when: 'there is only a reading',
        design: indicators(`  a: {level: ${level}, readings: [{value: few}]}\n`),
        expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] },
      },
      {
        when: 'they have none of these, or placeholders',
        design: indicators(
          `  a: {level: ${level}, source: TBD, readings: [{missing-because: Put off}]}\n  b: {level: ${level}}\n`,
        ),
        expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2', 'indicators.cop.yaml:3'] },
      },
      {
        when: 'the usable one is of another level, or says none',
        design: indicators(`  a: {level: ${other}, source: The notes}\n  b: {source: The notes}\n`),
        expect: { outcome: 'silent' },
      },
      { when: 'there are no indicators', design: none, expect: { outcome: 'silent' } },
    ]);
  }

  const things = {
    'activities.cop.yaml': 'activities: {call: {}}\n',
    'learning-agenda.cop.yaml': 'themes: {seed: {}}\nproducts: {guide: {}}\noutcomes: {sow: {}}\n',
    'roles.cop.yaml': 'roles: {help: {}}\n',
    'domain.cop.yaml': 'change: {outcomes: {fewer: {}, hedges: {}}}\n',
  };
  const measuring = (level: string, what: string, more = ', source: The notes') => ({
    ...things,
    ...indicators(`  a: {level: ${level}${more}, measures: [${what}]}\n`),
  });

  criterion('evaluation.monitoring/measures-the-plan', [
    ...['call', 'guide', 'help', 'seed', 'participation'].map(what => ({
      when: `it measures “${what}”`,
      design: measuring('monitoring', `capacity, ${what}`),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] } as const,
    })),
    ...['satisfaction', 'sow', 'fewer'].map(what => ({
      when: `it measures only “${what}”`,
      design: measuring('monitoring', what),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] } as const,
    })),
    {
      when: 'what it measures leads nowhere',
      design: measuring('monitoring', 'cal'),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'the one that does cannot be used',
      design: measuring('monitoring', 'call', ''),
      expect: { outcome: 'silent' },
    },
    {
      when: 'the one that does is of another level',
      design: measuring('evaluation', 'call'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('evaluation.results/measures-what-members-get', [
    ...['satisfaction', 'relationships', 'capacity', 'knowledge', 'sow'].map(what => ({
      when: `it measures “${what}”`,
      design: measuring('evaluation', `participation, ${what}`),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] } as const,
    })),
    ...['participation', 'call', 'fewer'].map(what => ({
      when: `it measures only “${what}”`,
      design: measuring('evaluation', what),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] } as const,
    })),
    {
      when: 'the one that does cannot be used',
      design: measuring('evaluation', 'capacity', ''),
      expect: { outcome: 'silent' },
    },
    {
      when: 'the one that does is of another level',
      design: measuring('monitoring', 'capacity'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('evaluation.impact/measures-a-change', [
    {
      when: 'an impact indicator measures changes',
      design: measuring('impact', 'capacity, fewer, hedges', ''),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2', 'indicators.cop.yaml:2'] },
    },
    {
      when: 'it measures something else',
      design: measuring('impact', 'capacity, sow', ''),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'the change leads nowhere',
      design: measuring('impact', 'more-hedges', ''),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'the one that measures a change is of another level',
      design: measuring('evaluation', 'fewer'),
      expect: { outcome: 'silent' },
    },
  ]);

  const impact = (text: string) => ({
    ...things,
    ...indicators(`  a:\n    level: impact\n    measures: [fewer]\n${text}`),
  });

  criterion('evaluation.impact/from-where-to-where', [
    {
      when: 'a baseline and targets stand',
      design: impact('    baseline: {value: 0}\n    targets:\n      - {value: 10}\n      - {by: 2028}\n'),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:5', 'indicators.cop.yaml:7'] },
    },
    {
      when: 'a reason for no baseline and a single target stand',
      design: impact('    baseline: {none-because: Nobody counted}\n    target: {value: many}\n'),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:5', 'indicators.cop.yaml:6'] },
    },
    {
      when: 'there is no target',
      design: impact('    baseline: {value: 0}\n    target: {by: 2028}\n'),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'there is no baseline',
      design: impact('    baseline: {none-because: TBD, on: 2026}\n    target: {value: 10}\n'),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'the one that has them measures no change',
      design: {
        ...things,
        ...indicators('  a: {level: impact, measures: [sow], baseline: {value: 0}, target: {value: 1}}\n'),
      },
      expect: { outcome: 'silent' },
    },
    {
      when: 'one has the baseline and another the target',
      design: {
        ...things,
        ...indicators(`  a: {level: impact, measures: [fewer], baseline: {value: 0}}
  b: {level: impact, measures: [fewer], target: {value: 0}}
`),
      },
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:2', 'indicators.cop.yaml:3'] },
    },
    { when: 'there are no indicators', design: none, expect: { outcome: 'silent' } },
  ]);
});
