import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** The files of one design by path. */
export type Files = Readonly<Record<string, string>>;

const words =
  'people meet each month to learn from the work of others and bring back what they have tried in the field with their partners and neighbours'.split(
    ' ',
  );

/**
 * Designs such as people write: ten files of 20 to 400 lines, with prose, comments and references; one file in fifty has a mistake.
 * @param seed the same seed gives the same designs.
 */
export function designs(count: number, seed = 1): readonly Files[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) => design(index, random));
}

/** A members file of about so many lines. */
export function members(lines: number, seed = 1): string {
  const random = generator(seed);
  return written('members', { members: memberEntries(Math.ceil(lines / 8), random) }, random);
}

/** Writes designs below a folder, which is emptied first. */
export function writeDesigns(folder: string, all: readonly Files[]): void {
  rmSync(folder, { recursive: true, force: true });
  all.forEach((files, index) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, `design-${index}`, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  });
}

type Random = () => number;

function design(index: number, random: Random): Files {
  const size = 3 + Math.floor(random() * 40);
  const count = (share: number) => Math.max(2, Math.round(size * share));
  const member = () => `member-${Math.floor(random() * size)}`;
  const theme = () => `theme-${Math.floor(random() * count(0.2))}`;
  const challenge = () => `challenge-${Math.floor(random() * count(0.3))}`;
  const some = (name: () => string) => [...new Set([name(), name()])];
  const entries = (name: string, number: number, entry: (n: number) => object) =>
    Object.fromEntries(Array.from({ length: number }, (_, n) => [`${name}-${n}`, entry(n)]));
  const data: Readonly<Record<string, object>> = {
    community: {
      name: `Community ${index}`,
      summary: prose(random, 30),
      stage: 'design',
      purpose: { 'learning-focus': prose(random, 12), themes: some(theme), 'defined-by': some(member) },
    },
    domain: {
      statement: prose(random, 20),
      challenges: entries('challenge', count(0.3), () => ({
        title: prose(random, 4),
        description: prose(random, 25),
        'raised-by': some(member),
      })),
    },
    members: { members: memberEntries(size, random) },
    roles: {
      roles: entries('role', count(0.2), () => ({
        kind: 'facilitator',
        title: prose(random, 3),
        'held-by': some(member),
        time: '4 h/month',
        responsibilities: [prose(random, 6), prose(random, 6)],
      })),
    },
    'learning-agenda': {
      themes: entries('theme', count(0.2), () => ({
        title: prose(random, 3),
        definition: prose(random, 15),
        challenges: some(challenge),
        priority: 'medium',
        'led-by': [member()],
      })),
      products: entries('product', count(0.2), () => ({
        title: prose(random, 3),
        kind: 'guide',
        themes: [theme()],
        owners: [member()],
        due: '2027-06-30',
      })),
    },
    activities: {
      activities: entries('activity', count(0.4), n => ({
        title: prose(random, 3),
        kind: 'meeting',
        mode: 'virtual',
        when: `2027-0${1 + (n % 9)}-14T15:00`,
        hosts: [member()],
        themes: [theme()],
      })),
    },
    communication: {
      channels: entries('channel', 3, () => ({
        title: prose(random, 2),
        kind: 'email-list',
        mode: 'virtual',
        'run-by': [member()],
      })),
    },
    governance: { participation: { voluntary: true, access: 'open', 'how-to-join': prose(random, 10) } },
    indicators: {
      indicators: entries('indicator', count(0.2), () => ({
        title: prose(random, 3),
        level: 'monitoring',
        type: 'count',
        unit: 'people',
        measures: [theme()],
        every: 'quarter',
        readings: [{ on: '2026-06-30', value: 12 }],
      })),
    },
    stories: {
      stories: entries('story', count(0.1), () => ({
        title: prose(random, 4),
        state: 'told',
        steps: [
          { value: 'immediate', text: prose(random, 30) },
          { value: 'potential', text: prose(random, 30) },
        ],
      })),
    },
  };
  return Object.fromEntries(
    Object.entries(data).map(([kind, value]) => [`${kind}.cop.yaml`, spoilt(written(kind, value, random), random)]),
  );
}

function memberEntries(count: number, random: Random): object {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `member-${n}`,
      {
        name: `Member ${n}`,
        status: 'confirmed',
        participation: n < 4 ? 'core' : 'active',
        interests: [prose(random, 4)],
        strengths: [prose(random, 5)],
      },
    ]),
  );
}

function written(kind: string, value: object, random: Random): string {
  const text = stringify(value, { lineWidth: 100 });
  return `# ${kind}: ${prose(random, 8)}\n\n${text.replace(/\n(?= {2}\w+-\d+:)/g, () => (random() < 0.3 ? `\n  # ${prose(random, 5)}\n` : '\n'))}`;
}

/** One file in fifty with a mistake that people make. */
function spoilt(text: string, random: Random): string {
  if (random() > 0.02) return text;
  const mistakes = [
    () => text.replace('status: confirmed', 'status: confrimed'),
    () => text.replace('title: ', 'title: Call: '),
    () => text.replace('member-0', 'member-nobody'),
  ];
  return mistakes[Math.floor(random() * mistakes.length)]?.() ?? text;
}

function prose(random: Random, count: number): string {
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
