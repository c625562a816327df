import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { nodeFiles } from '../../src/cli/node-files';
import { runs } from '../support/runs';

const isRoot = process.getuid?.() === 0;

describe('writing a file', function () {
  this.timeout(120_000);
  let folder: string;
  let target: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copse-writing-'));
    target = join(folder, 'report.html');
  });
  afterEach(() => {
    mock.restoreAll();
    rmSync(folder, { recursive: true });
  });

  for (const way of ['write', 'create']) {
    it(`leaves it whole however suddenly the process is killed (${way})`, async () => {
      const { numRuns } = runs(6, 100);
      for (let round = 0; round < numRuns; round++) {
        await killedWhileWriting(way, (round * 7919) % 97);
        if (!existsSync(target)) continue;
        const text = readFileSync(target, 'utf8');
        assert.equal(text.length, 4_000_000, `only ${text.length} characters after round ${round}`);
        assert.equal(new Set(text).size, 1, 'two texts are mixed');
      }
      nodeFiles.write(target, 'new');
      assert.deepEqual(readdirSync(folder), ['report.html'], 'what was left beside it is cleared away');
    });
  }

  it('is done on the disk before the new file takes the place of the old', () => {
    const order: string[] = [];
    for (const name of ['fsyncSync', 'renameSync', 'linkSync'] as const) {
      const real = fs[name] as (...args: readonly unknown[]) => void;
      mock.method(fs, name, (...args: readonly unknown[]) => {
        order.push(name);
        real(...args);
      });
    }
    nodeFiles.write(target, 'new');
    nodeFiles.create(join(folder, 'other.html'), 'new');
    assert.deepEqual(order, ['fsyncSync', 'renameSync', 'fsyncSync', 'linkSync']);
  });

  describe('where a file can have only one name', () => {
    beforeEach(() => {
      mock.method(fs, 'linkSync', () => {
        throw Object.assign(new Error('not supported'), { code: 'EPERM' });
      });
    });

    it('creates it all the same', () => {
      nodeFiles.create(target, 'new');
      assert.equal(readFileSync(target, 'utf8'), 'new');
      assert.deepEqual(readdirSync(folder), ['report.html']);
    });

    it('does not create over what is there', () => {
      writeFileSync(target, 'old');
      assert.throws(() => nodeFiles.create(target, 'new'), { code: 'EEXIST' });
      assert.equal(readFileSync(target, 'utf8'), 'old');
      assert.deepEqual(readdirSync(folder), ['report.html']);
    });
  });

  it('clears away what an earlier process of the same number left, as happens in containers', () => {
    writeFileSync(`${target}.${process.pid}.tmp`, 'half');
    nodeFiles.write(target, 'new');
    assert.deepEqual(readdirSync(folder), ['report.html']);
  });

  it('follows no link that stands where it is written beside', () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'kept');
    // Somebody puts it there right after the leftovers were cleared away.
    const real = fs.openSync;
    mock.method(fs, 'openSync', (...args: Parameters<typeof real>) => {
      symlinkSync('secret', String(args[0]));
      return real(...args);
    });
    assert.throws(() => nodeFiles.write(target, 'new'), { code: 'EEXIST' });
    assert.equal(readFileSync(secret, 'utf8'), 'kept');
  });

  it('leaves what a process of somebody else is just writing beside it', () => {
    const real = process.kill;
    mock.method(process, 'kill', (id: number, signal: 0) => {
      if (id === 1) throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
      return real.call(process, id, signal);
    });
    writeFileSync(`${target}.1.tmp`, 'half');
    nodeFiles.write(target, 'new');
    assert.deepEqual(readdirSync(folder).sort(), ['report.html', 'report.html.1.tmp']);
  });

  it('leaves what another process is just writing beside it', () => {
    writeFileSync(`${target}.${process.ppid}.tmp`, 'half');
    nodeFiles.write(target, 'new');
    assert.deepEqual(readdirSync(folder).sort(), ['report.html', `report.html.${process.ppid}.tmp`]);
  });

  it('leaves the old file whole where the disk is full', function () {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status !== 0) return this.skip();
    try {
      nodeFiles.write(join(disk, 'a.html'), 'old');
      assert.throws(() => nodeFiles.write(join(disk, 'a.html'), 'x'.repeat(4_000_000)), { code: 'ENOSPC' });
      assert.throws(() => nodeFiles.create(join(disk, 'b.html'), 'x'.repeat(4_000_000)), { code: 'ENOSPC' });
      assert.equal(readFileSync(join(disk, 'a.html'), 'utf8'), 'old');
      assert.deepEqual(readdirSync(disk), ['a.html']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('leaves the old file whole where the folder may not be written to', function () {
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    // Root may write anywhere but to a disk that is read-only.
    if (isRoot && spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', kept]).status !== 0) return this.skip();
    try {
      writeFileSync(join(kept, 'a.html'), 'old');
      if (isRoot) spawnSync('mount', ['-o', 'remount,ro', kept]);
      else chmodSync(kept, 0o555);
      assert.throws(() => nodeFiles.write(join(kept, 'a.html'), 'new'), { code: isRoot ? 'EROFS' : 'EACCES' });
      assert.throws(() => nodeFiles.create(join(kept, 'b.html'), 'new'), { code: isRoot ? 'EROFS' : 'EACCES' });
      assert.equal(readFileSync(join(kept, 'a.html'), 'utf8'), 'old');
      assert.deepEqual(readdirSync(kept), ['a.html']);
    } finally {
      if (isRoot) spawnSync('umount', [kept]);
      else chmodSync(kept, 0o755);
    }
  });

  it('leaves a link a link, and writes what it leads to', () => {
    mkdirSync(join(folder, 'elsewhere'));
    const far = join(folder, 'elsewhere/real.html');
    symlinkSync('second', target);
    symlinkSync('elsewhere/real.html', join(folder, 'second'));
    for (const text of ['made', 'made anew']) {
      nodeFiles.write(target, text);
      assert.ok(lstatSync(target).isSymbolicLink());
      assert.equal(readFileSync(far, 'utf8'), text);
    }
    assert.deepEqual(readdirSync(join(folder, 'elsewhere')), ['real.html']);
  });

  it('says of a link that leads back to itself that it does', () => {
    symlinkSync('report.html', target);
    assert.throws(() => nodeFiles.write(target, 'new'), { code: 'ELOOP' });
  });

  it('keeps who may read and run it', () => {
    writeFileSync(target, 'old');
    chmodSync(target, 0o640);
    nodeFiles.write(target, 'new');
    assert.equal(statSync(target).mode & 0o777, 0o640);
  });

  it('writes into a pipe or a device, and does not replace it', function () {
    const pipe = join(folder, 'pipe');
    if (spawnSync('mkfifo', [pipe]).status !== 0) return this.skip();
    const reader = spawn('cat', [pipe]);
    const read = reader.stdout.setEncoding('utf8').toArray();
    nodeFiles.write(pipe, 'through the pipe');
    return read.then(texts => {
      assert.equal(texts.join(''), 'through the pipe');
      assert.ok(lstatSync(pipe).isFIFO());
    });
  });

  it('does not create over a link that leads nowhere yet', () => {
    symlinkSync('nowhere', target);
    assert.throws(() => nodeFiles.create(target, 'new'), { code: 'EEXIST' });
    assert.deepEqual(readdirSync(folder), ['report.html']);
  });

  async function killedWhileWriting(way: string, milliseconds: number): Promise<void> {
    const script = join(import.meta.dirname, '../support/write-forever.mts');
    const child = spawn(process.execPath, ['--import=tsx', script, target, way], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
