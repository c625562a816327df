import { criterion } from '../../../support/criteria';

const members = (text: string) => ({ 'members.cop.yaml': `members:\n${text}` });

describe('the checklist: levels of participation', () => {
  criterion('participation.levels/two-levels', [
    {
      when: 'two levels are in use',
      design: members(
        '  a: {participation: core}\n  b: {participation: peripheral}\n  c: {participation: core}\n  d: {}\n',
      ),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'members.cop.yaml:4'] },
    },
    {
      when: 'all are at one level, or do not say',
      design: members('  a: {participation: core}\n  b: {participation: core}\n  c: {}\n'),
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:2', 'members.cop.yaml:3'],
        lacking: ['members.cop.yaml:4'],
      },
    },
    {
      when: 'the one at another level has left',
      design: members('  a: {participation: core}\n  b: {participation: active, status: left}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'] },
    },
    { when: 'there are no members', design: { 'members.cop.yaml': 'mapping: {}\n' }, expect: { outcome: 'silent' } },
  ]);

  criterion('participation.levels/ways-between', [
    {
      when: 'it is told how members move',
      design: { 'governance.cop.yaml': 'participation:\n  moving-between: Each October\n' },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'a placeholder stands',
      design: { 'governance.cop.yaml': 'participation:\n  moving-between: TBD\n' },
      expect: { outcome: 'silent' },
    },
    {
      when: 'only the levels are told',
      design: { 'governance.cop.yaml': 'participation:\n  levels: A core and others\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('participation.levels/a-core-of-two', [
    {
      when: 'two members are core',
      design: members('  a: {participation: core}\n  b: {participation: active}\n  c: {participation: core}\n'),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:4'] },
    },
    {
      when: 'one is',
      design: members('  a: {participation: core}\n  b: {participation: active}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'] },
    },
    {
      when: 'the second has left',
      design: members('  a: {participation: core}\n  b: {participation: core, status: left}\n'),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'] },
    },
  ]);
});
