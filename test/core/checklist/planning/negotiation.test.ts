import { criterion } from '../../../support/criteria';

const community = (text: string) => ({ 'community.cop.yaml': text });

describe('the checklist: negotiation', () => {
  criterion('planning.negotiation/origin-and-aims', [
    {
      when: 'both stand',
      design: community('origin:\n  started-by: funder\n  aims: [Fewer fires]\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2', 'community.cop.yaml:3'] },
    },
    {
      when: 'the aims are missing',
      design: community('origin:\n  started-by: funder\n'),
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'who started it is missing, and the aims are an open place',
      design: community('origin:\n  aims: [TBD]\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'nothing is told of the origin', design: community('name: Fire\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.negotiation/interests-negotiated', [
    {
      when: 'both interests and what was agreed stand',
      design: community(`origin:
  started-by: mixed
  negotiation:
    sponsor-interests: [Fewer fires]
    member-interests: [Safer work]
    agreed: Members choose the themes
`),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:4', 'community.cop.yaml:5', 'community.cop.yaml:6'] },
    },
    {
      when: 'they stand, though it is not said who started it',
      design: community(`origin:
  negotiation:
    sponsor-interests: [Fewer fires]
    member-interests: [Safer work]
    agreed: Members choose the themes
`),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:3', 'community.cop.yaml:4', 'community.cop.yaml:5'] },
    },
    {
      when: 'nothing was agreed',
      design: community(`origin:
  started-by: funder
  negotiation:
    sponsor-interests: [Fewer fires]
    member-interests: [Safer work]
`),
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:4', 'community.cop.yaml:5'] },
    },
    {
      when: 'the interests of members are missing',
      design: community(`origin:
  started-by: organisation
  negotiation:
    sponsor-interests: [Fewer fires]
    agreed: Members choose the themes
`),
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:4', 'community.cop.yaml:5'] },
    },
    {
      when: 'the interests of sponsors are an open place',
      design: community(`origin:
  started-by: funder
  negotiation:
    sponsor-interests: ['[what they want]']
    member-interests: [Safer work]
    agreed: Members choose the themes
`),
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:5', 'community.cop.yaml:6'] },
    },
    {
      when: 'the members started it alone',
      design: community('origin:\n  started-by: members\n'),
      expect: { outcome: 'n/a', text: 'The members started it by themselves.' },
    },
    { when: 'nothing is told of the origin', design: community('name: Fire\n'), expect: { outcome: 'silent' } },
  ]);
});
