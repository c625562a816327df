import assert from 'node:assert/strict';
import { copse, type Ran } from '../support/terminal';

const fine = { 'fire/community.cop.yaml': 'name: Fire Management\n' };
const roleWithoutHolder = { ...fine, 'fire/roles.cop.yaml': 'roles:\n  facilitation:\n    kind: facilitator\n' };
const mistake = { ...fine, 'fire/roles.cop.yaml': 'roles:\n  facilitation:\n    held-by: [nobody]\n' };

describe('copse check', () => {
  it('says so when there is nothing to say', () => {
    const { code, out, err } = copse(['check', 'fire'], fine);
    assert.deepEqual({ code, out, err }, { code: 0, out: '1 design checked: nothing found.\n', err: '' });
  });

  it('shows a finding with its line, and ends well when it is only a warning', () => {
    const { code, out } = copse(['check', 'fire'], roleWithoutHolder);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'fire/roles.cop.yaml:2:3  warning  role-without-holder',
        '  Nobody holds the role “facilitation” yet. Name somebody under “held-by”.',
        '    2 |   facilitation:',
        '      |   ^^^^^^^^^^^^',
        '',
        '1 design checked: 0 errors, 1 warning, 0 notes. `copse explain RULE` tells more of each.',
        '',
      ].join('\n'),
    );
  });

  it('ends with 1 when there is an error', () => assert.equal(copse(['check', 'fire'], mistake).code, 1));

  it('finds the design of a file, of a folder within it, and of the folder it is started in', () => {
    const files = { ...roleWithoutHolder, 'fire/stories/first.cop.yaml': 'stories:\n' };
    const paths = (path: string) =>
      JSON.parse(copse(['check', path, '--format', 'json'], files).out).designs.map(
        (design: { path: string }) => design.path,
      );
    assert.deepEqual(['fire', 'fire/roles.cop.yaml', 'fire/stories', '.'].map(paths), [
      ['fire'],
      ['fire'],
      ['fire'],
      ['fire'],
    ]);
  });

  it('checks every design of a tree apart, and no folder of tools', () => {
    const files = {
      ...fine,
      'fire/north/community.cop.yaml': 'name: North\n',
      'node_modules/x/community.cop.yaml': 'name: X\n',
      '.git/community.cop.yaml': '',
    };
    const { designs } = JSON.parse(copse(['check', '--format', 'json'], files).out);
    assert.deepEqual(designs, [
      { path: 'fire', findings: [] },
      { path: 'fire/north', findings: [] },
    ]);
  });

  it('gives JSON whose shape is stable', () => {
    const { out } = copse(['check', 'fire', '--format', 'json'], roleWithoutHolder);
    assert.deepEqual(JSON.parse(out), {
      designs: [
        {
          path: 'fire',
          findings: [
            {
              rule: 'role-without-holder',
              severity: 'warning',
              message: 'Nobody holds the role “facilitation” yet. Name somebody under “held-by”.',
              path: 'roles.cop.yaml',
              line: 2,
              column: 3,
              endLine: 2,
              endColumn: 15,
              fixes: [],
            },
          ],
        },
      ],
    });
  });

  it('gives GitHub its workflow commands', () => {
    const { out } = copse(['check', 'fire', '--format', 'github'], roleWithoutHolder);
    assert.equal(
      out,
      '::warning file=fire/roles.cop.yaml,line=2,endLine=2,col=3,endColumn=15,title=role-without-holder::Nobody holds the role “facilitation” yet. Name somebody under “held-by”.\n',
    );
  });

  it('gives GitLab a code-quality report', () => {
    const { out } = copse(['check', 'fire', '--format', 'gitlab'], roleWithoutHolder);
    const message = 'Nobody holds the role “facilitation” yet. Name somebody under “held-by”.';
    assert.deepEqual(JSON.parse(out), [
      {
        description: message,
        check_name: 'role-without-holder',
        fingerprint: `role-without-holder:fire/roles.cop.yaml:${message}`,
        severity: 'minor',
        location: { path: 'fire/roles.cop.yaml', lines: { begin: 2, end: 2 } },
      },
    ]);
  });

  it('gives JUnit a suite a design, with failures for errors only', () => {
    const { out } = copse(['check', 'fire', '--format', 'junit'], roleWithoutHolder);
    assert.equal(
      out,
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copse check"><testsuite name="fire" tests="1" failures="0" errors="0" skipped="0"><testcase name="role-without-holder fire/roles.cop.yaml:2:3" classname="fire/roles.cop.yaml"><system-out>fire/roles.cop.yaml:2:3 warning role-without-holder\nNobody holds the role “facilitation” yet. Name somebody under “held-by”.</system-out></testcase></testsuite></testsuites>\n',
    );
  });

  it('escapes what a plan says in XML and in workflow commands', () => {
    const files = { ...fine, 'fire/roles.cop.yaml': 'roles:\n  r:\n    title: "<b>&\\"100%\\u0007\\n::error::x"\n' };
    const junit = copse(['check', 'fire', '--format', 'junit'], files).out;
    assert.ok(
      junit.includes('&lt;b>&amp;&quot;100% ::error::x') || junit.includes('&lt;b&gt;&amp;&quot;100% ::error::x'),
      junit,
    );
    const github = copse(['check', 'fire', '--format', 'github'], files).out;
    assert.equal(github.split('\n').filter(line => line.startsWith('::')).length, 1, github);
  });

  it('gives SARIF with the rules it knows', () => {
    const log = JSON.parse(copse(['check', 'fire', '--format', 'sarif'], roleWithoutHolder).out);
    const [run] = log.runs;
    assert.equal(run.tool.driver.rules[run.results[0].ruleIndex].id, 'role-without-holder');
    assert.deepEqual(run.results[0].locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'fire/roles.cop.yaml' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 15 },
        },
      },
    ]);
  });

  it('writes several formats at once, says so, and prints nothing else', () => {
    const { code, out, err, files } = copse(['check', 'fire', '--out', 'json=a.json', '--out', 'text=out/b.txt'], {
      ...fine,
      'a.json': 'old',
    });
    assert.deepEqual({ code, out, err }, { code: 0, out: '', err: 'Replaced a.json\nWrote out/b.txt\n' });
    assert.equal(files['out/b.txt'], '1 design checked: nothing found.\n');
    assert.deepEqual(JSON.parse(files['a.json'] ?? ''), { designs: [{ path: 'fire', findings: [] }] });
  });

  it('judges dates against --as-of', () => {
    const files = {
      ...fine,
      'fire/readiness.cop.yaml': 'items:\n  planning.need:\n    waived: { reason: later, until: 2027-01-31 }\n',
    };
    const rules = (day: string) =>
      JSON.parse(copse(['check', 'fire', '--as-of', day, '--format', 'json'], files).out).designs[0].findings.map(
        (finding: { rule: string }) => finding.rule,
      );
    assert.deepEqual([rules('2027-01-31'), rules('2027-02-01')], [[], ['expired-waiver']]);
  });

  it('is only as strict as asked', () => {
    const count = (preset: string) =>
      JSON.parse(copse(['check', 'fire', '--preset', preset, '--format', 'json'], roleWithoutHolder).out).designs[0]
        .findings.length;
    assert.deepEqual([count('drafting'), count('review')], [0, 1]);
  });

  it('has colours on a terminal, and none where NO_COLOR is set or the output goes elsewhere', () => {
    const out = (machine: Parameters<typeof copse>[2]) =>
      copse(['check', 'fire'], roleWithoutHolder, machine).out.includes('\u001b[');
    assert.deepEqual(
      [out({ isTerminal: true }), out({ isTerminal: true, env: { NO_COLOR: '1' } }), out({})],
      [true, false, false],
    );
  });

  it('tells how far it is on a terminal once it takes over a second, and takes the line away again', () => {
    const two = { 'a/community.cop.yaml': 'name: A\n', 'b/community.cop.yaml': 'name: B\n' };
    assert.equal(copse(['check'], two, { isTerminal: true, slow: 600 }).err, '\r1 of 2 designs…\r\u001b[K');
    assert.equal(copse(['check'], two, { isTerminal: true }).err, '');
    assert.equal(copse(['check'], two, { slow: 600 }).err, '');
  });
});

describe('copse check, used wrongly', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    [
      'an option that is none',
      ['check', '--fromat', 'json'],
      'copse: There is no option --fromat here. Did you mean --format? `--help` lists them all.\n',
    ],
    [
      'a format that is none',
      ['check', 'fire', '--format', 'jsn'],
      'copse: --format cannot be “jsn”. Did you mean “json”? It can be: text, json, sarif, junit, github, gitlab.\n',
    ],
    [
      'an option without its value',
      ['check', '--format'],
      'copse: --format wants a value: text|json|sarif|junit|github|gitlab.\n',
    ],
    [
      'an option twice',
      ['check', 'fire', '--format', 'json', '--format', 'text'],
      'copse: --format can be given only once.\n',
    ],
    [
      'a day that is none',
      ['check', 'fire', '--as-of', '2027-02-30'],
      'copse: --as-of wants a day such as 2027-03-14, not “2027-02-30”.\n',
    ],
    [
      'an output of the wrong form',
      ['check', 'fire', '--out', 'json'],
      'copse: --out wants FORMAT=FILE, for example text=result.text, not “json”.\n',
    ],
    ['a path that is not there', ['check', 'water'], 'copse: There is no file or folder “water”.\n'],
    [
      'a folder without a design',
      ['check', 'empty'],
      'copse: There is no community design at “empty”: no folder there holds a community.cop.yaml. `copse new FOLDER` starts one.\n',
    ],
    [
      'a result over a file of the plan',
      ['check', 'fire', '--out', 'json=fire/community.cop.yaml'],
      'copse: “fire/community.cop.yaml” is a file of a design; a result is not written over it.\n',
    ],
    [
      'a result over a folder',
      ['check', 'fire', '--out', 'json=fire'],
      'copse: “fire” is a folder; name a file in it.\n',
    ],
    [
      'a result that is to be a folder, where none is',
      ['check', 'fire', '--out', 'json=new/'],
      'copse: “new/” is a folder; name a file in it.\n',
    ],
    [
      'a command that is none',
      ['chek'],
      'copse: There is no command “chek”. Did you mean “check”? `copse --help` lists them all.\n',
    ],
  ];
  for (const [what, args, message] of cases) {
    it(`ends with 2 and says what to do at ${what}`, () => {
      const files = { ...fine, 'empty/notes.txt': '' };
      const ran = copse(args, files);
      assert.deepEqual({ code: ran.code, out: ran.out, err: ran.err }, { code: 2, out: '', err: message });
      assert.deepEqual(ran.files, files, 'nothing is written');
    });
  }

  describe('with a cache', () => {
    const args = ['check', '.', '--cache', 'kept/copse.json'];
    const files = { ...roleWithoutHolder, 'river/community.cop.yaml': 'name: River\nstage: nonsense\n' };

    it('says the same the second time, without looking again', () => {
      const without = copse(['check', '.'], files);
      const first = copse(args, files);
      const second = copse(args, first.files);
      assert.deepEqual([first.out, second.out], [without.out, without.out]);
      assert.deepEqual(second.files, first.files);
      const forged = first.files['kept/copse.json']?.replace('Nobody holds the role', 'Somebody has been here:') ?? '';
      assert.match(copse(args, { ...first.files, 'kept/copse.json': forged }).out, /Somebody has been here/);
    });

    it('looks again at what another version found, and keeps that instead', () => {
      const { out, files: kept } = copse(args, files);
      const cache = JSON.parse(kept['kept/copse.json'] ?? '');
      const found = JSON.parse(JSON.stringify(cache.found).replace('Nobody holds the role', 'Another version:'));
      const older = { ...kept, 'kept/copse.json': JSON.stringify({ ...cache, found, version: '0.0.1' }) };
      const now = copse(args, older);
      assert.deepEqual([now.out, now.files['kept/copse.json']], [out, kept['kept/copse.json']]);
    });

    it('takes nothing for a finding that is none, whatever somebody has written into the file', () => {
      const { out, files: kept } = copse(args, files);
      const cache = JSON.parse(kept['kept/copse.json'] ?? '');
      const [key, known] = Object.entries<object[]>(cache.found).find(([, found]) => found.length > 0) ?? ['', []];
      const with1 = (change: object) => ({ [key]: [{ ...known[0], ...change }, ...known.slice(1)] });
      const forgeries = [
        ...[{ [key]: null }, { [key]: 'x' }, { [key]: { length: 1 } }],
        ...[{ [key]: [null] }, { [key]: ['x'] }, { [key]: [{}] }],
        ...['rule', 'severity', 'message', 'path', 'fixes'].map(field => with1({ [field]: 7 })),
        ...['line', 'column', 'endLine', 'endColumn'].flatMap(field => [
          with1({ [field]: '1' }),
          with1({ [field]: 0 }),
          with1({ [field]: 2 ** 40 }),
        ]),
        ...[
          with1({ line: 1.5 }),
          with1({ severity: 'fatal' }),
          with1({ fixes: [null] }),
          with1({ fixes: [{ title: 1 }] }),
        ],
      ];
      const all = [null, 5, 'findings', [], {}, ...forgeries.map(forgery => ({ ...cache.found, ...forgery }))];
      for (const found of all) {
        const forged = JSON.stringify({ ...cache, found });
        assert.equal(copse(args, { ...kept, 'kept/copse.json': forged }).out, out, forged);
      }
    });

    it('looks again at a design that has changed, on another day, and as strictly as asked', () => {
      const { files: kept } = copse(args, files);
      const changed: Ran['files'] = {
        ...kept,
        'fire/roles.cop.yaml': 'roles:\n  facilitation:\n    held-by: [nobody]\n',
      };
      for (const [more, now] of [
        [[], changed],
        [['--as-of', '2031-01-01'], kept],
        [['--preset', 'launch'], kept],
      ] as const) {
        const cached = copse([...args, ...more], now);
        const { 'kept/copse.json': _, ...bare } = now;
        assert.deepEqual([cached.code, cached.out], [1, copse(['check', '.', ...more], bare).out]);
        assert.notEqual(cached.files['kept/copse.json'], now['kept/copse.json']);
      }
    });

    it('forgets what is there no more', () => {
      const { files: kept } = copse(args, files);
      const { 'river/community.cop.yaml': _, ...fewer } = kept;
      assert.doesNotMatch(copse(args, fewer).files['kept/copse.json'] ?? '', /nonsense/);
    });

    it('leaves a file alone that is something else', () => {
      for (const content of ['Meeting notes', '{"findings": []}', '']) {
        const ran = copse(['check', 'fire', '--cache', 'notes.txt'], { ...fine, 'notes.txt': content });
        assert.equal(ran.code, 2);
        assert.match(ran.err, /“notes.txt” is not a cache that Copse has written, so it is left as it is/);
        assert.equal(ran.files['notes.txt'], content);
      }
    });
  });
});
