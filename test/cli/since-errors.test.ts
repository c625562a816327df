import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from '../../src/cli/ports';
import { copseIn } from '../support/disk';
import { emptyRepository, type History } from '../support/history';

const first = { 'fire/community.cop.yaml': 'name: Fire Management\nstage: design\n' };
const second = { 'fire/roles.cop.yaml': 'roles:\n  host:\n    kind: facilitator\n' };

interface Comparing {
  readonly name: string;
  readonly args: (rev: string) => readonly string[];
  /** What it says before the reason. */
  readonly before: (rev: string) => string;
}

const commands: readonly Comparing[] = [
  { name: 'check --since', args: rev => ['check', 'fire', `--since=${rev}`], before: () => '' },
  {
    name: 'report --since',
    args: rev => ['report', 'fire', `--since=${rev}`],
    before: rev => `There is no file “${rev.replace('\n', ' ')}” with an earlier report, and as a revision: `,
  },
  { name: 'ci --only-new', args: rev => ['ci', 'fire', '--only-new', `--base=${rev}`], before: () => '' },
];

const isShallow =
  'It holds only the latest part of the history (it is shallow). `git fetch --unshallow` brings the rest; in CI, set the checkout’s depth to 0.';
const noGit: Git = { run: () => ({ code: undefined, out: new Uint8Array(), err: 'ENOENT' }) };

interface Case {
  readonly what: string;
  readonly rev: string;
  readonly reason: string;
  readonly where?: 'shallow' | 'plain';
  readonly git?: Git;
}

const cases: readonly Case[] = [
  { what: 'a revision that is misspelt', rev: 'autum', reason: 'There is no revision “autum”. Did you mean “autumn”?' },
  {
    what: 'a revision unlike any',
    rev: 'v9',
    reason: 'There is no revision “v9”: no branch, tag or commit is called that.',
  },
  {
    what: 'a revision that looks like an option',
    rev: '--output=stolen',
    reason: 'There is no revision “--output=stolen”: no branch, tag or commit is called that.',
  },
  {
    what: 'a revision of two lines',
    rev: 'HEAD\nHEAD',
    reason: 'There is no revision “HEAD HEAD”: no branch, tag or commit is called that.',
  },
  {
    what: 'history that a shallow clone lacks',
    where: 'shallow',
    rev: 'HEAD~1',
    reason: `There is no revision “HEAD~1” in this clone. ${isShallow}`,
  },
  {
    what: 'a folder that is in no repository',
    where: 'plain',
    rev: 'HEAD',
    reason: '“{design}” is in no git repository, so there is no earlier state to compare with. `git init` starts one.',
  },
  {
    what: 'a machine without git',
    rev: 'HEAD',
    reason: 'The program git is not to be found here; earlier states of a plan are read with it.',
    git: noGit,
  },
];

describe('telling what is new', () => {
  let repository: History;
  let elsewhere: string;

  before(() => {
    repository = emptyRepository();
    repository.write(first);
    commitAll(repository);
    repository.git('branch', 'autumn');
    repository.write(second);
    commitAll(repository);
    elsewhere = mkdtempSync(join(tmpdir(), 'copse-elsewhere-'));
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, join(elsewhere, 'shallow'));
    repository.git('clone', '--quiet', repository.folder, join(elsewhere, 'plain'));
    rmSync(join(elsewhere, 'plain/.git'), { recursive: true });
  });
  after(() => {
    repository.remove();
    rmSync(elsewhere, { recursive: true });
  });

  for (const { name, args, before: lead } of commands) {
    for (const { what, where, rev, reason, git } of cases) {
      it(`by ${name} ends with 2 and says what to do at ${what}, and writes nothing`, () => {
        const here = where === undefined ? repository.folder : join(elsewhere, where);
        const state = everything(here);
        const message = `copse: ${lead(rev)}${reason.replace('{design}', join(here, 'fire'))}\n`;
        const { code, out, err } = copseIn(here, args(rev), git);
        assert.deepEqual({ code, out, err }, { code: 2, out: '', err: message });
        assert.deepEqual(everything(here), state);
      });
    }

    it(`by ${name} takes the files as they are, committed or not, and writes nothing, not even git’s index`, () => {
      repository.write({ 'fire/community.cop.yaml': 'name: Fire Management\nstage: launch\n' });
      const state = everything(repository.folder);
      const { code, out } = copseIn(repository.folder, [
        ...args('HEAD~1'),
        '--format',
        name.startsWith('r') ? 'md' : 'text',
      ]);
      assert.equal(code, 0);
      assert.match(out, name.startsWith('check') ? /Nobody holds the role/ : /Stage: design → launch/);
      assert.deepEqual(everything(repository.folder), state);
      repository.git('checkout', '--quiet', '--', 'fire');
    });

    it(`by ${name} reads a submodule by its own history, and says of one that is not fetched how to get it`, () => {
      const outer = emptyRepository();
      outer.git('submodule', '--quiet', 'add', repository.folder, 'inner');
      commitAll(outer);
      const there = args('HEAD~1').map(argument => (argument === 'fire' ? 'inner/fire' : argument));
      const within = copseIn(outer.folder, there);
      assert.deepEqual([within.code, /Nobody holds the role/.test(within.out)], [0, true], within.err);
      outer.git('submodule', '--quiet', 'deinit', '--force', 'inner');
      assert.deepEqual(copseIn(outer.folder, there), {
        code: 2,
        out: '',
        err: 'copse: “inner/fire” lies in the submodule “inner”, which is not fetched here. `git submodule update --init` brings it.\n',
      });
      outer.remove();
    });
  }
});

function commitAll({ git }: History): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change');
}

/** Every file below a folder with what it holds, git's own among them. */
function everything(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map(name => [name, readFileSync(join(folder, name), 'latin1')]));
}
