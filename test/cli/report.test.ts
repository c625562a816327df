import assert from 'node:assert/strict';
import { filesIn } from '../support/designs';
import { copse } from '../support/terminal';

const complete = prefixed('complete', filesIn('examples/complete'));
const camafu = prefixed('camafu', filesIn('examples/camafu'));

describe('copse report', () => {
  it('gives text without being asked for a format, and ends well whatever the verdict', () => {
    const { code, out, err } = copse(['report', 'camafu'], camafu);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /Not ready: 17 essential points open/);
  });

  it('gives the same bytes on every run', () => {
    for (const format of ['text', 'md', 'html', 'json']) {
      const once = copse(['report', 'complete', '--format', format], complete).out;
      assert.equal(copse(['report', 'complete', '--format', format], complete).out, once, format);
      assert.ok(once.length > 10_000, format);
    }
  });

  it('links evidence from where the report is to the lines of the design', () => {
    const printed = copse(['report', 'complete', '--format', 'md'], complete).out;
    assert.match(printed, /\]\(complete\/members\.cop\.yaml#L\d+\)/);
    const { files } = copse(['report', 'complete', '--out', 'md=complete/notes/readiness.md'], complete);
    assert.match(files['complete/notes/readiness.md'] ?? '', /\]\(\.\.\/members\.cop\.yaml#L\d+\)/);
  });

  it('holds a gate: the verdict, or single items', () => {
    const gate = (design: string, wanted: string) => {
      const { code, err } = copse(['report', design, '--gate', wanted, '--out', 'json=r.json'], {
        ...complete,
        ...camafu,
      });
      return [code, err.replace('Wrote r.json\n', '')];
    };
    assert.deepEqual(gate('complete', 'ready'), [0, '']);
    assert.deepEqual(gate('camafu', 'ready'), [1, 'The gate is not met: Not ready: 17 essential points open.\n']);
    assert.deepEqual(gate('camafu', 'ready-but'), [1, 'The gate is not met: Not ready: 17 essential points open.\n']);
    assert.deepEqual(gate('complete', 'planning.purpose,cultivate.launch'), [0, '']);
    assert.deepEqual(gate('camafu', 'planning.purpose, cultivate.launch'), [
      1,
      'The gate is not met: planning.purpose, cultivate.launch.\n',
    ]);
    assert.deepEqual(gate('camafu', 'planning.purpos'), [
      2,
      'copse: --gate cannot be “planning.purpos”. Did you mean “planning.purpose”?\n',
    ]);
  });

  it('says what has changed since an earlier report', () => {
    const before = copse(['report', 'complete', '--out', 'json=before.json'], complete).files;
    const after = {
      ...before,
      'complete/domain.cop.yaml': (before['complete/domain.cop.yaml'] ?? '').replace(
        /^statement:.*(?:\n {2}.*)*\n/m,
        '',
      ),
    };
    const { changes } = JSON.parse(
      copse(['report', 'complete', '--since', 'before.json', '--format', 'json'], after).out,
    );
    assert.deepEqual(changes, [
      'On 2026-11-22 the verdict was “Ready”; now it is “Not ready: 1 essential point open”',
      '“Are the themes relevant, well defined, and aimed at real challenges?” was met, and is partly met',
    ]);
    const same = JSON.parse(copse(['report', 'complete', '--since', 'before.json', '--format', 'json'], before).out);
    assert.deepEqual(same.changes, []);
  });

  it('refuses to compare with a report that was tampered with', () => {
    const whole = JSON.parse(copse(['report', 'complete', '--format', 'json'], complete).out);
    const spoiled = [
      { ...whole, asOf: 3 },
      { ...whole, design: undefined },
      { ...whole, redacted: 'no' },
      { ...whole, verdict: { state: 'fine', text: 'Fine' } },
      { ...whole, items: [{ id: 'planning.need', state: 'fine' }] },
      { ...whole, findings: [{ rule: 'x', severity: 'fatal', message: 'x', path: 'x', line: 1 }] },
      { ...whole, findings: [{ rule: 'x', severity: 'error', message: 'x', path: 'x', line: 'x' }] },
    ];
    for (const report of [...spoiled, null, []]) {
      const files = { ...complete, 'before.json': JSON.stringify(report) };
      assert.match(copse(['report', 'complete', '--since', 'before.json'], files).err, /is no report in JSON/);
    }
  });

  it('refuses to compare with what is no report', () => {
    const files = { ...complete, 'notes.json': '{"items": 3}' };
    assert.equal(
      copse(['report', 'complete', '--since', 'notes.json'], files).err,
      'copse: “notes.json” is no report in JSON; `copse report --out json=FILE` writes one.\n',
    );
    assert.equal(
      copse(['report', 'complete', '--since', 'none.json'], files).err,
      'copse: There is no file “none.json”.\n',
    );
  });
});

describe('copse explain', () => {
  it('tells more of a rule and of an item', () => {
    assert.match(copse(['explain', 'role-without-holder'], {}).out, /^# A role that nobody holds\n/);
    assert.match(
      copse(['explain', 'planning.interests'], {}).out,
      /^# Do we know what each side wants, and does it line up\?\n/,
    );
  });
  it('says what was meant', () => {
    assert.equal(
      copse(['explain', 'role-without-holdr'], {}).err,
      'copse: There is no rule or checklist item “role-without-holdr”. Did you mean “role-without-holder”?\n',
    );
  });
});

describe('copse list', () => {
  it('lists designs with their verdicts', () => {
    assert.equal(
      copse(['list'], { ...complete, ...camafu }).out,
      [
        'camafu    Community of Practice on Fire Management  Not ready: 17 essential points open',
        'complete  Hedgerow Keepers of Eldermoor Vale        Ready                                launch 2027-04-22',
        '',
      ].join('\n'),
    );
  });
});

describe('copse', () => {
  it('shows what it can do, and its exit codes', () => {
    const { code, out } = copse(['--help'], {});
    assert.equal(code, 0);
    for (const name of ['check', 'report', 'new', 'explain', 'list', '0  fine', '2  wrong use'])
      assert.ok(out.includes(name), name);
    assert.equal(copse([], {}).code, 2);
  });
  it('shows the help of each command', () => {
    for (const name of ['check', 'report', 'new', 'explain', 'list']) {
      const { code, out } = copse([name, '--help'], {});
      assert.equal(code, 0);
      assert.ok(out.startsWith(`copse ${name} `));
      assert.match(out, /Exit codes:/);
    }
  });
  it('tells its version', () => assert.match(copse(['--version'], {}).out, /^\d+\.\d+\.\d+\n$/));
});

function prefixed(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
