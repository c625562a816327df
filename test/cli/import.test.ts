import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/node-files';
import { run } from '../../src/cli/run';
import { asOf } from '../support/designs';
import { copse } from '../support/terminal';

const files = {
  'x/community.cop.yaml': 'name: Fire\n',
  'x/members.cop.yaml': '\uFEFFmembers:\r\n  ana: { name: Ana }\r\n  # Luis is new\r\n  luis:\r\n    name: Luis\r\n',
  'new.csv': 'Name,Status\nAna,left\nEva,invited\n',
};

describe('copse import', () => {
  it('shows what would change, and writes nothing', () => {
    const shown = copse(['import', 'members', 'new.csv', 'x'], files);
    assert.deepEqual(
      { code: shown.code, out: shown.out, err: shown.err, files: shown.files },
      {
        code: 0,
        out: `  Member “Ana”, status added: left
  Member “Eva” added (status invited)

x/members.cop.yaml
  line 2
  -   ana: { name: Ana }
  +   ana: { name: Ana, status: left }
  line 6
  +   eva:
  +     name: Eva
  +     status: invited

Nothing is written yet. The same command with --write does it.
`,
        err: '',
        files,
      },
    );
    assert.equal(copse(['import', 'members', 'new.csv', 'x', '--dry-run'], files).out, shown.out);
  });

  it('writes when it is told to, and keeps the byte order mark and the line ends', () => {
    const written = copse(['import', 'members', 'new.csv', 'x', '--write'], files);
    assert.match(written.out, /\nWrote x\/members\.cop\.yaml\n$/);
    assert.deepEqual(written.files, {
      ...files,
      'x/members.cop.yaml':
        '\uFEFFmembers:\r\n  ana: { name: Ana, status: left }\r\n  # Luis is new\r\n  luis:\r\n    name: Luis\r\n  eva:\r\n    name: Eva\r\n    status: invited\r\n',
    });
    const again = copse(['import', 'members', 'new.csv', 'x', '--write'], written.files);
    assert.deepEqual(
      { out: again.out, files: again.files },
      { out: 'The design says all of this already; there is nothing to change.\n', files: written.files },
    );
  });

  it('tells the line and the column of what is wrong, and writes nothing', () => {
    const table = 'Name,Status\nEva,invited\nAna,lefft\n';
    const {
      code,
      out,
      err,
      files: after,
    } = copse(['import', 'members', 'bad.csv', 'x', '--write'], { ...files, 'bad.csv': table });
    assert.deepEqual(
      { code, out, err, after },
      {
        code: 1,
        out: '',
        err: 'bad.csv:3: column “Status” (B): it cannot be “lefft”. Did you mean “left”? It can be: potential, invited, confirmed, left.\nNothing was written.\n',
        after: { ...files, 'bad.csv': table },
      },
    );
  });

  it('says what is wrong with the command', () => {
    const err = (...args: readonly string[]) => copse(['import', ...args], files).err;
    assert.equal(
      err(),
      'copse: Say what to import, for example `copse import members members.csv`. It can be: members, indicators.\n',
    );
    assert.equal(err('members'), 'copse: Name the file: `copse import members members.csv`.\n');
    assert.equal(err('members', 'old.csv', 'x'), 'copse: There is no file “old.csv”.\n');
    assert.equal(err('members', 'x', 'x'), 'copse: “x” is a folder; name a file in it.\n');
    assert.equal(
      err('members', 'new.csv', 'x', '--write', '--dry-run'),
      'copse: Give --write or --dry-run, not both.\n',
    );
    assert.match(err('members', 'new.csv', 'nowhere'), /^copse: There is no file or folder “nowhere”\.\n$/);
  });

  it('does not read what is far too large', () => {
    const large = { ...files, 'large.csv': new Uint8Array(6 * 1024 * 1024) };
    assert.equal(
      copse(['import', 'members', 'large.csv', 'x'], large).err,
      'large.csv: This is larger than a table of people or indicators is.\nNothing was written.\n',
    );
  });

  it('leaves each file old or new where one of several cannot be written, and says which; the next import does the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copse-'));
    try {
      for (const part of ['north', 'south']) mkdirSync(join(folder, part, 'members'), { recursive: true });
      const texts: Readonly<Record<string, string>> = {
        'community.cop.yaml': 'name: Fire\n',
        'north/members/a.cop.yaml': 'members:\n  ana:\n    name: Ana\n  eva:\n    name: Eva\n',
        'south/members/b.cop.yaml': 'members:\n  luis:\n    name: Luis\n  pia:\n    name: Pia\n',
        'all.csv': 'Name,Heard\nAna,rarely\nLuis,rarely\n',
      };
      for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
      const contents = () => Object.keys(texts).map(path => readFileSync(join(folder, path), 'utf8'));
      const refused = join(folder, 'south/members/b.cop.yaml');
      const first = runIn(folder, path => path === refused);
      assert.deepEqual(first, {
        code: 2,
        err: 'copse: “south/members/b.cop.yaml” cannot be written (EACCES). Written so far: north/members/a.cop.yaml.\n',
      });
      const half = contents();
      assert.match(half[1] ?? '', /heard: rarely/);
      assert.equal(half[2], texts['south/members/b.cop.yaml']);
      assert.deepEqual(
        runIn(folder, () => false),
        { code: 0, err: '' },
      );
      assert.match(contents()[2] ?? '', /heard: rarely/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Takes all.csv into the design in a folder on disk, where some files cannot be written. */
function runIn(cwd: string, isRefused: (path: string) => boolean): { readonly code: number; readonly err: string } {
  let err = '';
  const silent = { isTerminal: false, columns: undefined, write: () => undefined };
  const code = run({
    args: ['import', 'members', 'all.csv', '--write'],
    cwd,
    env: {},
    today: () => asOf,
    clock: () => 0,
    stdout: silent,
    stderr: {
      ...silent,
      write: text => {
        err += text;
      },
    },
    files: {
      ...nodeFiles,
      write: (path, text) => {
        if (isRefused(path)) throw Object.assign(new Error('refused'), { code: 'EACCES' });
        nodeFiles.write(path, text);
      },
    },
  });
  return { code, err };
}
