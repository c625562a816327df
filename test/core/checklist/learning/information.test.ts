import { criterion } from '../../../support/criteria';

const communication = (text: string) => ({ 'communication.cop.yaml': text });
const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': text });

describe('the checklist: information', () => {
  criterion('learning.information/recording-said', [
    {
      when: 'it stands',
      design: communication('knowledge:\n  recording: Two people write notes\n'),
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:2'] },
    },
    {
      when: 'it is an open place, and only the sharing is told',
      design: communication('knowledge:\n  recording: TBD\n  sharing: On the page\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'nothing is told', design: communication('channels: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('learning.information/sharing-said', [
    {
      when: 'it stands',
      design: communication('knowledge:\n  sharing: On the page\n'),
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:2'] },
    },
    {
      when: 'it is empty, and only the recording is told',
      design: communication("knowledge:\n  recording: Two people write notes\n  sharing: ' '\n"),
      expect: { outcome: 'silent' },
    },
    { when: 'nothing is told', design: communication('channels: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('learning.information/case-study-or-guide', [
    {
      when: 'there is either',
      design: agenda('products:\n  a: {kind: guide}\n  b: {kind: case-study}\n  c: {kind: tool}\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'there is a single one',
      design: agenda('products:\n  a:\n    kind: case-study\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'there are others only, whatever they are called',
      design: agenda('products:\n  guide: {title: Guide}\n  b: {kind: brief}\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: agenda('themes: {}\n'), expect: { outcome: 'silent' } },
  ]);
});
