import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeGit } from '../../src/cli/node-git';
import { copseIn } from '../support/disk';
import { emptyRepository, type History } from '../support/history';

describe('git, as it is asked about a repository that anybody may have made', () => {
  let repository: History;
  let trap: string;

  beforeEach(() => {
    repository = emptyRepository();
    trap = join(repository.folder, '.git/trapped');
    for (const stage of ['design', 'launch']) {
      repository.write({ 'fire/community.cop.yaml': `name: Fire Management\nstage: ${stage}\n` });
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--message', stage);
    }
  });
  afterEach(() => repository.remove());

  it('runs no file system monitor, even where it looks at the files', () => {
    repository.git('config', 'core.fsmonitor', `touch ${trap}; false`);
    assert.equal(nodeGit.run(repository.folder, ['status']).code, 0);
    assert.ok(!existsSync(trap));
  });

  it('takes no lock and writes nothing, even where its index is behind', () => {
    utimesSync(join(repository.folder, 'fire/community.cop.yaml'), 1, 1);
    const index = () => readFileSync(join(repository.folder, '.git/index'));
    const before = index();
    assert.equal(nodeGit.run(repository.folder, ['status']).code, 0);
    assert.deepEqual(index(), before);
  });

  it('understands git, whatever language it speaks to its user', () => {
    const outside = mkdtempSync(join(tmpdir(), 'copse-'));
    const own = { LANGUAGE: 'de', LC_ALL: 'C.UTF-8' };
    const before = { LANGUAGE: process.env['LANGUAGE'], LC_ALL: process.env['LC_ALL'] };
    try {
      Object.assign(process.env, own);
      assert.match(copseIn(outside, ['diff']).err, /is in no git repository/);
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      rmSync(outside, { recursive: true });
    }
  });

  it('asks the repository of the plan, whatever a hook of another has set', () => {
    const other = emptyRepository();
    for (const [name, value] of [
      ['GIT_DIR', join(other.folder, '.git')],
      ['GIT_WORK_TREE', other.folder],
    ] as const) {
      process.env[name] = value;
      try {
        assert.match(copseIn(repository.folder, ['diff', 'HEAD~1', 'fire']).out, /Stage: design → launch/, name);
      } finally {
        delete process.env[name];
      }
    }
    other.remove();
  });

  describe('in a clone that lacks earlier files', () => {
    let clone: string;
    beforeEach(() => {
      clone = join(repository.folder, 'clone');
      repository.git('config', 'uploadpack.allowFilter', 'true');
      repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
      repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, clone);
    });
    afterEach(() => rmSync(clone, { recursive: true }));

    const isLacking =
      'copse: Some files of that revision are not in this clone, which was made without them. `git fetch --refetch` brings them; Copse itself fetches nothing.\n';

    it('says that they are lacking, and does not fetch them', () => {
      for (let times = 0; times < 2; times++) {
        const { code, out, err } = copseIn(clone, ['diff', 'HEAD~1..HEAD', 'fire']);
        assert.deepEqual({ code, out, err }, { code: 2, out: '', err: isLacking });
      }
    });

    it('does not run the command that its remote is, though its settings allow it', () => {
      repository.git('-C', clone, 'config', 'remote.origin.url', `ext::touch ${trap}`);
      repository.git('-C', clone, 'config', 'protocol.ext.allow', 'always');
      assert.equal(copseIn(clone, ['diff', 'HEAD~1..HEAD', 'fire']).err, isLacking);
      assert.ok(!existsSync(trap));
    });
  });
});
