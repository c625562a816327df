import { criterion } from '../../../support/criteria';

const map = (members: string) => ({
  'members.cop.yaml': `organisations:\n  trust: {}\n  agency: {}\nmembers:\n${members}`,
});
const none = { 'members.cop.yaml': 'members:\n  ana: {decides: true, passes-on: At tea}\n' };

describe('the checklist: contacts', () => {
  criterion('relationships.contacts/two-from-each', [
    {
      when: 'each organisation has two',
      design: map(`  ana: {organisation: trust}
  luis: {organisation: trust}
  eva: {organisation: agency}
  max:
    organisation: agency
`),
      expect: {
        outcome: 'holds',
        evidence: ['members.cop.yaml:5', 'members.cop.yaml:6', 'members.cop.yaml:7', 'members.cop.yaml:9'],
      },
    },
    {
      when: 'the second of one has left, or belongs to one that is not on the map',
      design: map(`  ana: {organisation: trust}
  luis: {organisation: trust}
  eva: {organisation: agency}
  max: {organisation: agency, status: left}
  kim: {organisation: agenci}
`),
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:5', 'members.cop.yaml:6'],
        lacking: ['members.cop.yaml:3'],
      },
    },
    { when: 'there are no organisations', design: none, expect: { outcome: 'silent' } },
  ]);

  criterion('relationships.contacts/one-decides', [
    {
      when: 'one of each organisation does',
      design: map(`  ana: {organisation: trust, decides: true}
  luis: {organisation: trust, decides: false}
  eva: {organisation: agency, decides: yes}
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:5', 'members.cop.yaml:7'] },
    },
    {
      when: 'of one it is not said of all its members',
      design: map(`  ana: {organisation: trust, decides: true}
  eva: {organisation: agency, decides: false}
  max: {organisation: agency}
`),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:5'], lacking: ['members.cop.yaml:3'] },
    },
    {
      when: 'one has nobody, or only somebody who has left',
      design: map('  ana: {organisation: trust, decides: true, status: left}\n'),
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2', 'members.cop.yaml:3'] },
    },
    {
      when: 'all from one say that they cannot',
      design: map(`  ana: {organisation: trust, decides: true}
  eva: {organisation: agency, decides: false}
  max: {organisation: agency, decides: false}
`),
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:6', 'members.cop.yaml:7'],
        text: 'Nobody from one of the organisations can decide for it.',
      },
    },
    { when: 'there are no organisations', design: none, expect: { outcome: 'silent' } },
  ]);

  criterion('relationships.contacts/one-passes-on', [
    {
      when: 'one of each organisation does',
      design: map(`  ana: {organisation: trust, passes-on: At tea}
  luis: {organisation: trust}
  eva: {organisation: agency, passes-on: On Mondays}
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:5', 'members.cop.yaml:7'] },
    },
    {
      when: 'of one nobody says how, or only somebody who has left',
      design: map(`  ana: {organisation: trust, passes-on: At tea}
  eva: {organisation: agency, passes-on: TBD}
  max: {organisation: agency, passes-on: On Mondays, status: left}
`),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:5'], lacking: ['members.cop.yaml:3'] },
    },
    { when: 'there are no organisations', design: none, expect: { outcome: 'silent' } },
  ]);
});
