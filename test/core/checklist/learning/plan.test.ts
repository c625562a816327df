import { criterion } from '../../../support/criteria';

const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': text });

describe('the checklist: learning plan', () => {
  criterion('learning.plan/themes-have-priorities', [
    {
      when: 'each has one',
      design: agenda('themes:\n  smoke: {priority: high}\n  mud: {priority: low}\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'one has none',
      design: agenda('themes:\n  smoke: {priority: high}\n  mud: {}\n'),
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:2'],
        lacking: ['learning-agenda.cop.yaml:3'],
      },
    },
    { when: 'there are none', design: agenda('products: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('learning.plan/high-themes-have-questions', [
    {
      when: 'each of them has one',
      design: agenda('themes:\n  smoke: {priority: high, questions: [How far?]}\n  mud: {priority: low}\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'one has none, and one an open place',
      design: agenda(`themes:
  smoke: {priority: high, questions: [How far?]}
  mud: {priority: high}
  ice: {priority: high, questions: ['?']}
`),
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:2'],
        lacking: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:4'],
      },
    },
    {
      when: 'none is of high priority',
      design: agenda('themes:\n  smoke: {questions: [How far?]}\n'),
      expect: { outcome: 'silent', text: 'No theme is said to be of high priority yet.' },
    },
  ]);

  criterion('learning.plan/outcomes-have-themes-and-dates', [
    {
      when: 'each has both',
      design: agenda(`themes: {smoke: {}}
outcomes:
  breathe:
    themes: [smoke]
    by: 2027-06
  see: {themes: [smoke], by: 2028}
`),
      expect: {
        outcome: 'holds',
        evidence: [4, 5, 6, 6].map(line => `learning-agenda.cop.yaml:${line}`),
      },
    },
    {
      when: 'one has no date, and one no theme that is there',
      design: agenda(`themes: {smoke: {}}
outcomes:
  breathe: {themes: [smoke], by: 2027}
  see: {themes: [smoke]}
  hear: {themes: [smok], by: 2027}
`),
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:3'],
        lacking: ['learning-agenda.cop.yaml:4', 'learning-agenda.cop.yaml:5'],
      },
    },
    { when: 'there are none', design: agenda('themes: {smoke: {}}\n'), expect: { outcome: 'silent' } },
  ]);
});
