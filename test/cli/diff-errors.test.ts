import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from '../../src/cli/ports';
import { copseIn } from '../support/disk';
import { emptyRepository, type History } from '../support/history';

const first = { 'fire/community.cop.yaml': 'name: Fire Management\nstage: design\n' };
const second = { 'fire/community.cop.yaml': 'name: Fire Management\nstage: launch\n' };

describe('copse diff, used wrongly', () => {
  let repository: History;
  let elsewhere: string;

  before(() => {
    repository = emptyRepository();
    repository.write({ ...first, 'notes/readme.txt': 'nothing\n', 'v1.0/readme.txt': 'nothing\n' });
    commitAll(repository, 'first');
    repository.git('tag', 'v1.0');
    repository.git('branch', 'autumn');
    repository.write(second);
    commitAll(repository, 'second');
    elsewhere = mkdtempSync(join(tmpdir(), 'copse-elsewhere-'));
    repository.git('clone', '--quiet', '--bare', repository.folder, join(elsewhere, 'bare.git'));
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, join(elsewhere, 'shallow'));
    mkdirSync(join(elsewhere, 'plain'));
  });
  after(() => {
    repository.remove();
    rmSync(elsewhere, { recursive: true });
  });

  const isShallow =
    'It holds only the latest part of the history (it is shallow). `git fetch --unshallow` brings the rest; in CI, set the checkout’s depth to 0.';
  const cases: readonly (readonly [what: string, where: string, args: readonly string[], message: string])[] = [
    ['a revision that is misspelt', '', ['autum', 'fire'], 'There is no revision “autum”. Did you mean “autumn”?'],
    [
      'a revision unlike any',
      '',
      ['spring-plan', 'fire'],
      'There is no revision “spring-plan”: no branch, tag or commit is called that.',
    ],
    ['the second of two', '', ['v1.0..autum', 'fire'], 'There is no revision “autum”. Did you mean “autumn”?'],
    [
      'a revision that looks like an option',
      '',
      ['HEAD..--output=stolen', 'fire'],
      'There is no revision “--output=stolen”: no branch, tag or commit is called that.',
    ],
    [
      'a revision of two lines',
      '',
      ['HEAD\nHEAD', 'fire'],
      'There is no revision “HEAD HEAD”: no branch, tag or commit is called that.',
    ],
    [
      'a word that is a revision and a folder',
      '',
      ['v1.0'],
      '“v1.0” is the name of a revision, and of a file or folder too. `copse diff HEAD v1.0` means the folder, `copse diff v1.0 .` the revision.',
    ],
    ['a path that is in neither state', '', ['HEAD', 'water'], 'There is no file or folder “water”.'],
    [
      'a folder without a design',
      '',
      ['HEAD', 'notes'],
      'There is no community design at “notes”: no folder there holds a community.cop.yaml. `copse new FOLDER` starts one.',
    ],
    [
      'a path outside of the repository',
      '',
      ['HEAD', '../not-there'],
      '“../not-there” lies outside of the git repository here.',
    ],
    ['git’s own folder', '.git', [], '“{here}” is git’s own folder; name the folder around it.'],
    [
      'a folder that is in no repository',
      'plain',
      [],
      '“{here}” is in no git repository, so there is no earlier state to compare with. `git init` starts one.',
    ],
    [
      'a bare clone without a second revision',
      'bare.git',
      ['HEAD'],
      'This is a bare clone, without files beside the history. Name two revisions, for example HEAD~1..HEAD.',
    ],
    [
      'history that a shallow clone lacks',
      'shallow',
      ['HEAD~1', 'fire'],
      `There is no revision “HEAD~1” in this clone. ${isShallow}`,
    ],
    ['a third argument', '', ['HEAD', 'fire', 'water'], '“water” is one argument too many.'],
  ];
  for (const [what, where, args, message] of cases) {
    it(`ends with 2 and says what to do at ${what}`, () => {
      const inRepository = where === '' || where === '.git';
      const here = join(inRepository ? repository.folder : elsewhere, where);
      const state = everything(inRepository ? repository.folder : here);
      const { code, out, err } = copseIn(here, ['diff', ...args]);
      assert.deepEqual({ code, out, err }, { code: 2, out: '', err: `copse: ${message.replace('{here}', here)}\n` });
      assert.deepEqual(everything(inRepository ? repository.folder : here), state, 'nothing is written');
    });
  }

  it('says of a repository without a commit that there is nothing to compare with', () => {
    const empty = emptyRepository();
    empty.write(first);
    assert.equal(
      copseIn(empty.folder, ['diff']).err,
      'copse: This repository has no commit yet, so there is nothing to compare with.\n',
    );
    empty.remove();
  });

  it('says that git is not there', () => {
    const none: Git = { run: () => ({ code: undefined, out: new Uint8Array(), err: 'ENOENT' }) };
    assert.equal(
      copseIn(repository.folder, ['diff'], none).err,
      'copse: The program git is not to be found here; earlier states of a plan are read with it.\n',
    );
  });

  it('says that two histories have nothing in common', () => {
    repository.git('checkout', '--quiet', '--orphan', 'apart');
    commitAll(repository, 'apart');
    repository.git('checkout', '--quiet', 'main');
    assert.equal(
      copseIn(repository.folder, ['diff', 'main...apart', 'fire']).err,
      'copse: “main” and “apart” have no history in common.\n',
    );
  });

  it('sends to a submodule for what lies in one, and leaves it out beside other designs', () => {
    const outer = emptyRepository();
    outer.write(first);
    outer.git('submodule', '--quiet', 'add', repository.folder, 'inner');
    commitAll(outer, 'with a submodule');
    const { code, out, err } = copseIn(outer.folder, ['diff', '--format', 'json']);
    assert.deepEqual(
      { code, paths: JSON.parse(out).designs.map((design: { path: string }) => design.path), err },
      { code: 0, paths: ['fire'], err: '“inner” is a repository of its own and left out; compare within it.\n' },
    );
    const within = copseIn(outer.folder, ['diff', 'HEAD~1..HEAD', 'inner']);
    assert.match(within.out, /Stage: design → launch/);
    outer.git('submodule', '--quiet', 'deinit', '--force', 'inner');
    assert.equal(
      copseIn(outer.folder, ['diff', 'HEAD', 'inner']).err,
      'copse: “inner” lies in the submodule “inner”, a repository of its own. Run `git submodule update --init`, then compare within it.\n',
    );
    outer.remove();
  });

  it('compares HEAD with the files as they are, and says when what is not committed is left out', () => {
    repository.write({ 'fire/community.cop.yaml': 'name: Fire Management\nstage: grow\n' });
    const state = everything(repository.folder);
    assert.match(copseIn(repository.folder, ['diff']).out, /Stage: launch → grow/);
    const { code, out, err } = copseIn(repository.folder, ['diff', 'HEAD~1..HEAD']);
    assert.match(out, /Stage: design → launch/);
    assert.deepEqual(
      { code, err },
      {
        code: 0,
        err: 'The files here hold changes that are not committed; they are left out. `copse diff HEAD` shows them.\n',
      },
    );
    assert.deepEqual(everything(repository.folder), state, 'nothing is written, not even git’s index');
    repository.git('checkout', '--quiet', '--', 'fire');
  });

  it('reads bare clones', () => {
    const { code, out } = copseIn(join(elsewhere, 'bare.git'), ['diff', 'HEAD~1..HEAD', 'fire', '--format', 'json']);
    const [design] = JSON.parse(out).designs;
    assert.deepEqual(
      { code, path: design.path, text: design.changes[0].text },
      { code: 0, path: 'fire', text: 'Stage: design → launch' },
    );
  });

  it('runs no program that a repository or its settings name', () => {
    const trap = join(elsewhere, 'trapped');
    for (const name of [
      'core.fsmonitor',
      'diff.external',
      'core.pager',
      'filter.x.clean',
      'filter.x.smudge',
      'diff.x.textconv',
    ]) {
      repository.git('config', name, `touch ${trap}; cat`);
    }
    repository.write({ '.gitattributes': '* filter=x diff=x\n' });
    copseIn(repository.folder, ['diff', 'HEAD~1..HEAD', 'fire']);
    copseIn(repository.folder, ['diff', 'HEAD', 'fire']);
    assert.throws(() => statSync(trap), { code: 'ENOENT' });
  });
});

function commitAll({ git }: History, message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

/** Every file below a folder with what it holds, git's own among them. */
function everything(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map(name => [name, readFileSync(join(folder, name), 'latin1')]));
}
