import { criterion } from '../../../support/criteria';

const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': text });

describe('the checklist: learning agenda', () => {
  criterion('planning.learning-agenda/a-theme-stands', [
    {
      when: 'there is one',
      design: agenda('themes:\n  smoke: {}\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    { when: 'there is none', design: agenda('themes: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.learning-agenda/grounded-in-needs', [
    {
      when: 'it is said how needs were found out',
      design: agenda('grounded-in:\n  - kind: open-space\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'it is told in words',
      design: agenda('grounded-in:\n  - on: 2026\n  - description: Twelve conversations\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'only a date stands there, or an open place',
      design: agenda('grounded-in:\n  - on: 2026\n  - description: TBD\n'),
      expect: { outcome: 'silent', lacking: ['learning-agenda.cop.yaml:2'] },
    },
    { when: 'it is not said', design: agenda('grounded-in: []\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.learning-agenda/high-themes-lead-somewhere', [
    {
      when: 'each leads to an outcome, a product or both',
      design: agenda(`themes:
  smoke: {priority: high}
  mud: {priority: high}
  ice: {priority: low}
outcomes:
  breathe: {themes: [smoke]}
products:
  guide: {themes: [smoke, mud]}
`),
      expect: {
        outcome: 'holds',
        evidence: ['learning-agenda.cop.yaml:6', 'learning-agenda.cop.yaml:8', 'learning-agenda.cop.yaml:8'],
      },
    },
    {
      when: 'one leads to nothing',
      design: agenda(`themes:
  smoke: {priority: high}
  mud: {priority: high}
outcomes:
  breathe: {themes: [smoke, mudd]}
`),
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:5'],
        lacking: ['learning-agenda.cop.yaml:3'],
      },
    },
    {
      when: 'none is of high priority',
      design: agenda('themes:\n  smoke: {priority: medium}\noutcomes:\n  breathe: {themes: [smoke]}\n'),
      expect: { outcome: 'silent', text: 'No theme is said to be of high priority yet.' },
    },
  ]);
});
