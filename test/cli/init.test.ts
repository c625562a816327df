import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tagRelease } from '../../scripts/tag-release';
import { version } from '../../src/cli/version';
import { builtCommandLine } from '../support/built';
import { copseIn } from '../support/disk';
import { emptyRepository, type History } from '../support/history';
import { refusedByGitHub } from '../support/refused-by-github';
import { copse } from '../support/terminal';

const fire = { '.git/HEAD': '', 'plans/fire/community.cop.yaml': 'name: Fire Management\n' };
const odd = `it's $HOME: $${'{{ x }}'} #1`;

describe('copse init ci', () => {
  it('writes a workflow for GitHub that GitHub takes, with the folder from the top of the repository', async () => {
    const { code, out, files } = copse(['init', 'ci', '--host', 'github', 'plans', '--from', 'team/copse'], fire);
    const workflow = files['.github/workflows/copse.yml'] ?? '';
    assert.deepEqual(
      { code, out },
      { code: 0, out: 'Wrote .github/workflows/copse.yml\n\nNext: commit, and watch the first build of “plans”.\n' },
    );
    assert.deepEqual(await refusedByGitHub(workflow), []);
    const steps = parse(workflow).jobs.plan.steps;
    assert.deepEqual(steps[0].with, { 'fetch-depth': 0, 'persist-credentials': false });
    assert.deepEqual(steps[1], { uses: `team/copse@v${version}`, with: { path: 'plans' } });
  });

  it('writes what every design must reach, and any folder as it is called', async () => {
    const files = { [`${odd}/community.cop.yaml`]: 'name: A\n' };
    const made = copse(['init', 'ci', '--host', 'github', odd, '--gate', 'ready-but', '--from', 'a/b@main'], files);
    const workflow = made.files['.github/workflows/copse.yml'] ?? '';
    assert.deepEqual(await refusedByGitHub(workflow), []);
    const { Expressions } = await import('../support/expressions');
    const { uses, with: given } = parse(workflow).jobs.plan.steps[1];
    const path = (await Expressions.load()).fillIn(given.path, {});
    assert.deepEqual({ uses, path, gate: given.gate }, { uses: 'a/b@main', path: odd, gate: 'ready-but' });
  });

  it('writes at the top of the repository, from wherever it is started', () => {
    const repository = emptyRepository();
    repository.write({ 'a/b/community.cop.yaml': 'name: A\n' });
    const { out } = copseIn(join(repository.folder, 'a'), ['init', 'ci', '--host', 'none', 'b']);
    const script = readFileSync(join(repository.folder, 'copse-ci.sh'), 'utf8');
    repository.remove();
    assert.equal(out, 'Wrote ../copse-ci.sh\n\nNext: run `sh copse-ci.sh`, here and on the server.\n');
    assert.ok(script.endsWith("  -- 'a/b'\n"), script);
  });

  it('shows what it would write, and writes nothing, where that is asked for', () => {
    for (const host of ['github', 'gitlab', 'none']) {
      const { code, out, files } = copse(['init', 'ci', '--host', host, '--dry-run'], fire);
      const written = copse(['init', 'ci', '--host', host], fire).files;
      assert.deepEqual({ code, files }, { code: 0, files: fire });
      for (const [name, text] of Object.entries(written)) {
        if (!(name in fire)) assert.ok(out.includes(`It would write ${name}:\n\n${text}`), name);
      }
    }
  });

  it('says which place is still to be filled in', () => {
    const { out, files } = copse(['init', 'ci', '--host', 'github'], fire);
    assert.match(files['.github/workflows/copse.yml'] ?? '', / {6}- uses: OWNER\/copse@v/);
    assert.match(out, /Next: write the place that your builds get Copse from where it says OWNER/);
  });

  it('overwrites nothing, and then writes nothing', () => {
    const there = { ...fire, '.github/workflows/copse.yml': 'mine\n' };
    const { code, out, err, files } = copse(['init', 'ci', '--host', 'github'], there);
    assert.deepEqual(
      { code, out, err, files },
      {
        code: 2,
        out: '',
        err: 'copse: .github/workflows/copse.yml is there already, and nothing was written. `copse init ci --host github --dry-run` shows what would be in it; take over what you need, or move the old one away first.\n',
        files: there,
      },
    );
  });

  it('leaves what GitLab starts from as it is, and says what to add to it', () => {
    const there = { ...fire, '.gitlab-ci.yml': 'stages: [test]\n' };
    const { code, out, files } = copse(['init', 'ci', '--host', 'gitlab', '--from', 'https://x.org/c.git'], there);
    assert.deepEqual(
      [code, files['.gitlab-ci.yml'], out.split('\n').slice(0, 6)],
      [
        0,
        'stages: [test]\n',
        [
          'Wrote .gitlab/copse.gitlab-ci.yml',
          '',
          '“.gitlab-ci.yml” is there already and is left as it is. Add this to it:',
          '',
          'include:',
          '  - local: .gitlab/copse.gitlab-ci.yml',
        ],
      ],
    );
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['nothing to set up', [], 'Say what to set up: `copse init ci --host github|gitlab|none`.'],
    ['no host', ['ci'], 'Say where the repository is kept: --host github|gitlab|none.'],
    [
      'a host that is none',
      ['ci', '--host', 'githup'],
      '--host cannot be “githup”. Did you mean “github”? It can be: github, gitlab, none.',
    ],
    ['a folder that is not there', ['ci', 'plan', '--host', 'none'], 'There is no file or folder “plan”.'],
    [
      'a place that GitHub has not',
      ['ci', '--host', 'github', '--from', 'https://x.org/c'],
      '--from wants OWNER/REPOSITORY, with @VERSION if you like, not “https://x.org/c”.',
    ],
    [
      'an address that git has not',
      ['ci', '--host', 'gitlab', '--from', 'team/copse'],
      '--from wants an address that git can clone from, such as https://example.org/copse.git, not “team/copse”.',
    ],
    [
      'a place for a script',
      ['ci', '--host', 'none', '--from', 'a/b'],
      '--from does not go with --host none: whoever runs the script says where Copse is.',
    ],
  ];
  for (const [what, args, message] of wrong) {
    it(`says what to do at ${what}, and writes nothing`, () => {
      const { code, out, err, files } = copse(['init', ...args], fire);
      assert.deepEqual({ code, out, err, files }, { code: 2, out: '', err: `copse: ${message}\n`, files: fire });
    });
  }
});

describe('what copse init ci writes, as a server runs it', () => {
  let folder: string;
  let plans: History;

  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'copse-server-'));
    const program = builtCommandLine(join(folder, 'dist'));
    const release = emptyRepository();
    release.write({ 'README.md': 'Copse\n' });
    commitAll(release);
    tagRelease(release.folder, version, program);
    release.git('clone', '--quiet', '--bare', release.folder, join(folder, 'copse.git'));
    release.remove();
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    plans = emptyRepository();
    plans.write({ [`${odd}/community.cop.yaml`]: 'name: Fire Management\nstage: design\n' });
    commitAll(plans);
  });
  afterEach(() => plans.remove());

  it('gives GitLab its reports, and a merge request the changes of the plan', function () {
    this.timeout(60_000);
    const base = plans.git('rev-parse', 'HEAD').trim();
    plans.write({
      [`${odd}/community.cop.yaml`]: 'name: Fire Management\nstage: launch\n',
      [`${odd}/roles.cop.yaml`]: 'roles:\n  host:\n    held-by: [nobody]\n',
    });
    const from = `file://${join(folder, 'copse.git')}`;
    copseIn(plans.folder, ['init', 'ci', '--host', 'gitlab', odd, '--from', from]);
    const job = parse(readFileSync(join(plans.folder, '.gitlab/copse.gitlab-ci.yml'), 'utf8')).copse;
    const clone = join(folder, 'clone');
    const script = [...job.before_script, ...job.script].join('\n').replaceAll('/tmp/copse', clone);
    // GitLab puts the values of other variables in before a job gets these; `$$` is a sign that stands for itself.
    const variables = Object.entries<string>(job.variables).map(([name, value]) => [
      name,
      value.replace(/\$\$|\$\w+/g, found => (found === '$$' ? '$' : '')),
    ]);
    const { status, stdout } = spawnSync('sh', ['-e', '-c', script], {
      cwd: plans.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        CI_PROJECT_URL: 'https://gitlab.example/team/plans',
        CI_COMMIT_SHA: 'abc',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        ...Object.fromEntries(variables),
      },
    });
    const result = (name: string) => readFileSync(join(plans.folder, name), 'utf8');
    assert.equal(status, 1);
    assert.match(stdout, /Stage: design → launch/);
    assert.equal(JSON.parse(result(job.artifacts.reports.codequality))[0].location.path, `${odd}/roles.cop.yaml`);
    assert.match(result(job.artifacts.reports.junit), /<failure /);
    assert.match(
      result('copse-results/summary.md'),
      /Stage: design → launch .*https:\/\/gitlab\.example\/team\/plans\/-\/blob\/abc\//,
    );
    assert.ok(existsSync(join(plans.folder, 'copse-results/reports', odd, 'report.html')));
    assert.deepEqual(job.artifacts.paths, ['copse-results/']);
  });

  it('is a script that any server can run', function () {
    this.timeout(60_000);
    copseIn(plans.folder, ['init', 'ci', '--host', 'none', odd, '--gate', 'ready']);
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'copse'), `#!/bin/sh\nexec node ${join(folder, 'dist/cli.js')} "$@"\n`);
    chmodSync(join(bin, 'copse'), 0o755);
    const run = (PATH: string, COPSE: string, ...args: readonly string[]) =>
      spawnSync('sh', [join(plans.folder, 'copse-ci.sh'), ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH, HOME: folder, ...(COPSE === '' ? {} : { COPSE }) },
      });
    const path = process.env['PATH'] ?? '';
    const runs = [run(`${bin}:${path}`, '', 'HEAD'), run(path, `node ${join(folder, 'dist/cli.js')}`)];
    assert.deepEqual(
      runs.map(({ status }) => status),
      [1, 1],
    );
    assert.match(
      runs[0]?.stdout ?? '',
      /The gate “ready” is not met: Not ready: .*\n\nFire Management\n.*from “HEAD” to/,
    );
    assert.doesNotMatch(runs[1]?.stdout ?? '', /from “HEAD” to/);
    assert.ok(existsSync(join(plans.folder, 'copse-results/summary.md')));
  });
});

function commitAll({ git }: History): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change');
}
