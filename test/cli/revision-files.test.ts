import assert from 'node:assert/strict';
import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOf } from '../../src/cli/designs';
import { repositoryAround } from '../../src/cli/git/repository';
import { findRevision } from '../../src/cli/git/revision';
import { Contents, RevisionFiles } from '../../src/cli/git/tree';
import { nodeFiles } from '../../src/cli/node-files';
import { nodeGit } from '../../src/cli/node-git';
import type { Git } from '../../src/cli/ports';
import { copseIn } from '../support/disk';
import { emptyRepository, type History } from '../support/history';

describe('the files of a revision', () => {
  let repository: History;
  beforeEach(() => {
    repository = emptyRepository();
  });
  afterEach(() => repository.remove());

  function commitAll(): void {
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'x');
  }

  it('are read as on disk: through links as far as these stay in the tree, and no larger than a plan is', () => {
    repository.write({
      'fire/community.cop.yaml': 'name: Fire\n',
      'fire/folder.cop.yaml/readme.txt': 'x',
      'fire/notes/people.yaml': 'members: {}\n',
      'fire/roles.cop.yaml': 'a: b\n'.repeat(1_100_000),
      'secret.yaml': 'members: { ana: { name: Secret } }\n',
    });
    const links = {
      'absolute.cop.yaml': '/etc/passwd',
      'inside.cop.yaml': 'notes/people.yaml',
      'loop.cop.yaml': 'pool.cop.yaml',
      'nowhere.cop.yaml': 'gone.yaml',
      'outside.cop.yaml': '../secret.yaml',
      'pool.cop.yaml': 'loop.cop.yaml',
      'way-out.cop.yaml': '../../../../etc/passwd',
    };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(repository.folder, 'fire', name));
    commitAll();
    const folder = join(repository.folder, 'fire');
    let most = 0;
    const git: Git = {
      run: (...asked) => {
        const answer = nodeGit.run(...asked);
        most = Math.max(most, answer.out.length);
        return answer;
      },
    };
    const found = repositoryAround(folder, 'fire', { git, files: nodeFiles, cwd: repository.folder });
    const head = findRevision(found, 'HEAD');
    assert.ok(head);
    const files = new RevisionFiles(found, head, new Contents(found));
    assert.deepEqual(
      Object.fromEntries(sourcesOf({ folder, path: 'fire' }, files).map(({ path, content }) => [path, content])),
      {
        'absolute.cop.yaml': { reason: 'outside' },
        'community.cop.yaml': 'name: Fire\n',
        'folder.cop.yaml': { reason: 'folder' },
        'inside.cop.yaml': 'members: {}\n',
        'loop.cop.yaml': { reason: 'link-loop' },
        'nowhere.cop.yaml': { reason: 'unreadable' },
        'outside.cop.yaml': { reason: 'outside' },
        'pool.cop.yaml': { reason: 'link-loop' },
        'roles.cop.yaml': { reason: 'too-large', bytes: 5_500_000 },
        'way-out.cop.yaml': { reason: 'outside' },
      },
    );
    assert.ok(most < 10_000, `git was asked for ${most} bytes`);
  });

  it('are said to be lacking where git has lost one', () => {
    repository.write({ 'fire/community.cop.yaml': 'name: Fire\n' });
    commitAll();
    const object = repository.git('rev-parse', 'HEAD:fire/community.cop.yaml').trim();
    rmSync(join(repository.folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    assert.match(
      copseIn(repository.folder, ['diff', 'HEAD', 'fire']).err,
      /^copse: Some files of that revision are not in this clone/,
    );
    assert.deepEqual(readdirSync(repository.folder).sort(), ['.git', 'fire']);
  });
});
