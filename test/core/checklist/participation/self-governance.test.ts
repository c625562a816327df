import { criterion } from '../../../support/criteria';

const people = {
  'members.cop.yaml': `organisations: {fund: {kind: funder}, trust: {kind: civil-society}}
members:
  ana: {organisation: trust}
  luis: {}
  dora: {organisation: fund}
  sam: {}
  sue: {}
`,
  'roles.cop.yaml': 'roles: {sponsoring: {kind: sponsor, held-by: [sam]}}\n',
};
const community = (ids: string) => ({ 'community.cop.yaml': `purpose:\n  defined-by: [${ids}]\n` });

describe('the checklist: self-governance', () => {
  criterion('participation.self-governance/decisions', [
    {
      when: 'it is said how and by whom',
      design: { 'governance.cop.yaml': 'decisions:\n  how: consent\n  by: Whoever comes\n' },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3'] },
    },
    {
      when: 'it is said by whom',
      design: { 'governance.cop.yaml': 'decisions:\n  by: Whoever comes\n' },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'only conflicts are spoken of',
      design: { 'governance.cop.yaml': 'decisions:\n  by: TBD\n  conflicts: A walk together\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.self-governance/written-by-members', [
    {
      when: 'half of them are members of that kind',
      design: {
        ...people,
        ...community('ana, dora'),
        'governance.cop.yaml': `documents:
  mission:
    developed-by:
      - ana
      - luis
      - sam
`,
      },
      expect: {
        outcome: 'holds',
        evidence: ['community.cop.yaml:2', 'governance.cop.yaml:4', 'governance.cop.yaml:5'],
      },
    },
    {
      when: 'documents alone name them',
      design: { ...people, 'governance.cop.yaml': 'documents:\n  mission:\n    developed-by: [luis]\n' },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:3'] },
    },
    {
      when: 'most sponsor or fund the community',
      design: {
        ...people,
        'community.cop.yaml': 'purpose:\n  defined-by:\n    - ana\n    - dora\n    - sam\n    - sue\n',
        'governance.cop.yaml': 'support: {sponsors: [sue]}\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['community.cop.yaml:4', 'community.cop.yaml:5', 'community.cop.yaml:6'],
        text: 'Most of those who are named sponsor or fund the community.',
      },
    },
    {
      when: 'most are named only in words',
      design: {
        ...people,
        ...community('ana'),
        'governance.cop.yaml': 'documents:\n  mission:\n    developed-by: [A consultant, The council]\n',
      },
      expect: {
        outcome: 'silent',
        evidence: ['community.cop.yaml:2'],
        lacking: ['governance.cop.yaml:3', 'governance.cop.yaml:3'],
      },
    },
    {
      when: 'somebody who wrote much counts once',
      design: {
        ...people,
        ...community('ana'),
        'governance.cop.yaml': 'documents: {a: {developed-by: [ana, dora]}, b: {developed-by: [ana, sam]}}\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['governance.cop.yaml:1', 'governance.cop.yaml:1'],
        text: 'Most of those who are named sponsor or fund the community.',
      },
    },
    {
      when: 'the names lead nowhere',
      design: { ...people, ...community('anna, lewis') },
      expect: { outcome: 'silent' },
    },
    { when: 'nobody is named', design: people, expect: { outcome: 'silent' } },
  ]);
});
