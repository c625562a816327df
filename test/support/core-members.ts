import type { Case } from './criteria';

/** A members.cop.yaml of core members, one a line from line 2: first those who say something, then those who do not. */
export function coreMembers(saying: number, silent: number, what: string): Readonly<Record<string, string>> {
  const lines = Array.from({ length: saying + silent }, (_, index) => {
    const said = index < saying ? `, ${what}` : '';
    return `  m${index + 1}: {participation: core${said}}\n`;
  });
  return { 'members.cop.yaml': `members:\n${lines.join('')}` };
}

/** The lines of that file from one to another, as places. */
export function memberLines(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `members.cop.yaml:${first + index}`);
}

/** What every criterion over 80 % of the core and active members has in common; `what` is what one of them says. */
export function mostMembersSay(what: string): readonly Case[] {
  return [
    {
      when: '80 % of them say it',
      design: coreMembers(4, 1, what),
      expect: { outcome: 'holds', evidence: memberLines(2, 5) },
    },
    {
      when: 'not quite 79 % of them say it',
      design: coreMembers(15, 4, what),
      expect: { outcome: 'silent', evidence: memberLines(2, 16), lacking: memberLines(17, 20) },
    },
    {
      when: 'only active members are there, and say it',
      design: { 'members.cop.yaml': `members:\n  ana: {participation: active, ${what}}\n` },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2'] },
    },
    {
      when: 'those who do not say it are occasional, or have left',
      design: {
        'members.cop.yaml': `members:
  ana: {participation: core, ${what}}
  luis: {participation: occasional}
  eva: {participation: core, status: left}
`,
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2'] },
    },
    {
      when: 'nobody is core or active',
      design: { 'members.cop.yaml': `members:\n  ana: {participation: occasional, ${what}}\n` },
      expect: { outcome: 'silent', text: 'No member is said to be core or active yet.' },
    },
  ];
}
