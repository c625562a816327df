import assert from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { builtCommandLine } from '../support/built';
import { emptyRepository, type History, history } from '../support/history';
import { readAction, runAction } from '../support/runner';

const root = join(import.meta.dirname, '../..');

const fire = { 'plans/fire/community.cop.yaml': 'name: Fire Management\n' };
const roleWithoutHolder = 'roles:\n  facilitation:\n    kind: facilitator\n';
const waived = 'items:\n  planning.need:\n    waived: { reason: We know it already }\n';

/** Roles that are held by people who are nowhere. */
function mistakes(count: number): string {
  const roles = Array.from({ length: count }, (_, index) => `  role-${index}:\n    held-by: [nobody-${index}]\n`);
  return `roles:\n${roles.join('')}`;
}

describe('the action', () => {
  let folder: string;
  let action: string;
  let workspace: History;

  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'copse-action-'));
    action = join(folder, 'action');
    // What the tag of a release holds of it.
    mkdirSync(action);
    copyFileSync(join(root, 'action.yml'), join(action, 'action.yml'));
    builtCommandLine(join(action, 'dist'));
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    workspace = emptyRepository();
    workspace.write(fire);
    commitAll(workspace);
  });
  afterEach(() => workspace.remove());

  const run = (options: Parameters<typeof runAction>[2] = {}, where = workspace.folder) =>
    runAction(action, where, options);

  it('says of a sound design how ready it is, and keeps its report', async () => {
    const { code, log, summary, outputs, used } = await run();
    const { reports, ...figures } = outputs;
    assert.deepEqual(
      { code, annotations: annotations(log), figures },
      {
        code: 0,
        annotations: [],
        figures: { designs: '1', errors: '0', warnings: '0', notes: '0', verdict: 'not-ready', gate: '' },
      },
    );
    assert.match(summary, /^# Readiness of Fire Management\n\n\*\*Not ready: \d+ essential points open\.\*\*/);
    assert.match(summary, /\n## Next steps\n\n1\. /);
    assert.match(summary, /\n## Findings in the files\n\nNothing found\.\n$/);
    assert.deepEqual(
      used.map(({ uses, with: given, files }) => ({ uses: uses.replace(/@.*/, ''), ...given, files })),
      [{ uses: 'actions/upload-artifact', name: 'copse-report', path: reports, files: ['plans/fire/report.html'] }],
    );
  });

  it('annotates mistakes as far as the host shows them, says how many more there are, and fails; the summary lists all', async () => {
    workspace.write({ 'plans/fire/roles.cop.yaml': mistakes(12) });
    const { code, log, summary, outputs, used } = await run();
    const errors = annotations(log).filter(line => line.startsWith('::error'));
    assert.equal(code, 1);
    assert.equal(errors.length, 10);
    assert.match(
      errors[0] ?? '',
      /^::error file=plans\/fire\/roles\.cop\.yaml,line=3,endLine=3,col=\d+,endColumn=\d+,title=/,
    );
    assert.equal(errors[9], '::error title=Copse::3 more errors are not shown here; `copse check` lists them all.');
    assert.equal(summary.match(/nobody-\d+/g)?.length, 12, summary);
    assert.match(summary, /\n## Next steps\n\nFirst mend the mistakes in the files\.\n\n1\. /);
    assert.match(
      summary,
      /\]\(https:\/\/github\.example\/team\/plans\/blob\/0123456789abcdef0123456789abcdef01234567\/plans\/fire\/roles\.cop\.yaml#L3\)/,
    );
    assert.deepEqual([outputs['errors'], used.length], ['12', 1]);
  });

  it('puts errors before warnings', async () => {
    workspace.write({ 'plans/fire/roles.cop.yaml': `${roleWithoutHolder}  other:\n    held-by: [nobody]\n` });
    const kinds = annotations((await run()).log).map(line => line.split(' ')[0]);
    assert.deepEqual(kinds, ['::error', '::warning']);
  });

  it('fails where the gate is not met, and says what is lacking', async () => {
    const { code, log, summary, outputs } = await run({ inputs: { gate: 'ready-but' } });
    assert.equal(code, 1);
    assert.match(
      annotations(log).join('\n'),
      /^::error title=Copse::The gate “ready-but” is not met: Not ready: \d+ essential points open\.$/,
    );
    assert.match(summary, /\*\*The gate “ready-but” is not met: Not ready: \d+ essential points open\.\*\*/);
    assert.equal(outputs['gate'], 'not-met');
  });

  it('passes where the gate is met', async () => {
    workspace.write({ 'plans/fire/readiness.cop.yaml': waived });
    const { code, log, summary, outputs } = await run({ inputs: { gate: 'planning.need' } });
    assert.deepEqual([code, annotations(log), outputs['gate']], [0, [], 'met']);
    assert.match(summary, /\*\*The gate “planning\.need” is met\.\*\*/);
  });

  it('says what a pull request changes in the plan', async function () {
    this.timeout(60_000);
    const plans = history();
    plans.git('checkout', '--quiet', '-b', 'topic', '3');
    const base = plans.git('rev-parse', '2').trim();
    const { summary } = await run({ event: { pull_request: { base: { sha: base } } } }, plans.folder);
    plans.remove();
    assert.match(summary, /\n## What changed in the plan: Hedgerow Keepers/);
    assert.match(summary, new RegExp(`from “${base.slice(0, 7)}” to the files as they are`));
    assert.match(summary, /\n### Roles\n\n- Facilitation: .*Ash Specimen/);
  });

  it('tells only what a pull request brings, where that is asked for', async () => {
    workspace.write({ 'plans/fire/roles.cop.yaml': mistakes(1) });
    commitAll(workspace);
    const base = workspace.git('rev-parse', 'HEAD').trim();
    workspace.write({ 'plans/fire/roles/more.cop.yaml': roleWithoutHolder });
    commitAll(workspace);
    const event = { pull_request: { base: { sha: base } } };
    const all = await run({ event });
    const fresh = await run({ event, inputs: { 'only-new': 'true' } });
    assert.deepEqual(
      [all, fresh].map(({ code, outputs }) => [code, outputs['errors'], outputs['warnings']]),
      [
        [1, '1', '1'],
        [0, '0', '1'],
      ],
    );
    assert.match(fresh.summary, /\n1 finding that was there before is left out\.\n/);
  });

  it('says on a push that there is nothing to compare with, and tells all', async () => {
    workspace.write({ 'plans/fire/roles.cop.yaml': mistakes(1) });
    const { code, log } = await run({ inputs: { 'only-new': 'true' } });
    assert.equal(code, 1);
    assert.equal(
      annotations(log)[0],
      '::notice title=Copse::There is nothing to compare with here, so all findings are told, old ones too.',
    );
  });

  describe('in a shallow clone', () => {
    let shallow: string;
    let event: Readonly<Record<string, unknown>>;
    const why =
      'It holds only the latest part of the history (it is shallow). `git fetch --unshallow` brings the rest; in CI, set the checkout’s depth to 0.';

    beforeEach(() => {
      const base = workspace.git('rev-parse', 'HEAD').trim();
      event = { pull_request: { base: { sha: base } } };
      workspace.write({ 'plans/fire/roles.cop.yaml': roleWithoutHolder });
      commitAll(workspace);
      shallow = join(folder, 'shallow');
      workspace.git('clone', '--quiet', '--depth', '1', `file://${workspace.folder}`, shallow);
    });
    afterEach(() => rmSync(shallow, { recursive: true }));

    it('says why the changes cannot be told and what to do, and goes on', async () => {
      const { code, log, summary } = await run({ event }, shallow);
      assert.equal(code, 0);
      assert.match(
        annotations(log)[0] ?? '',
        /^::warning title=Copse::What changed in the plan cannot be told: There is no revision “[0-9a-f]+” in this clone\. It holds only/,
      );
      assert.ok(log.includes(why));
      assert.match(summary, /\n## What changed in the plan\n\nThis cannot be told: There is no revision/);
      assert.match(summary, /Nobody holds the role/);
    });

    it('does not take old findings for new ones', async () => {
      const { code, log, summary, used } = await run({ event, inputs: { 'only-new': 'true' } }, shallow);
      assert.deepEqual([code, used], [2, []]);
      assert.match(
        annotations(log).join('\n'),
        /^::error title=Copse::copse: There is no revision “[0-9a-f]+” in this clone\..*depth to 0\. *$/,
      );
      assert.match(summary, /^# The plan could not be looked at\n\n {4}copse: There is no revision/);
    });
  });

  it('writes SARIF where that is asked for, and leaves names out', async () => {
    workspace.write({
      'plans/fire/members.cop.yaml': 'members:\n  ana:\n    name: Ana Torres\n',
      'plans/fire/roles.cop.yaml': 'roles:\n  facilitation:\n    held-by: [anna]\n',
    });
    const { summary } = await run({ inputs: { sarif: 'found/copse.sarif', redact: 'true' } });
    const sarif = readFileSync(join(workspace.folder, 'found/copse.sarif'), 'utf8');
    assert.equal(
      JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
      'plans/fire/roles.cop.yaml',
    );
    assert.doesNotMatch(sarif + summary, /Torres/);
  });

  it('looks at several folders, and keeps no report where none is wanted', async () => {
    workspace.write({ 'a b/community.cop.yaml': 'name: A\n', 'c/community.cop.yaml': 'name: C\n' });
    const { code, summary, outputs, used } = await run({ inputs: { path: 'a b\n\nc\n', artifact: '' } });
    assert.deepEqual([code, outputs['designs'], used], [0, '2', []]);
    assert.match(summary, /^# Portfolio: 2 designs\n\n[\s\S]*\n## The designs\n\n\| Design \| Verdict \|/);
  });

  it('says what is wrong with what it was given', async () => {
    const { code, log, summary, outputs } = await run({ inputs: { path: 'plan' } });
    assert.deepEqual(
      { code, annotations: annotations(log), summary, errors: outputs['errors'] },
      {
        code: 2,
        annotations: ['::error title=Copse::copse: There is no file or folder “plan”.'],
        summary: '# The plan could not be looked at\n\n    copse: There is no file or folder “plan”.\n',
        errors: '',
      },
    );
  });

  it('runs nothing that stands in an input', async () => {
    const trap = join(folder, 'trap');
    const hostile = [`$(touch ${trap})`, `"; touch ${trap}; #`, `' && touch ${trap} '`, `\`touch ${trap}\``];
    const names = ['path', 'gate', 'base', 'only-new', 'redact', 'sarif'];
    for (const text of hostile) await run({ inputs: Object.fromEntries(names.map(name => [name, text])) });
    assert.ok(!existsSync(trap));
  });

  it('lets nothing that somebody wrote command the runner', async () => {
    const commands = ['::stop-commands::x', '##[add-mask]name', '::add-mask::100%0A::warning::x'];
    const quoted = commands.map(text => JSON.stringify(`\n${text}\n`)).join(', ');
    workspace.write({
      'plans/fire/roles.cop.yaml': `roles:\n  facilitation:\n    title: "\\n::add-mask::a"\n    held-by: [${quoted}]\n`,
    });
    const found = await run();
    const lines = found.log.split('\n').filter(line => line.includes('::') || line.includes('##['));
    assert.deepEqual([...new Set(lines.map(line => /^::(\w+) /.exec(line)?.[1]))].sort(), ['error'], found.log);
    for (const text of commands) {
      const refused = await run({ inputs: { gate: `x\n${text}` } });
      const parsed = refused.log.split('\n').filter(line => line.trimStart().startsWith('::') || line.includes('##['));
      assert.deepEqual(
        parsed.map(line => line.slice(0, 8)),
        ['::error '],
        refused.log,
      );
    }
  });

  it('says that it was not built, and that Node.js is lacking', async () => {
    const source = join(folder, 'source');
    const tools = join(folder, 'tools');
    mkdirSync(source);
    mkdirSync(tools);
    copyFileSync(join(root, 'action.yml'), join(source, 'action.yml'));
    writeFileSync(join(tools, 'node'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(tools, 'node'), 0o755);
    const runs = [
      await runAction(source, workspace.folder),
      await run({ env: { PATH: `${tools}${delimiter}${process.env['PATH']}` } }),
    ];
    assert.deepEqual(
      runs.map(({ code, log }) => [code, log]),
      [
        [
          2,
          '::error title=Copse::This state of the action was not built. Use a released version: its tag holds the built program.\n',
        ],
        [
          2,
          '::error title=Copse::This runner has no Node.js 20 or newer. Add a step with actions/setup-node before this one.\n',
        ],
      ],
    );
  });
});

describe('action.yml', () => {
  const { runs } = readAction(root);

  it('is what GitHub takes for an action', async () => {
    const { NoOperationTraceWriter } = await import('@actions/workflow-parser');
    const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
    const content = readFileSync(join(root, 'action.yml'), 'utf8');
    const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
    assert.deepEqual(context.errors.getErrors(), []);
  });

  it('puts nothing that somebody may write into a script', () => {
    const scripts = runs.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    assert.deepEqual(
      scripts.filter(script => script.includes('${{')),
      [],
    );
  });

  it('names other actions by commit, so that nobody can put something else in their place', () => {
    const used = runs.steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    assert.deepEqual(
      used.map(name => name.replace(/@[0-9a-f]{40}$/, '')),
      ['actions/upload-artifact'],
    );
  });
});

function commitAll({ git }: History): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change');
}

function annotations(log: string): readonly string[] {
  return log.split('\n').filter(line => line.startsWith('::'));
}
