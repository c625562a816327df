import { criterion } from '../../../support/criteria';

const indicators = (text: string) => ({ 'indicators.cop.yaml': text });
const members = {
  'members.cop.yaml': 'members: {ana: {}, luis: {}}\n',
  'roles.cop.yaml':
    'roles: {count: {held-by: [ana]}, both: {held-by: [ana, luis]}, empty: {}, over: {held-by: [{member: ana, until: 2026-11-21}]}}\n',
};

describe('the checklist: conversations about figures', () => {
  criterion('evaluation.conversations/review-with-people-and-a-question', [
    {
      when: 'a review has both',
      design: {
        ...members,
        ...indicators('reviews:\n  - with: [ana]\n    question: What would we stop?\n  - question: Why?\n'),
      },
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:3'] },
    },
    {
      when: 'one has people and another a question',
      design: { ...members, ...indicators('reviews: [{with: [ana]}, {question: Why?}]\n') },
      expect: { outcome: 'silent' },
    },
    {
      when: 'the question is a placeholder',
      design: { ...members, ...indicators('reviews: [{with: [ana], question: TBD}]\n') },
      expect: { outcome: 'silent' },
    },
    {
      when: 'the people lead nowhere',
      design: { ...members, ...indicators('reviews: [{with: [anna], question: Why?}]\n') },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('evaluation.conversations/targets-are-talked-over', [
    {
      when: 'each indicator with a target is in a review',
      design: indicators(`indicators:
  a: {target: {value: 1}}
  b: {targets: [{value: 1}]}
  c: {target: {by: 2027}}
  d: {}
reviews:
  - indicators: [a]
  - indicators: [b, a]
`),
      expect: {
        outcome: 'holds',
        evidence: ['indicators.cop.yaml:7', 'indicators.cop.yaml:8', 'indicators.cop.yaml:8'],
      },
    },
    {
      when: 'one of them is in none',
      design: indicators(`indicators:
  a: {target: {value: 1}}
  b: {targets: [{value: 1}]}
reviews:
  - indicators: [a]
`),
      expect: { outcome: 'silent', evidence: ['indicators.cop.yaml:5'], lacking: ['indicators.cop.yaml:3'] },
    },
    {
      when: 'no indicator has a target',
      design: indicators('indicators: {a: {}}\nreviews: [{indicators: [a]}]\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});

describe('the checklist: effort', () => {
  criterion('evaluation.effort/limit', [
    {
      when: 'a limit stands',
      design: indicators('effort-limit: 1 h/month\n'),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:1'] },
    },
    {
      when: 'none stands',
      design: indicators('indicators: {a: {effort: 1 h/month}}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  const effort = (limit: string, text: string) => ({
    ...members,
    ...indicators(`effort-limit: ${limit}\nindicators:\n${text}`),
  });

  criterion('evaluation.effort/within-the-limit', [
    {
      when: 'the efforts of each collector add up to the limit',
      design: effort(
        '1 h/month',
        '  a: {effort: 6 h/year, collected-by: [ana]}\n  b: {effort: 0.5 h/month, collected-by: [count]}\n  c: {effort: 3 h/quarter, collected-by: [luis]}\n',
      ),
      expect: {
        outcome: 'holds',
        evidence: ['indicators.cop.yaml:1', 'indicators.cop.yaml:3', 'indicators.cop.yaml:4', 'indicators.cop.yaml:5'],
      },
    },
    {
      when: 'somebody is above it with all they collect, by name and in a role',
      design: effort(
        '1 h/month',
        '  a: {effort: 7 h/year, collected-by: [ana]}\n  b: {effort: 0.5 h/month, collected-by: [count]}\n  c: {effort: 1 h/month, collected-by: [luis]}\n',
      ),
      expect: {
        outcome: 'fails',
        evidence: ['indicators.cop.yaml:3', 'indicators.cop.yaml:4'],
        text: 'One collector is above the limit.',
      },
    },
    {
      when: 'those who share the work are within it',
      design: effort('1 h/month', '  a: {effort: 2 h/month, collected-by: [both]}\n'),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:1', 'indicators.cop.yaml:3'] },
    },
    {
      when: 'those who share the work are above it',
      design: effort('1 h/month', '  a: {effort: 3 h/month, collected-by: [ana, luis, both]}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['indicators.cop.yaml:3'],
        text: '2 collectors are above the limit.',
      },
    },
    {
      when: 'a role that nobody holds any more is above it',
      design: effort(
        '1 h/month',
        '  a: {effort: 1 h/month, collected-by: [over]}\n  b: {effort: 2 h/month, collected-by: [empty]}\n',
      ),
      expect: { outcome: 'fails', evidence: ['indicators.cop.yaml:4'], text: 'One collector is above the limit.' },
    },
    {
      when: 'of some it is not said how long they take or who collects them',
      design: effort(
        '1 h/month',
        `  a: {effort: 1 h/month, collected-by: [ana]}
  b: {collected-by: [ana]}
  c: {effort: 1 h/month}
  d: {effort: 1 h, collected-by: [ana]}
  e: {effort: 1 h/month, collected-by: [nobody]}
`,
      ),
      expect: {
        outcome: 'silent',
        evidence: ['indicators.cop.yaml:3'],
        lacking: [4, 5, 6, 7].map(line => `indicators.cop.yaml:${line}`),
      },
    },
    {
      when: 'the limit is for no period',
      design: effort('1 h', '  a: {effort: 1 h/month, collected-by: [ana]}\n'),
      expect: { outcome: 'silent', lacking: ['indicators.cop.yaml:1'] },
    },
    {
      when: 'there is no limit',
      design: { ...members, ...indicators('indicators: {a: {effort: 1 h/month, collected-by: [ana]}}\n') },
      expect: { outcome: 'silent' },
    },
    { when: 'there are no indicators', design: indicators('effort-limit: 1 h/month\n'), expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: adapting', () => {
  const changed = (on: string, what = 'Local seed became a theme') => ({
    'learning-agenda.cop.yaml': `adapting:\n  changes:\n    - what: ${what}\n      on: ${on}\n`,
  });
  const review = indicators('reviews: [{when: 2026-09-24}]\n');
  const counts = { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:3'] } as const;

  criterion('evaluation.adapting/changed-after-a-review', [
    {
      when: 'a review says what changed, and the agenda does',
      design: {
        ...indicators('reviews:\n  - when: 2026-09-24\n    changed: The visits moved\n'),
        ...changed('2026-10-08'),
      },
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:3', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'only a review says it',
      design: indicators('reviews:\n  - changed: The visits moved\n'),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] },
    },
    {
      when: 'the agenda changed on the day of a review',
      design: { ...review, ...changed('2026-09-24') },
      expect: counts,
    },
    {
      when: 'it changed the day before',
      design: { ...review, ...changed('2026-09-23') },
      expect: { outcome: 'silent' },
    },
    { when: 'it may have changed before', design: { ...review, ...changed('2026-09') }, expect: { outcome: 'silent' } },
    { when: 'it changed today', design: { ...review, ...changed('2026-11-22') }, expect: counts },
    {
      when: 'it is to change tomorrow',
      design: { ...review, ...changed('2026-11-23') },
      expect: { outcome: 'silent' },
    },
    {
      when: 'it changed after the agenda itself was looked at',
      design: {
        'learning-agenda.cop.yaml':
          'adapting:\n  changes:\n    - {what: Local seed, on: 2026-10-08}\n  last-review: 2026-09-24\n',
      },
      expect: counts,
    },
    { when: 'there was no review', design: changed('2026-10-08'), expect: { outcome: 'silent' } },
    {
      when: 'what changed is a placeholder',
      design: { ...review, ...changed('2026-10-08', 'TBD') },
      expect: { outcome: 'silent' },
    },
    {
      when: 'it is not said when it changed',
      design: { ...review, 'learning-agenda.cop.yaml': 'adapting: {changes: [{what: Local seed}]}\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
