import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from '../../src/cli/args';
import { migrateCommandOf } from '../../src/cli/commands/migrate';
import { UsageError } from '../../src/cli/errors';
import { nodeFiles } from '../../src/cli/node-files';
import type { Files } from '../../src/cli/ports';
import { futureMigrations } from '../support/future-format';
import { emptyRepository, type History } from '../support/history';
import { copse } from '../support/terminal';

const old: Readonly<Record<string, string>> = {
  'fire/community.cop.yaml': '\uFEFF# Ours.\r\nname: Fire\r\nsummary: We burn.\r\n',
  'fire/roles.cop.yaml': '# Who.\nroles:\n  host:\n    held-by: [ana]   # she\n',
};

describe('copse migrate', () => {
  it('says that a design is up to date, whether it says its version or not', () => {
    const files = { 'a/community.cop.yaml': 'copse: 1\nname: A\n', 'b/community.cop.yaml': 'name: B\n' };
    const { code, out, err, files: after } = copse(['migrate', '--write'], files);
    assert.deepEqual(
      { code, out, err, after },
      {
        code: 0,
        out: 'a is up to date: it is written in format 1, the newest.\nb is up to date: it is written in format 1, the newest.\n',
        err: '',
        after: files,
      },
    );
  });

  it('refuses a design of a newer version, and one whose version is none', () => {
    const files = { 'a/community.cop.yaml': 'name: A\ncopse: 2\n', 'b/community.cop.yaml': 'copse: new\nname: B\n' };
    const { code, out, err, files: after } = copse(['migrate', '--write'], files);
    assert.deepEqual(
      { code, out, err, after },
      {
        code: 2,
        out: '',
        err: 'copse: a is written in format 2, but this version of Copse knows no format newer than 1. Update Copse; nothing was changed.\ncopse: b: what stands under “copse” in community.cop.yaml:1 is no version of the format. Write a number such as 1, or take the line out; nothing was changed.\n',
        after: files,
      },
    );
  });

  it('says what is wrong with what it was given', () => {
    assert.equal(copse(['migrate', 'water'], old).err, 'copse: There is no file or folder “water”.\n');
  });
});

describe('copse migrate, to a format that is to come', () => {
  let disk: History;

  beforeEach(() => {
    disk = emptyRepository();
    disk.write(old);
  });
  afterEach(() => disk.remove());

  const run = (...args: readonly string[]) => runWith(nodeFiles, ...args);

  function runWith(files: Files, ...args: readonly string[]) {
    const command = migrateCommandOf(futureMigrations, 3);
    let [out, err] = ['', ''];
    const output = (write: (text: string) => void) => ({ isTerminal: false, columns: undefined, write });
    const code = command.run(parse(args, command.options, command.mostArguments), {
      args,
      cwd: disk.folder,
      env: {},
      today: () => '2026-11-22',
      clock: () => 0,
      stdout: output(text => {
        out += text;
      }),
      stderr: output(text => {
        err += text;
      }),
      files,
    });
    return { code, out, err };
  }

  function texts(): Readonly<Record<string, string>> {
    const names = readdirSync(join(disk.folder, 'fire')).sort();
    return Object.fromEntries(
      names.map(name => [`fire/${name}`, readFileSync(join(disk.folder, 'fire', name), 'utf8')]),
    );
  }

  it('shows what would be moved, and writes nothing', () => {
    assert.deepEqual(run('fire'), {
      code: 0,
      out: [
        'fire: from format 1 to format 3.',
        '  Roles have holders, and urgent themes are called so.',
        '  What the community is about stands with its domain.',
        'To be moved:',
        '  roles.cop.yaml:4: “held-by” is called “holders” now',
        '  community.cop.yaml:3: “summary” stands in domain.cop.yaml now, as “about”',
        'Nothing was written. `copse migrate --write` writes it.',
        '',
      ].join('\n'),
      err: '',
    });
    assert.deepEqual(texts(), old);
  });

  it('writes it where that is asked for, and is done then', () => {
    const { code, out } = run('--write');
    assert.equal(code, 0);
    assert.match(
      out,
      /\nMoved:\n[\s\S]*\nWrote fire\/community\.cop\.yaml\nWrote fire\/domain\.cop\.yaml\nWrote fire\/roles\.cop\.yaml\n$/,
    );
    assert.deepEqual(texts(), {
      'fire/community.cop.yaml': '\uFEFF# Ours.\r\ncopse: 3\r\nname: Fire\r\n',
      'fire/domain.cop.yaml': 'about: We burn.\n',
      'fire/roles.cop.yaml': '# Who.\nroles:\n  host:\n    holders: [ana]   # she\n',
    });
    assert.equal(run('--write').out, 'fire is up to date: it is written in format 3, the newest.\n');
  });

  it('leaves alone what it cannot move, says where, and goes on from there the next time', () => {
    disk.write({ 'fire/domain.cop.yaml': 'about: Taken.\n' });
    const { code, out } = run('--write');
    assert.equal(code, 1);
    assert.match(out, /^fire: from format 1 to format 2\.\n/);
    assert.match(
      out,
      /\nLeft as it is, since something would be lost\. Move it by hand, then run `copse migrate` again:\n {2}community\.cop\.yaml:4: “summary” stands in domain\.cop\.yaml now, as “about”\n/,
    );
    assert.match(run().out, /^fire stays in format 2 for now\.\n/);
    disk.write({ 'fire/domain.cop.yaml': 'x-about: Taken.\n' });
    assert.equal(run('--write').code, 0);
    assert.equal(texts()['fire/domain.cop.yaml'], 'x-about: Taken.\nabout: We burn.\n');
  });

  it('does not write over a link, nor anything else then', () => {
    renameSync(join(disk.folder, 'fire/roles.cop.yaml'), join(disk.folder, 'fire/roles.yaml'));
    symlinkSync('roles.yaml', join(disk.folder, 'fire/roles.cop.yaml'));
    assert.throws(
      () => run('--write'),
      (error: unknown) => {
        assert.ok(error instanceof UsageError);
        assert.match(
          error.message,
          /^“roles\.cop\.yaml” is a link to a file elsewhere, which is not written over\. Nothing was written/,
        );
        return true;
      },
    );
    assert.deepEqual(texts(), { ...old, 'fire/roles.yaml': old['fire/roles.cop.yaml'] });
  });

  it('leaves what is a link out of the design alone, and the version with it', () => {
    renameSync(join(disk.folder, 'fire/roles.cop.yaml'), join(disk.folder, 'roles.yaml'));
    symlinkSync('../roles.yaml', join(disk.folder, 'fire/roles.cop.yaml'));
    const { code, out } = run('--write');
    assert.equal(code, 1);
    assert.match(out, /^fire stays in format 1 for now\.\n/);
    assert.match(out, /\n {2}roles\.cop\.yaml:1: This file cannot be read whole, so nothing in it is moved\n/);
    assert.deepEqual(texts(), old);
  });

  it('writes all or nothing, so that what is moved between files is never lost', () => {
    const refuse = (name: string) => (path: string) => {
      if (path.endsWith(name)) throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
    };
    for (const name of ['community.cop.yaml', 'roles.cop.yaml', 'domain.cop.yaml']) {
      const fail = refuse(name);
      const files: Files = {
        ...nodeFiles,
        write: (path, text) => {
          if (text !== old[relative(disk.folder, path)]) fail(path);
          nodeFiles.write(path, text);
        },
        create: (path, text) => {
          fail(path);
          nodeFiles.create(path, text);
        },
      };
      assert.throws(() => runWith(files, '--write'), {
        name: 'UsageError',
        message: `“${join(disk.folder, 'fire', name)}” cannot be written (EACCES). All files are as they were.`,
      });
      assert.deepEqual(texts(), old);
    }
  });
});
