import { criterion } from '../../../support/criteria';

const domain = (text: string) => ({ 'domain.cop.yaml': text });

describe('the checklist: to what end', () => {
  criterion('landscape.to-what-end/the-end', [
    {
      when: 'it is said',
      design: { 'community.cop.yaml': 'purpose:\n  to-what-end: Fewer wildfires\n' },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'a placeholder stands',
      design: { 'community.cop.yaml': 'purpose:\n  to-what-end: TBD\n  learning-focus: Burning\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('landscape.to-what-end/assumptions-are-told', [
    {
      when: 'one of the changes has assumptions',
      design: domain(
        'change:\n  outcomes:\n    a: {title: Fewer fires}\n    b:\n      assumptions:\n        - It rains\n        - TBD\n',
      ),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:6'] },
    },
    {
      when: 'none has',
      design: domain('change:\n  outcomes:\n    a: {title: Fewer fires}\n    b: {assumptions: []}\n'),
      expect: { outcome: 'silent', lacking: ['domain.cop.yaml:3', 'domain.cop.yaml:4'] },
    },
    { when: 'no change is named', design: domain('change:\n  problem: Fires\n'), expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: power', () => {
  const actors = (text: string) => domain(`change:\n  actors:\n${text}`);
  const otherwise = 'Those who are named are not engaged in that way.';

  criterion('landscape.power/the-affected-have-a-say', [
    ...['member', 'advisor'].map(way => ({
      when: `somebody affected is engaged as ${way}`,
      design: actors(`    a: {stake: [knowledge, affected], engaged-as: ${way}}\n    b: {stake: [affected]}\n`),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:3'] } as const,
    })),
    ...['partner', 'conversation', 'informed', 'not-yet'].map(way => ({
      when: `all who are affected are engaged as ${way}`,
      design: actors(`    a: {stake: [affected], engaged-as: ${way}}\n    b: {stake: [decides], engaged-as: member}\n`),
      expect: { outcome: 'fails', evidence: ['domain.cop.yaml:3'], text: otherwise } as const,
    })),
    {
      when: 'of some it is not said how they are engaged',
      design: actors('    a: {stake: [affected], engaged-as: informed}\n    b: {stake: [affected]}\n'),
      expect: { outcome: 'silent', evidence: ['domain.cop.yaml:3'], lacking: ['domain.cop.yaml:4'] },
    },
    {
      when: 'nobody is said to be affected',
      design: actors('    a: {stake: [decides], engaged-as: member}\n    b: {engaged-as: member}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('landscape.power/influence-is-engaged', [
    ...['member', 'advisor', 'partner', 'conversation'].map(way => ({
      when: `somebody who decides is engaged as ${way}`,
      design: actors(`    a: {stake: [decides], engaged-as: ${way}}\n`),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:3'] } as const,
    })),
    {
      when: 'somebody with influence is engaged, and another is not',
      design: actors(
        '    a: {stake: [influence], engaged-as: partner}\n    b: {stake: [decides], engaged-as: not-yet}\n',
      ),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:3'] },
    },
    ...['informed', 'not-yet'].map(way => ({
      when: `they are engaged as ${way}`,
      design: actors(`    a: {stake: [influence], engaged-as: ${way}}\n`),
      expect: { outcome: 'fails', evidence: ['domain.cop.yaml:3'], text: otherwise } as const,
    })),
    {
      when: 'it is not said how they are engaged',
      design: actors('    a: {stake: [influence]}\n'),
      expect: { outcome: 'silent', lacking: ['domain.cop.yaml:3'] },
    },
    {
      when: 'nobody has influence or decides',
      design: actors('    a: {stake: [affected, knowledge, resources], engaged-as: member}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('landscape.power/not-yet-has-a-how', [
    {
      when: 'it is said how they will be',
      design: actors(
        '    a:\n      engaged-as: not-yet\n      how: Invite them in May\n    b: {engaged-as: member}\n    c: {}\n',
      ),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:5'] },
    },
    {
      when: 'of one of them it is not',
      design: actors('    a: {engaged-as: not-yet, how: In May}\n    b: {engaged-as: not-yet, how: TBD}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['domain.cop.yaml:4'],
        text: 'Somebody is not engaged yet, and it is not said how they will be.',
      },
    },
    {
      when: 'all are engaged',
      design: actors('    a: {engaged-as: informed}\n'),
      expect: { outcome: 'n/a', text: 'Nobody is said to be not engaged yet.' },
    },
    {
      when: 'of one it is not said whether they are',
      design: actors('    a: {engaged-as: member}\n    b: {stake: [decides]}\n'),
      expect: { outcome: 'silent', lacking: ['domain.cop.yaml:4'] },
    },
    { when: 'there are no actors', design: domain('change: {problem: Fires}\n'), expect: { outcome: 'silent' } },
  ]);
});
