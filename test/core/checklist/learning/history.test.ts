import { criterion } from '../../../support/criteria';

const communication = (channel: string) => ({
  'communication.cop.yaml': `channels:\n  home: ${channel}\nknowledge:\n  history: home\n`,
});

describe('the checklist: history', () => {
  criterion('learning.history/history-is-kept', [
    {
      when: 'it is on a web page',
      design: communication('{kind: web-page}'),
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:4'] },
    },
    {
      when: 'it is in a repository that closes today',
      design: communication('{kind: repository, ended: 2026-11-22}'),
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:4'] },
    },
    {
      when: 'it is in a chat',
      design: communication('{kind: chat}'),
      expect: {
        outcome: 'fails',
        evidence: ['communication.cop.yaml:4'],
        text: 'It is kept where a newcomer can hardly look it up.',
      },
    },
    {
      when: 'the web page closed yesterday',
      design: communication('{kind: web-page, ended: 2026-11-21}'),
      expect: {
        outcome: 'fails',
        evidence: ['communication.cop.yaml:4'],
        text: 'The channel that keeps it has come to an end.',
      },
    },
    {
      when: 'it is not said what kind of channel keeps it',
      design: communication('{title: Home}'),
      expect: { outcome: 'silent', evidence: ['communication.cop.yaml:4'], lacking: ['communication.cop.yaml:2'] },
    },
    {
      when: 'the channel is not there',
      design: { 'communication.cop.yaml': 'channels:\n  page: {kind: web-page}\nknowledge:\n  history: home\n' },
      expect: { outcome: 'silent' },
    },
    {
      when: 'nothing is told',
      design: { 'communication.cop.yaml': 'channels:\n  page: {kind: web-page}\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
