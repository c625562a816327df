import { criterion } from '../../../support/criteria';

const members = `members:
  ana: {participation: core}
  luis: {participation: active}
  eva: {participation: active}
  ivo: {participation: peripheral}
`;
const talks = (text: string) => ({ 'members.cop.yaml': `${members}conversations:\n${text}` });

describe('the checklist: conversations', () => {
  criterion('cultivate.conversations/three-conversations', [
    {
      when: 'three have taken place, the last of them today',
      design: talks('  - {with: [ana], on: 2026-11-22}\n  - {with: [luis], on: 2026-10}\n  - {with: [ivo]}\n'),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:7', 'members.cop.yaml:8', 'members.cop.yaml:9'] },
    },
    {
      when: 'the third is still to come',
      design: talks('  - {with: [ana]}\n  - {with: [luis]}\n  - {with: [ivo], on: 2026-11-23}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:7', 'members.cop.yaml:8'] },
    },
    {
      when: 'the third names nobody',
      design: talks('  - {with: [ana]}\n  - {with: [luis]}\n  - {with: [], learned: Much}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:7', 'members.cop.yaml:8'] },
    },
    {
      when: 'the third names nobody on the map',
      design: talks('  - {with: [ana]}\n  - {with: [luis]}\n  - {with: [yvo]}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:7', 'members.cop.yaml:8'] },
    },
    { when: 'there are none', design: { 'members.cop.yaml': members }, expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.conversations/each-tells-something', [
    {
      when: 'each names a challenge or what was learned',
      design: {
        ...talks('  - {with: [ana], challenges: [permits]}\n  - with: [luis]\n    learned: June decides\n'),
        'domain.cop.yaml': 'challenges: {permits: {}}\n',
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:7', 'members.cop.yaml:9'] },
    },
    {
      when: 'one holds a placeholder',
      design: talks('  - {with: [ana], learned: Much}\n  - {with: [luis], learned: TBD}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:7'], lacking: ['members.cop.yaml:8'] },
    },
    {
      when: 'the challenge leads nowhere',
      design: talks('  - {with: [ana], challenges: [permits]}\n'),
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:7'] },
    },
    {
      when: 'the one that tells nothing is still to come',
      design: talks('  - {with: [ana], learned: Much}\n  - {with: [luis], on: 2027}\n'),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:7'] },
    },
    { when: 'there are none', design: { 'members.cop.yaml': members }, expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.conversations/half-of-the-active', [
    {
      when: 'two of three core and active members were talked with',
      design: talks('  - {with: [ana, ivo]}\n  - {with: [luis, ana]}\n'),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:7', 'members.cop.yaml:8', 'members.cop.yaml:8'] },
    },
    {
      when: 'exactly half were',
      design: {
        'members.cop.yaml':
          'members: {a: {participation: core}, b: {participation: core}}\nconversations:\n  - with: [a]\n',
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:3'] },
    },
    {
      when: 'one of three was',
      design: talks('  - {with: [ana, ivo]}\n'),
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:7'],
        lacking: ['members.cop.yaml:3', 'members.cop.yaml:4'],
      },
    },
    {
      when: 'only their organisation was',
      design: {
        'members.cop.yaml':
          'organisations: {north: {}}\nmembers:\n  ana: {participation: core, organisation: north}\nconversations: [{with: [north]}]\n',
      },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:3'] },
    },
    {
      when: 'nobody is core or active',
      design: { 'members.cop.yaml': 'members: {ivo: {}}\nconversations: [{with: [ivo]}]\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
