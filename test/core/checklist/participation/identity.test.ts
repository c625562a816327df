import { criterion } from '../../../support/criteria';

const community = (text: string) => ({ 'community.cop.yaml': text });

describe('the checklist: identity', () => {
  criterion('participation.identity/has-a-name', [
    {
      when: 'a name stands',
      design: community('name: Fire\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:1'] },
    },
    { when: 'there is none', design: community('summary: Fire\n'), expect: { outcome: 'silent' } },
    { when: 'the name is empty', design: community('name: ""\n'), expect: { outcome: 'silent' } },
    { when: 'the name is a placeholder', design: community('name: TBD\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('participation.identity/has-a-mark-or-a-place', [
    {
      when: 'a logo and places on the web stand',
      design: community(
        'identity:\n  logo: A green leaf\n  presence:\n    - https://a.example/\n    - https://b.example/\n',
      ),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2', 'community.cop.yaml:4', 'community.cop.yaml:5'] },
    },
    {
      when: 'only a logo stands',
      design: community('identity:\n  logo: A green leaf\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'only a place on the web stands',
      design: community('identity:\n  presence: [https://a.example/]\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'the logo is a placeholder and the list is empty',
      design: community('identity:\n  logo: "[our logo]"\n  presence: []\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.identity/named-with-members', [
    {
      when: 'the members chose the name',
      design: community('identity:\n  named-by: members\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'the core group chose the name',
      design: community('identity:\n  named-by: core-group\n'),
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'the funder chose the name',
      design: community('identity:\n  named-by: funder\n'),
      expect: {
        outcome: 'fails',
        evidence: ['community.cop.yaml:2'],
        text: 'Others than the members chose the name.',
      },
    },
    {
      when: 'the organisation chose the name',
      design: community('identity:\n  named-by: organisation\n'),
      expect: {
        outcome: 'fails',
        evidence: ['community.cop.yaml:2'],
        text: 'Others than the members chose the name.',
      },
    },
    { when: 'it is not said who chose it', design: community('name: Fire\n'), expect: { outcome: 'silent' } },
  ]);
});
