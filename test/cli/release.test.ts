import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tagRelease } from '../../scripts/tag-release';
import { builtCommandLine } from '../support/built';
import { emptyRepository, type History } from '../support/history';

describe('the tag of a release', () => {
  let repository: History;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copse-tag-'));
    repository = emptyRepository();
    repository.write({ '.gitignore': 'dist/\n.no-home\n', 'action.yml': 'name: Copse\n' });
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'Change');
    repository.git('config', 'user.name', 'Holly');
    repository.git('config', 'user.email', 'holly@example.org');
    writeFileSync(join(folder, 'cli.js'), 'program\r\n');
    for (const name of ['THIRD-PARTY-NOTICES.txt', 'cli-late.js', 'cli.js.map', 'extension.js'])
      writeFileSync(join(folder, name), name);
  });
  afterEach(() => {
    repository.remove();
    rmSync(folder, { recursive: true });
  });

  it('holds what HEAD holds and the built program with what it loads late, and changes nothing else', () => {
    const head = repository.git('rev-parse', 'HEAD').trim();
    assert.equal(tagRelease(repository.folder, '1.2.3', join(folder, 'cli.js')), 'v1.2.3');
    assert.deepEqual(
      repository
        .git('ls-tree', '-r', 'v1.2.3')
        .replace(/[0-9a-f]{40}/g, '')
        .split('\n'),
      [
        '100644 blob \t.gitignore',
        '100644 blob \taction.yml',
        '100644 blob \tdist/THIRD-PARTY-NOTICES.txt',
        '100644 blob \tdist/cli-late.js',
        '100755 blob \tdist/cli.js',
        '',
      ],
    );
    assert.equal(repository.git('show', 'v1.2.3:dist/cli.js'), 'program\r\n');
    assert.deepEqual(
      [repository.git('rev-parse', 'v1.2.3~1').trim(), repository.git('rev-parse', 'main').trim()],
      [head, head],
    );
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('is made once, and of nothing that is not committed', () => {
    tagRelease(repository.folder, '1.2.3', join(folder, 'cli.js'));
    assert.throws(() => tagRelease(repository.folder, '1.2.3', join(folder, 'cli.js')), /v1\.2\.3 is there already/);
    repository.write({ 'action.yml': 'name: Other\n' });
    assert.throws(() => tagRelease(repository.folder, '1.2.4', join(folder, 'cli.js')), /not committed/);
    assert.equal(repository.git('tag'), 'v1.2.3\n');
  });

  it('holds a program that needs nothing else, and that checks changed files before a commit', function () {
    this.timeout(60_000);
    tagRelease(repository.folder, '1.2.3', builtCommandLine(join(folder, 'dist')));
    const hooks = join(folder, 'hooks');
    repository.git('clone', '--quiet', '--branch', 'v1.2.3', repository.folder, hooks);
    const [hook, ...others] = parse(readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'));
    assert.deepEqual([others, hook.language, hook.require_serial], [[], 'script', true]);

    repository.write({
      'a plan/community.cop.yaml': 'name: A\n',
      'a plan/roles.cop.yaml': 'roles:\n  host:\n    held-by: [nobody]\n',
      'other/community.cop.yaml': 'name: B\n',
      'notes.yaml': 'a: [\n',
    });
    const run = (...changed: readonly string[]) => {
      // pre-commit takes the first word of the entry from the repository of the hook, and adds the files that fit.
      const [program = '', ...args] = hook.entry.split(' ');
      const files = changed.filter(name => new RegExp(hook.files).test(name));
      const ran = spawnSync(join(hooks, program), [...args, ...files], { cwd: repository.folder, encoding: 'utf8' });
      return [ran.status, ran.stdout.split('\n').at(-2)];
    };
    assert.deepEqual(
      [run('a plan/roles.cop.yaml', 'a plan/community.cop.yaml', 'notes.yaml'), run('other/community.cop.yaml')],
      [
        [1, '1 design checked: 1 error, 0 warnings, 0 notes. `copse explain RULE` tells more of each.'],
        [0, '1 design checked: nothing found.'],
      ],
    );
  });
});
