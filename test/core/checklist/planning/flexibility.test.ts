import { criterion } from '../../../support/criteria';

describe('the checklist: flexibility', () => {
  criterion('planning.flexibility/agenda-is-reviewed', [
    {
      when: 'it is said how often',
      design: { 'learning-agenda.cop.yaml': 'adapting:\n  review: every 6 months\n' },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'it is an open place, whenever the last one was',
      design: { 'learning-agenda.cop.yaml': 'adapting:\n  review: TBD\n  last-review: 2026-05\n' },
      expect: { outcome: 'silent' },
    },
    { when: 'it is not said', design: { 'learning-agenda.cop.yaml': 'themes: {}\n' }, expect: { outcome: 'silent' } },
  ]);

  criterion('planning.flexibility/roles-may-change', [
    {
      when: 'it is said how people move between levels',
      design: { 'governance.cop.yaml': 'participation:\n  moving-between: Asked each autumn\n' },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'only the levels are told',
      design: { 'governance.cop.yaml': "participation:\n  levels: Core and others\n  moving-between: ''\n" },
      expect: { outcome: 'silent' },
    },
    { when: 'it is not said', design: { 'governance.cop.yaml': 'documents: {}\n' }, expect: { outcome: 'silent' } },
  ]);
});
