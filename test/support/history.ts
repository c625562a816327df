import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn } from './designs';

type Texts = Readonly<Record<string, string>>;

/** One commit of the history: what it says, and the texts of the design after it. */
export interface Commit {
  readonly what: string;
  readonly edit: (files: Texts) => Texts;
}

/** The folder of the design in the repository. */
export const designFolder = 'hedgerows';

/** What happens to the invented community of `examples/complete`, commit by commit. */
export const commits: readonly Commit[] = [
  {
    what: 'Give a theme another short name',
    edit: files => inAll(files, /(?<!no-)local-seed/g, 'vale-seed'),
  },
  {
    what: 'Keep two of the roles in a file of their own',
    edit: files => {
      const roles = files['roles.cop.yaml'] ?? '';
      const [start, end] = [roles.indexOf('  web-help:'), roles.indexOf('\nupdated:')];
      return {
        ...files,
        'roles.cop.yaml': `${roles.slice(0, start).trimEnd()}\n${roles.slice(end)}`,
        'roles/help.cop.yaml': `# Those who help.\nroles:\n${roles.slice(start, end)}\nupdated: 2026-11-20\n`,
      };
    },
  },
  {
    what: 'Hand facilitation over',
    edit: files =>
      edited(
        files,
        'roles.cop.yaml',
        [
          '- { member: hazel-example, from: 2026-05-21, until: 2028-10-31, as: current }',
          '- { member: ash-specimen, from: 2026-11-16, until: 2028-10-31 }',
        ],
        ['the other became the backup.\n', 'the other became the backup. Handed over in November.\n'],
      ),
  },
  {
    what: 'Drop an indicator',
    edit: files =>
      inAll(
        edited(files, 'indicators.cop.yaml', [/ {2}skills-tried:\n(?: {4}.*\n|\n(?= {4}))*\n/, '']),
        / +indicators: \[skills-tried\]\n|, skills-tried|skills-tried, /g,
        '',
      ),
  },
  {
    what: 'Set a point of the checklist aside',
    edit: files =>
      edited(edited(files, 'governance.cop.yaml', ['  contact: institutional-home\n', '']), 'readiness.cop.yaml', [
        'items:\n',
        'items:\n  participation.care:\n    waived:\n      reason: Whom to turn to is settled in January.\n      by: ash-specimen\n      on: 2026-11-16\n      until: 2027-01-31\n\n',
      ]),
  },
  {
    what: 'Write the same in another way',
    edit: files => ({
      ...files,
      'domain.cop.yaml': (files['domain.cop.yaml'] ?? '')
        .replace(/^#.*\n/gm, '')
        .replace('raised-by: [holly-sample]', 'raised-by:\n      - "holly-sample"')
        .replace('stake: [affected, knowledge]', "stake: ['knowledge', affected]")
        .replace(/capability: >\n {2}(.*)\n {2}(.*)\n/, 'capability: "$1 $2"\n'),
      'learning-agenda.cop.yaml': swapped(
        files['learning-agenda.cop.yaml'] ?? '',
        '      - Which single visit in the second year saves most plants?\n',
        '      - What can be left undone without harm?\n',
      ),
      'community.cop.yaml': `${(files['community.cop.yaml'] ?? '').replace('updated: 2026-11-12', 'updated: 2026-11-18')}\n# Looked through.\n`,
    }),
  },
  {
    what: 'Make more of a theme, and ask less of another',
    edit: files =>
      edited(
        files,
        'learning-agenda.cop.yaml',
        ['priority: medium', 'priority: high'],
        ['      - Which kinds will wait in a refrigerator, and which will not?\n', ''],
      ),
  },
  {
    what: 'Welcome a member',
    edit: files =>
      edited(files, 'members.cop.yaml', [
        '\nrelationships:\n',
        '\n  sorrel-madeup:\n    name: Sorrel Madeup\n    organisation: wrenbrook-woods\n    status: confirmed\n    participation: occasional\n    strengths:\n      - Grafts old apple trees\n    communication: { prefers: [hedge-side], skills: medium, languages: [en] }\n    heard: usually\n    joined: 2026-11-19\n\nrelationships:\n',
      ]),
  },
  {
    what: 'Move the launch, and make its task later',
    edit: files =>
      edited(
        files,
        'activities.cop.yaml',
        ['when: 2027-04-22T09:30', 'when: 2027-05-06T09:30'],
        ['owner: linden-pretend, due: 2027-04-16', 'owner: sorrel-madeup, due: 2027-04-30'],
      ),
  },
  {
    what: 'Meet every second week',
    edit: files =>
      edited(
        files,
        'activities.cop.yaml',
        ['repeats: FREQ=MONTHLY;BYDAY=1TU', 'repeats: fortnightly'],
        ['rhythm: first Tuesday of the month', 'rhythm: every second Tuesday'],
      ),
  },
  {
    what: 'Let the waiver end',
    edit: files => edited(files, 'readiness.cop.yaml', ['until: 2027-01-31', 'until: 2026-11-20']),
  },
  {
    what: 'Tell another story',
    edit: files => ({
      ...files,
      'stories/tray.cop.yaml':
        'stories:\n  tray-of-seedlings:\n    title: A tray of seedlings for the school\n    told-by: ash-specimen\n    on: 2026-11-19\n    state: told\n    themes: [vale-seed]\n    steps:\n      - { value: immediate, text: The children asked whether a hedge sleeps in winter., effect: positive }\n',
    }),
  },
];

export interface History {
  /** Absolute. */
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** A repository with the design as its first commit and the twelve above, each with a tag: `0`, `1` … `12`. */
export function history(): History {
  const repository = emptyRepository();
  let files: Texts = filesIn('examples/complete');
  const commit = (what: string, name: string) => {
    rmSync(join(repository.folder, designFolder), { recursive: true, force: true });
    repository.write(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${designFolder}/${path}`, text])),
    );
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', what);
    repository.git('tag', name);
  };
  commit('Start from the complete example', '0');
  commits.forEach(({ what, edit }, index) => {
    files = edit(files);
    commit(what, String(index + 1));
  });
  return repository;
}

/** A repository without a commit, whose commits have fixed names and days. It minds nothing of the machine's own settings. */
export function emptyRepository(): History {
  const folder = mkdtempSync(join(tmpdir(), 'copse-history-'));
  const home = join(folder, '.no-home');
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Holly Sample',
    GIT_AUTHOR_EMAIL: 'holly@example.org',
    GIT_COMMITTER_NAME: 'Holly Sample',
    GIT_COMMITTER_EMAIL: 'holly@example.org',
    GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
  };
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'protocol.file.allow=always', ...args], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    folder,
    git,
    write: files => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @throws Error where a text does not stand in the file, so that no commit is empty by a slip. */
function edited(files: Texts, path: string, ...replacements: readonly (readonly [string | RegExp, string])[]): Texts {
  let text = files[path] ?? '';
  for (const [from, to] of replacements) {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`${path} does not hold ${from}`);
    text = next;
  }
  return { ...files, [path]: text };
}

function inAll(files: Texts, from: RegExp, to: string): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll(from, to)]));
}

function swapped(text: string, one: string, other: string): string {
  return text.replace(one, '\u0000').replace(other, one).replace('\u0000', other);
}
