import { criterion } from '../../../support/criteria';

describe('the checklist: need', () => {
  criterion('planning.need/already-there-checked', [
    {
      when: 'it is told what was found',
      design: { 'community.cop.yaml': 'origin:\n  already-there: A mailing list, silent for years\n' },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'the place is held open',
      design: { 'community.cop.yaml': 'origin:\n  already-there: TBD\n' },
      expect: { outcome: 'silent' },
    },
    {
      when: 'nothing stands there',
      design: { 'community.cop.yaml': "origin:\n  already-there: ''\n" },
      expect: { outcome: 'silent' },
    },
    {
      when: 'nothing is told of the origin',
      design: { 'community.cop.yaml': 'name: Fire\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('planning.need/members-raise-challenges', [
    {
      when: 'members raised two, one of them even if they have left since',
      design: {
        'members.cop.yaml': 'organisations:\n  trust: {}\nmembers:\n  ana: {}\n  luis: {status: left}\n',
        'domain.cop.yaml': `challenges:
  permits: {raised-by: [ana]}
  smoke: {raised-by: [trust, luis]}
  mud: {}
`,
      },
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:2', 'domain.cop.yaml:3'] },
    },
    {
      when: 'members raised one, an organisation the other, and nobody the third',
      design: {
        'members.cop.yaml': 'organisations:\n  trust: {}\nmembers:\n  ana: {}\n',
        'domain.cop.yaml': `challenges:
  permits: {raised-by: [ana]}
  smoke: {raised-by: [trust]}
  mud: {}
`,
      },
      expect: {
        outcome: 'silent',
        evidence: ['domain.cop.yaml:2'],
        lacking: ['domain.cop.yaml:3', 'domain.cop.yaml:4'],
      },
    },
    {
      when: 'whoever raised one is not on the map',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n',
        'domain.cop.yaml': 'challenges:\n  permits: {raised-by: [ana]}\n  smoke: {raised-by: [anna]}\n',
      },
      expect: { outcome: 'silent', evidence: ['domain.cop.yaml:2'], lacking: ['domain.cop.yaml:3'] },
    },
    {
      when: 'there are no challenges',
      design: { 'domain.cop.yaml': 'statement: Fire\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
