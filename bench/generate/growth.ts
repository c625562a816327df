/** Members files that grow in one way, by what there is more and more of. */
export const growing: Readonly<Record<string, (count: number) => string>> = {
  'id-keyed map': count =>
    `organisations:\n${lines(count, n => `  organisation-${n}:\n    name: Organisation ${n}\n    kind: academia`)}`,
  list: count => `relationships:\n${lines(count, n => `  - between: [member-${n}, member-${n + 1}]\n    since: 2024`)}`,
  aliases: count =>
    `members:\n  first:\n    interests: &shared [theme-0, theme-1]\n${lines(count, n => `  member-${n}:\n    interests: *shared`)}`,
};

export const growingSizes: readonly number[] = [500, 1000, 2000, 4000, 8000];

function lines(count: number, entry: (n: number) => string): string {
  return `${Array.from({ length: count }, (_, n) => entry(n)).join('\n')}\n`;
}
