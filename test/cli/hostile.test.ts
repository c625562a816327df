import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { kinds } from '../../src/core/schema/kinds';
import { properties } from '../consistency/schema-files';
import { copseIn } from '../support/disk';
import { hostileDesign } from '../support/hostile-design';
import { hostileTexts } from '../support/hostile-texts';
import { dangersIn, steering } from '../support/markdown';
import { outputs, unknownCommands } from '../support/outputs';
import { patience, runs } from '../support/runs';

const onGitHub = { env: { GITHUB_ACTIONS: 'true' } };
const { numRuns: rounds } = runs(1, hostileTexts.length);

describe('hostile text in a plan', function () {
  this.timeout(patience(120_000));

  it('is tried in every field that a schema knows', () => {
    const text = Object.values(hostileDesign('every', 0)).join('\n');
    const keys = properties.map(({ address }) => address.split('/').at(-1) ?? '');
    assert.deepEqual(
      keys.filter(key => !new RegExp(`(?:^|[\\s"-])${key}"?:`, 'm').test(text)),
      [],
    );
    assert.ok(kinds.every(kind => `${kind}.cop.yaml` in hostileDesign('every', 0)));
  });

  it('is tried in every output', () => {
    assert.deepEqual(unknownCommands, [], 'say in test/support/outputs.ts how the command is run over a design');
    const printed = new Set(outputs.map(({ args, format }) => `${args[0]} ${format}`));
    for (const output of ['check github', 'check sarif', 'report html', 'diff md', 'list text'])
      assert.ok(printed.has(output), output);
  });

  for (const which of ['every', 'any'] as const) {
    for (let round = 0; round < rounds; round++) {
      describe(`(${which} field, round ${round + 1})`, () => {
        let folder: string;
        before(() => {
          folder = onDisk({}, hostileDesign(which, round * 7));
        });
        after(() => rmSync(folder, { recursive: true }));

        for (const { name, format, args } of outputs) {
          it(`does no harm in ${name}`, () => {
            const { out, err, code } = copseIn(folder, args, undefined, { ...onGitHub, isTerminal: format === 'data' });
            assert.ok(code < 2 && out.length > 10, err);
            assert.deepEqual(`${out}${err}`.match(steering), null, 'something steers the terminal or turns the text');
            harmless[format]?.(out);
            if (format !== 'github' && format !== 'data') assert.deepEqual(workflowCommandsIn(out + err), []);
          });
        }
      });
    }
  }

  it('does no harm in what is said of files and folders with hostile names', () => {
    const name = '\u001b[31m\u202e##[error]x';
    const folder = onDisk({}, { [`${name}/community.cop.yaml`]: 'name: A\n', 'b/community.cop.yaml': 'name: B\n' });
    const outs = [
      ...outputs.flatMap(({ args }) => [
        args,
        args.map(arg => (arg === 'x' ? `x/${name}` : arg === 'HEAD' ? `HEAD${name}` : arg)),
        args.map(arg => (arg === 'x' ? `x/${name}` : arg)),
      ]),
      ['check', `x/${name}/no`],
      ['report', `x/${name}`, '--out', `md=x/${name}.md`],
    ];
    for (const args of outs) {
      const { out, err } = copseIn(folder, args, undefined, { ...onGitHub, isTerminal: args[0] === 'export' });
      assert.deepEqual(`${out}${err}`.match(steering), null, args.join(' '));
      if (!args.includes('github')) assert.deepEqual(workflowCommandsIn(out + err), [], args.join(' '));
    }
    rmSync(folder, { recursive: true });
  });
});

/** What else an output must be, by its format. */
const harmless: Readonly<Record<string, (out: string) => void>> = {
  json: out => void JSON.parse(out),
  sarif: out => void JSON.parse(out),
  gitlab: out => void JSON.parse(out),
  md: out => assert.deepEqual(dangersIn(out), []),
  github: out => {
    const lines = out.split('\n').slice(0, -1);
    const ours =
      /^::(?:error|warning|notice) (?:title=Copse::\d+ more |file=[^,:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+::.)/;
    assert.deepEqual(
      lines.filter(line => !ours.test(line)),
      [],
    );
  },
};

/** What GitHub's runner would obey in a log: a line that begins with `::name`, white space before it aside, or `##[name]` anywhere. */
function workflowCommandsIn(text: string): readonly string[] {
  return text.split(/[\n\r]/).filter(line => /^\s*::|##\[/.test(line));
}

/** A repository with a design in its folder `x`, as it was committed and as it is now. */
function onDisk(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'copse-hostile-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      stdio: 'pipe',
    });
  git('init', '-q');
  for (const design of ['x', 'y']) write(folder, design, { 'community.cop.yaml': 'name: Before\n', ...before });
  git('add', '-A');
  git('commit', '-qm', 'Before');
  for (const design of ['x', 'y']) write(folder, design, now);
  return folder;
}

function write(folder: string, design: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, design, path)), { recursive: true });
    writeFileSync(join(folder, design, path), text);
  }
}
