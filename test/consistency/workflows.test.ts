import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { refusedByGitHub } from '../support/refused-by-github';
import type { Step } from '../support/runner';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps: readonly (Step & { readonly name?: string })[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

function jobsOf(name: string): Readonly<Record<string, Job>> {
  return (parse(texts[name] ?? '') as Workflow).jobs;
}

function commandsOf({ steps }: Job | { readonly steps: [] } = { steps: [] }): readonly string[] {
  return steps.flatMap(({ run }) => run?.trimEnd() ?? []);
}

describe('the workflows of this project', () => {
  it('are taken by GitHub, may only read, and end some time', async () => {
    for (const [name, text] of Object.entries(texts)) {
      assert.deepEqual(await refusedByGitHub(text), [], name);
      assert.deepEqual((parse(text) as Workflow).permissions, { contents: 'read' }, name);
      for (const job of Object.values(jobsOf(name))) {
        assert.ok(job['timeout-minutes'] !== undefined && job.permissions === undefined, name);
        const [checkout] = job.steps;
        assert.equal(checkout?.with?.['persist-credentials'], false, name);
      }
    }
  });

  it('use actions of others by the commit, the same everywhere', () => {
    const used = [...Object.values(texts), readFileSync('action.yml', 'utf8')].flatMap(
      text => text.match(/(?<=uses: ).*/g) ?? [],
    );
    assert.deepEqual(
      used.filter(action => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
      [],
    );
    const names = new Set(used.map(action => action.split('@')[0]));
    assert.equal(new Set(used).size, names.size);
  });

  it('run what the README says on every change, and the random cases and the whole benchmark at night', () => {
    assert.match(readFileSync('README.md', 'utf8'), /\nnpm ci && npm test\n/);
    assert.deepEqual(commandsOf(jobsOf('ci.yml')['test']), ['npm ci', 'npm test']);
    const { deep, bench } = jobsOf('nightly.yml');
    assert.match(commandsOf(deep)[1] ?? '', /^npm run test:deep$/m);
    assert.equal(commandsOf(bench)[1], 'npm run bench -- --large --markdown');
  });

  it('call, as the scripts themselves do, no script that is not there', () => {
    const commands = Object.keys(texts).flatMap(name => Object.values(jobsOf(name)).flatMap(commandsOf));
    const called = [...commands, ...Object.values(scripts)].flatMap(
      command => command.match(/(?<=npm run )[\w:-]+/g) ?? [],
    );
    assert.ok(called.includes('test:deep') && called.includes('bench'));
    assert.deepEqual(
      called.filter(name => !(name in scripts)),
      [],
    );
  });

  it('show the table of the benchmark that was measured', () => {
    const [, , show = ''] = commandsOf(jobsOf('nightly.yml')['bench']);
    const { summary } = run(show, {});
    assert.match(summary, /^<!-- measured: begin -->\n(?:.*\n)*\|(?:.*\n)*<!-- measured: end -->\n$/);
  });
});

describe('the random cases of a night', () => {
  const [, command = ''] = commandsOf(jobsOf('nightly.yml')['deep']);

  it('are others each night, and say how to try them again', () => {
    const seed = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    assert.deepEqual(run(command, { SEED: '' }), told(seed));
    assert.deepEqual(run(command, { SEED: '20270314' }), told('20270314'));
  });

  function told(seed: string) {
    const again = `To try the cases of this night again: \`COPSE_RANDOM=${seed} npm run test:deep\`\n`;
    return { out: `${again}npm run test:deep with ${seed}\n`, summary: again };
  }

  it('are those of every property that is tried as often as one asks', () => {
    assert.match(scripts['test:deep'] ?? '', /^COPSE_FUZZ_RUNS=\S+ npm run test:unit -- --timeout 0$/);
    const [, tried = ''] = /"test\/\{([\w,]+)\}\/\*\*\/\*\.test\.\{ts,tsx\}"/.exec(scripts['test:unit'] ?? '') ?? [];
    const isTried = (path: string) => tried.split(',').includes(path.split('/')[1] ?? '') && /\.test\.tsx?$/.test(path);
    const files = readdirSync('test')
      .filter(name => name !== 'host')
      .flatMap(name => textsBelow(`test/${name}`));
    const using = files.filter(({ text }) => /from '[^']*\/support\/runs'/.test(text)).map(({ path }) => path);
    assert.ok(using.length > 10);
    assert.deepEqual(
      using.filter(path => !isTried(path)),
      [],
    );
    const asking = files.filter(({ text }) => /env\['COPSE_FUZZ_RUNS'\]/.test(text)).map(({ path }) => path);
    assert.deepEqual(asking, ['test/support/runs.ts'], 'ask `runs()` how often a property is to be tried');
  });
});

function textsBelow(folder: string): readonly { readonly path: string; readonly text: string }[] {
  const names = statSync(folder).isDirectory() ? readdirSync(folder, { recursive: true }) : [];
  return names
    .map(name => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter(path => /\.tsx?$/.test(path))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Runs a step as the runner does, where `npm` only says what was asked of it. */
function run(
  command: string,
  env: Readonly<Record<string, string>>,
): { readonly out: string; readonly summary: string } {
  const bin = mkdtempSync(join(tmpdir(), 'copse-step-'));
  const [npm, summary] = [join(bin, 'npm'), join(bin, 'summary')];
  writeFileSync(npm, '#!/bin/sh\necho "npm $* with $COPSE_RANDOM"\n');
  chmodSync(npm, 0o755);
  writeFileSync(summary, '');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
    env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env['PATH']}`, GITHUB_STEP_SUMMARY: summary },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const result = { out: stdout, summary: readFileSync(summary, 'utf8') };
  rmSync(bin, { recursive: true });
  return result;
}
