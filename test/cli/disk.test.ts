import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourcesOf } from '../../src/cli/designs';
import { nodeFiles } from '../../src/cli/node-files';
import type { Files } from '../../src/cli/ports';
import { run } from '../../src/cli/run';
import { asOf } from '../support/designs';

describe('the command line on a disk', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copse-'));
    writeFileSync(join(folder, 'community.cop.yaml'), 'name: Fire\n');
    // A file that is sound but for one mistake: it shows that the others are still checked.
    writeFileSync(join(folder, 'roles.cop.yaml'), 'rols:\n  facilitation: {}\n');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('says of a folder that is named like a file what it is', () => {
    mkdirSync(join(folder, 'members.cop.yaml'));
    assert.deepEqual(found(), ['unreadable-file members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
    assert.deepEqual(reasons(), { 'members.cop.yaml': 'folder' });
  });

  it('says of a link to a folder in the design that a folder is there', () => {
    mkdirSync(join(folder, 'notes'));
    symlinkSync('notes', join(folder, 'members.cop.yaml'));
    assert.deepEqual(reasons(), { 'members.cop.yaml': 'folder' });
  });

  it('says of a link that leads back to itself that it leads nowhere', () => {
    symlinkSync('members.cop.yaml', join(folder, 'members.cop.yaml'));
    assert.deepEqual(found(), ['unreadable-file members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
    assert.deepEqual(reasons(), { 'members.cop.yaml': 'link-loop' });
  });

  it('does not read through a link what lies in a folder whose name only begins alike', () => {
    const beside = `${folder}-of-others`;
    mkdirSync(beside);
    writeFileSync(join(beside, 'secret'), 'members: {}\n');
    symlinkSync(join(beside, 'secret'), join(folder, 'members.cop.yaml'));
    assert.deepEqual(reasons(), { 'members.cop.yaml': 'outside' });
    rmSync(beside, { recursive: true });
  });

  it('does not read through links what lies outside of the design', () => {
    const outside = mkdtempSync(join(tmpdir(), 'copse-outside-'));
    writeFileSync(join(outside, 'secret'), 'members:\n  ana: { name: Secret, rols: x }\n');
    for (const to of [join(outside, 'secret'), '/dev/zero', '/etc/passwd', '..']) {
      symlinkSync(to, join(folder, 'members.cop.yaml'));
      assert.deepEqual(found(), ['unreadable-file members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1'], to);
      rmSync(join(folder, 'members.cop.yaml'));
    }
    rmSync(outside, { recursive: true });
  });

  it('reads through a link what lies in the design', () => {
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes/people.yaml'), 'membrs: {}\n');
    symlinkSync('notes/people.yaml', join(folder, 'members.cop.yaml'));
    assert.deepEqual(found(), ['schema members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
  });

  it('reads a design in a folder that is reached by a link', () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    symlinkSync('roles.cop.yaml', join(folder, 'members.cop.yaml'));
    assert.deepEqual(found(nodeFiles, link), ['schema members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
    rmSync(link);
  });

  it('does not wait for a pipe that is named like a file', function () {
    if (spawnSync('mkfifo', [join(folder, 'members.cop.yaml')]).status !== 0) return this.skip();
    assert.deepEqual(found(), ['unreadable-file members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
  });

  it('does not walk in circles through links between folders', () => {
    symlinkSync('..', join(folder, 'again'));
    assert.deepEqual(found(), ['schema roles.cop.yaml:1:1']);
  });

  it('does not read a file of 50 MB', () => {
    writeFileSync(join(folder, 'members.cop.yaml'), Buffer.alloc(50 * 1024 * 1024, 'members: {}\n'));
    const read: string[] = [];
    const files: Files = {
      ...nodeFiles,
      read: path => {
        read.push(path);
        return nodeFiles.read(path);
      },
    };
    assert.deepEqual(found(files), ['unreadable-file members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
    assert.deepEqual(
      read.filter(path => path.endsWith('members.cop.yaml')),
      [],
    );
  });

  it('says of bytes that are no UTF-8 that they are no text', () => {
    writeFileSync(join(folder, 'members.cop.yaml'), Buffer.from('members:\n  ana: {name: M\xfcller}\n', 'latin1'));
    assert.deepEqual(found(), ['unreadable-file members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
  });

  it('says of a file that may not be read that it could not be', () => {
    writeFileSync(join(folder, 'members.cop.yaml'), 'members:\n');
    const guarded: Files = {
      ...nodeFiles,
      read: path => {
        if (path.endsWith('members.cop.yaml')) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
        return nodeFiles.read(path);
      },
    };
    assert.deepEqual(found(guarded), ['unreadable-file members.cop.yaml:1:1', 'schema roles.cop.yaml:1:1']);
  });

  it('checks the rest where a folder may not be looked into', () => {
    mkdirSync(join(folder, 'stories'));
    const guarded: Files = {
      ...nodeFiles,
      list: path => {
        if (path.endsWith('stories')) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
        return nodeFiles.list(path);
      },
    };
    assert.deepEqual(found(guarded), ['schema roles.cop.yaml:1:1']);
  });

  it('reads files with a byte order mark and with Windows line ends, and places findings as an editor shows them', () => {
    writeFileSync(join(folder, 'roles.cop.yaml'), '\uFEFF# who does what\r\nrols:\r\n  facilitation: {}\r\n');
    assert.deepEqual(found(), ['schema roles.cop.yaml:2:1']);
  });

  it('leaves the old file whole where a new one cannot be written', () => {
    const target = join(folder, 'result.json');
    writeFileSync(target, 'old');
    assert.throws(() => nodeFiles.write(join(target, 'below.json'), 'new'));
    assert.equal(readFileSync(target, 'utf8'), 'old');
  });

  it('replaces a file in one step, and leaves nothing beside it', () => {
    const target = join(folder, 'result.json');
    nodeFiles.write(target, 'old');
    nodeFiles.write(target, 'new');
    assert.equal(readFileSync(target, 'utf8'), 'new');
    assert.deepEqual(
      nodeFiles
        .list(folder)
        .map(({ name }) => name)
        .sort(),
      ['community.cop.yaml', 'result.json', 'roles.cop.yaml'],
    );
  });

  it('does not create over what is there', () => {
    assert.throws(() => nodeFiles.create(join(folder, 'roles.cop.yaml'), ''), { code: 'EEXIST' });
  });

  /** Why files were not read. */
  function reasons(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      sourcesOf({ folder, path: '.' }, nodeFiles).flatMap(({ path, content }) =>
        typeof content === 'string' ? [] : [[path, content.reason]],
      ),
    );
  }

  function found(files: Files = nodeFiles, at = folder): readonly string[] {
    let out = '';
    const quiet = { isTerminal: false, columns: undefined, write: () => {} };
    const stdout = {
      ...quiet,
      write: (text: string) => {
        out += text;
      },
    };
    run({
      args: ['check', at, '--format', 'json'],
      cwd: at,
      env: {},
      today: () => asOf,
      clock: () => 0,
      stdout,
      stderr: quiet,
      files,
    });
    const [design] = JSON.parse(out).designs;
    return design.findings.map(
      (finding: { rule: string; path: string; line: number; column: number }) =>
        `${finding.rule} ${finding.path}:${finding.line}:${finding.column}`,
    );
  }
});
