import { criterion } from '../../../support/criteria';

const members = (text: string) => ({ 'members.cop.yaml': text });

describe('the checklist: institutional sustainability', () => {
  criterion('planning.institutional-sustainability/prospects-known', [
    {
      when: 'it is told of each, good or bad',
      design: members(`organisations:
  trust: {sustainability: secure}
  agency: {sustainability: short-term}
  office: {sustainability: at-risk}
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'members.cop.yaml:4'] },
    },
    {
      when: 'it is not told of one',
      design: members('organisations:\n  trust: {sustainability: secure}\n  agency: {}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'], lacking: ['members.cop.yaml:3'] },
    },
    {
      when: 'it is told of one that nobody knows, whatever is planned',
      design: members(`organisations:
  trust: {sustainability: secure}
  agency: {}
  office:
    support: A desk at the trust
    sustainability: unknown
`),
      expect: { outcome: 'fails', evidence: ['members.cop.yaml:6'], text: 'Of some it is said that nobody knows.' },
    },
    { when: 'there are none', design: members('members: {ana: {}}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.institutional-sustainability/at-risk-supported', [
    {
      when: 'each that is at risk has support',
      design: members(`organisations:
  trust: {sustainability: secure}
  agency:
    sustainability: at-risk
    support: A desk at the trust
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:5'] },
    },
    {
      when: 'one that is at risk has none, or an open place',
      design: members(`organisations:
  trust: {sustainability: at-risk, support: A desk at the agency}
  agency: {sustainability: at-risk}
  office:
    sustainability: at-risk
    support: TBD
`),
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:3', 'members.cop.yaml:5'],
        text: 'An organisation is at risk, and no support for it is planned.',
      },
    },
    {
      when: 'none is said to be at risk',
      design: members('organisations:\n  trust: {sustainability: secure}\n  agency: {}\n'),
      expect: { outcome: 'n/a', text: 'No organisation is said to be at risk.' },
    },
    { when: 'there are none', design: members('members: {ana: {}}\n'), expect: { outcome: 'silent' } },
  ]);
});
