import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { toPlain } from '../../../src/core/yaml/node';
import { type ParsedYaml, parseYaml } from '../../../src/core/yaml/parse';
import { readWhole } from '../../../src/core/yaml/repair';

/** What is said of a text: `rule line "marked" message [fix → text]`. */
function told({ source, problems }: ParsedYaml): readonly string[] {
  return problems.map(({ rule, span, message, fix }) => {
    const place = `${rule} ${source.positionAt(span.start).line + 1} ${JSON.stringify(source.slice(span))}`;
    const mended = fix && ` [${fix.title} → ${JSON.stringify(applyEdits(source.text, fix.edits))}]`;
    return `${place} ${message}${mended ?? ''}`;
  });
}

function plain({ root }: ParsedYaml): unknown {
  return JSON.parse(JSON.stringify(toPlain(root)));
}

describe('two versions of a file', () => {
  const merged = 'name: Fire\n<<<<<<< HEAD\nkind: a\n=======\nkind: b\n>>>>>>> review\nstage: grow\n';
  const message =
    'Two versions of this file were merged, and both stand here between lines of “<<<<<<<”, “=======” and “>>>>>>>”. Keep what is right, take out the rest with these three lines, and save. Until then nothing in this file is checked.';

  it('are told once, at the first line that the merge left', () => {
    const yaml = parseYaml(merged);
    assert.deepEqual(told(yaml), [`conflict-markers 2 "<<<<<<<" ${message}`]);
    assert.deepEqual([yaml.root, yaml.complete], [undefined, false]);
  });

  it('are found where only some of the lines are left', () => {
    assert.deepEqual(told(parseYaml('a: b\n=======\nc: d\n')), [`conflict-markers 2 "=======" ${message}`]);
    assert.deepEqual(told(parseYaml('a: b\r\n>>>>>>> x\r\n')), [`conflict-markers 2 ">>>>>>>" ${message}`]);
    assert.deepEqual(told(parseYaml('\ufeff<<<<<<< x\na: b\n')), [`conflict-markers 1 "<<<<<<<" ${message}`]);
    assert.deepEqual(told(parseYaml('a: b\n||||||| x\n=======\n')), [`conflict-markers 2 "|||||||" ${message}`]);
  });
});

describe('a second document', () => {
  it('does not count, and the fix joins both where no key stands in both', () => {
    const yaml = parseYaml('name: Fire\n---\nkind: community\n');
    assert.deepEqual(told(yaml), [
      'yaml-trap 2 "---" “---” ends what YAML reads here, so that nothing below it counts. Take it out, or put “# ” before it. [Make it a comment → "name: Fire\\n# ---\\nkind: community\\n"]',
    ]);
    assert.deepEqual([plain(yaml), yaml.complete], [{ name: 'Fire' }, false]);
  });

  it('has no fix where a key would stand twice', () => {
    assert.deepEqual(told(parseYaml('---\nname: Fire\n---\nname: Water\n---\nname: Earth\n')), [
      'yaml-trap 3 "---" “---” ends what YAML reads here, so that nothing below it counts. Take it out, or put “# ” before it.',
    ]);
  });

  it('may follow three dots', () => {
    assert.deepEqual(told(parseYaml('name: Fire\n...\nkind: community\n')), [
      'yaml-trap 2 "..." “...” ends what YAML reads here, so that nothing below it counts. Take it out, or put “# ” before it. [Make it a comment → "name: Fire\\n# ...\\nkind: community\\n"]',
    ]);
  });

  it('is told after the traps of the first', () => {
    assert.deepEqual(told(parseYaml('name: @fire\n---\nkind: community\n')), [
      'yaml-trap 1 "@fire" YAML does not let a text begin with “@”. Put “@fire” in quotes. [Put the text in quotes → "name: \\"@fire\\"\\n---\\nkind: community\\n"]',
      'yaml-trap 2 "---" “---” ends what YAML reads here, so that nothing below it counts. Take it out, or put “# ” before it. [Make it a comment → "name: @fire\\n# ---\\nkind: community\\n"]',
    ]);
  });
});

describe('a key that stands twice', () => {
  it('counts where it stands first', () => {
    const yaml = parseYaml('name: Fire\nkind: network\nname: Water\n');
    assert.deepEqual(told(yaml), [
      'yaml-syntax 3 "name" “name” stands here a second time; the first is on line 1, and only that one counts. Give this one another name, or bring both together.',
    ]);
    assert.deepEqual([plain(yaml), yaml.complete], [{ name: 'Fire', kind: 'network' }, true]);
  });

  it('leaves open what else may stand under it', () => {
    const yaml = parseYaml('members:\n  ana: { name: Ana }\n  ana: { name: Anna }\n');
    assert.deepEqual([plain(yaml), yaml.complete], [{ members: { ana: { name: 'Ana' } } }, false]);
  });

  it('can be taken out where it adds nothing', () => {
    assert.deepEqual(told(parseYaml('a: b\nc: d\na: b # again\ne:\n')), [
      'yaml-syntax 3 "a" “a” stands here a second time; the first is on line 1, and only that one counts. Give this one another name, or bring both together.',
    ]);
    assert.deepEqual(told(parseYaml('a: b\nc: d\na: b\n')), [
      'yaml-syntax 3 "a" “a” stands here a second time; the first is on line 1, and only that one counts. Give this one another name, or bring both together. [Take out the line that adds nothing → "a: b\\nc: d\\n"]',
    ]);
    assert.deepEqual(told(parseYaml('a:\nc: d\na: b\n')), [
      'yaml-syntax 3 "a" “a” stands here a second time; the first is on line 1, and only that one counts. Give this one another name, or bring both together. [Take out the line that adds nothing → "c: d\\na: b\\n"]',
    ]);
  });

  it('is told once where a whole entry follows without its first line', () => {
    assert.deepEqual(told(parseYaml('ana:\n  name: Ana\n  status: invited\n  name: Luis\n  status: left\n')), [
      'yaml-syntax 4 "name" From “name” on, several keys stand here a second time; the first are on line 2 and below, and only those count. Perhaps the line is missing that was to begin a new entry here.',
    ]);
  });

  it('is told once where an alias brings it in again', () => {
    assert.equal(parseYaml('a: &x { b: 1, b: 2 }\nc: *x\nd: { <<: *x }\n').problems.length, 1);
  });
});

describe('a file that is no map', () => {
  it('is told plainly where it is a list', () => {
    const yaml = parseYaml('- ana\n- luis\n');
    assert.deepEqual(told(yaml), [
      'yaml-syntax 1 "- ana" This file is a list. A file of a design is made of keys, each with a colon after it; a list stands below one of them.',
    ]);
    assert.equal(yaml.complete, false);
  });

  it('is told plainly where it is a text', () => {
    assert.deepEqual(told(parseYaml('We learn together\nand burn well.\n')), [
      'yaml-syntax 1 "We learn together" This file is a text. A file of a design is made of keys, each with a colon and a value after it, for example “name: Fire Management”.',
    ]);
  });
});

describe('what cannot be mended', () => {
  const cases: readonly (readonly [when: string, text: string, says: string])[] = [
    [
      'items and keys are mixed',
      'members:\n  ana: x\n  - luis\n',
      '3 "- luis" Items with dashes and keys stand mixed on one level here. Under one key there is either a list or keys.',
    ],
    [
      'keys and items are mixed',
      'members:\n  - luis\n  ana: x\n',
      '3 "ana: x" Items with dashes and keys stand mixed on one level here. Under one key there is either a list or keys.',
    ],
    [
      'a list has no key',
      '  - text: x\nroles:\n  a: b\n',
      '1 "- text: x" What stands here belongs to no key, and “roles” further down begins again at the left. Write the key above that it belongs to.',
    ],
    [
      'a line is no key and goes on with nothing',
      'goes on here\nname: Fire\n',
      '1 "goes on here" YAML cannot tell what “goes on here” is: a key needs a colon after it, and a text that goes on stands deeper than its key.',
    ],
    [
      'a list with dashes stands in brackets',
      'a: [\n  - x\n  - y\n]\n',
      '2 "- x" Inside brackets everything is separated by commas. Lists with dashes, and keys on lines of their own, have no place there.',
    ],
    [
      'a merge key points nowhere',
      'a: { b: c }\nd:\n  <<: *nowhere\n',
      '3 "<<: *nowhere" “*” points to something marked with “&”, and nothing above is marked so.',
    ],
    [
      'a block is indented by less than it says',
      'a: |2\n x\n',
      '2 "x" This line is out of line: it belongs neither to the line above nor to anything further up. Indent it by two spaces for each step.',
    ],
    [
      'a key has a value beside it and many lines below',
      'a: b\n   c: 1\n   d: 2\n   e: 3\n   f: 4\n   g: 5\n',
      '1 "a: b" YAML finds a second “key: value” inside a value. Put the text in quotes, or begin a new line.',
    ],
    [
      'a key could be lined up with those below only by making it part of the text above',
      'a:\n  b: >\n    text\n  c:\n      d: x\n      d2: x\n      d3: x\n      d4: x\n      d5: x\n    e:\n      f: y\n',
      '10 "e:" This line is out of line: it belongs neither to the line above nor to anything further up. Indent it by two spaces for each step.',
    ],
  ];

  for (const [when, text, says] of cases) {
    it(`is said once, in plain words, where ${when}`, () => {
      const yaml = parseYaml(text);
      assert.deepEqual(told(yaml), [`yaml-syntax ${says}`]);
      assert.equal(yaml.complete, false);
    });
  }

  it('leaves what could be read', () => {
    assert.deepEqual(plain(parseYaml('members:\n  ana:\n    name: Ana\nroles:\n  - a\n  b: c\n')), {
      members: { ana: { name: 'Ana' } },
      roles: ['a'],
      b: 'c',
    });
  });

  it('comes after the traps above it, and hides what is below', () => {
    const yaml = parseYaml('name: @fire\nroles:\n  - a\n  b: c\nkind: @x\n');
    assert.deepEqual(
      yaml.problems.map(({ rule, span }) => `${rule} ${yaml.source.slice(span)}`),
      ['yaml-trap @fire', 'yaml-syntax b: c'],
    );
  });
});

describe('several traps in one file', () => {
  it('are told one by one, each with a fix of its own', () => {
    const text = 'title: Call: kickoff\nowner: @maria\nnote: "open\nkind:x\nvalues:\n  - one\n   - two\n';
    const yaml = parseYaml(text);
    assert.deepEqual(
      yaml.problems.map(({ span, fix }) => [yaml.source.slice(span), fix && applyEdits(text, fix.edits)]),
      [
        ['Call: kickoff', text.replace('Call: kickoff', '"Call: kickoff"')],
        ['@maria', text.replace('@maria', '"@maria"')],
        ['"', text.replace('"open', '"open"')],
        ['kind:', text.replace('kind:x', 'kind: x')],
        ['- two', text.replace('   - two', '  - two')],
      ],
    );
    assert.deepEqual(plain(yaml), {
      title: 'Call: kickoff',
      owner: '@maria',
      note: 'open',
      kind: 'x',
      values: ['one', 'two'],
    });
  });

  it('may stand in one line; the fix of the second takes in that of the first', () => {
    const text = 'kind: x\ntitle:Call: kickoff\n';
    assert.deepEqual(told(parseYaml(text)), [
      'yaml-trap 2 "title:" A space is missing after “title:”, so that YAML reads on as if this were one word. Put a space after the colon. [Put a space after the colon → "kind: x\\ntitle: Call: kickoff\\n"]',
      'yaml-trap 2 "Call: kickoff" A colon inside a sentence needs quotes: without them, YAML takes “Call” for a key. Put the text in quotes. [Put the text in quotes → "kind: x\\ntitle: \\"Call: kickoff\\"\\n"]',
    ]);
  });

  it('are found far above the place where the parser notices', () => {
    const members = Array.from({ length: 800 }, (_, i) => `  m${i}:\n    name: Member ${i}\n    status: invited\n`);
    const text = `members:\n${members.join('').replace('name: Member 7\n', 'name: "Member 7\n')}`;
    assert.deepEqual(
      parseYaml(text).problems.map(({ fix }) => fix && applyEdits(text, fix.edits)),
      [text.replace('"Member 7', '"Member 7"')],
    );
  });

  it('are told together where the same mistake is made again and again', () => {
    for (const value of ['@x', '#x', '"x', '*x', 'x: y']) {
      const yaml = parseYaml(Array.from({ length: 100 }, (_, i) => `k${i}: ${value}`).join('\n'));
      assert.equal(new Set(yaml.problems.map(({ message }) => message)).size, 1, value);
      assert.deepEqual([yaml.problems.length, yaml.complete], [100, true], value);
    }
  });

  it('are not told beyond a bound, so that nobody waits', () => {
    for (const value of ['@x', '#x']) {
      const yaml = parseYaml(Array.from({ length: 2000 }, (_, i) => `k${i}: ${value}`).join('\n'));
      assert.deepEqual([yaml.problems.length, yaml.complete], [500, false], value);
    }
  });

  it('are not mended beyond a number of looks at the text, where each is another', () => {
    const text = (count: number) =>
      Array.from({ length: count }, (_, n) => `m${n}:\n  a${n}: x\n   b${n}: y\n`).join('');
    const told = [20, 40].map(count => readWhole(text(count)));
    assert.deepEqual(
      told.map(({ complete, problems }) => [complete, problems.length]),
      [
        [true, 20],
        [false, 30],
      ],
    );
  });

  it('are mended only while reading a text of that length again takes no long time', () => {
    const wrong = ['name: @a', 'name: "a', 'name: a: b', 'name:a', '\tname: a', 'name: [a', 'name: %a'];
    const text = (words: number) =>
      wrong.map((line, n) => `m${n}:\n  ${line}\n  note: >\n    ${'word '.repeat(words)}\n`).join('');
    const told = [10, 20_000].map(words => readWhole(text(words)));
    assert.deepEqual(
      told.map(({ complete, problems }) => [complete, problems.length, problems.at(-1)?.rule]),
      [
        [true, 7, 'yaml-trap'],
        [false, 4, 'yaml-syntax'],
      ],
    );
  });
});

describe('too much of a thing', () => {
  const tooMuch =
    'Here the file goes deeper, or repeats itself more often, than any plan needs. What stands here is not read.';

  it('is told once where brackets go 10,000 deep', () => {
    const yaml = parseYaml(`name: Fire\ndeep: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`);
    assert.deepEqual(
      yaml.problems.map(({ rule, span, message }) => [rule, span.start, message]),
      [['yaml-syntax', 77, tooMuch]],
    );
    assert.equal(yaml.complete, false);
  });

  it('is told once where dashes stand 10,000 times in one line', () => {
    assert.deepEqual(
      parseYaml(`${'- '.repeat(10_000)}x\n`).problems.map(({ message }) => message),
      [tooMuch],
    );
  });

  it('is told once where brackets open 10,000 times and never close', () => {
    assert.deepEqual(
      parseYaml(`deep: ${'{a: '.repeat(10_000)}\n`).problems.map(({ message }) => message),
      [tooMuch],
    );
  });

  it('is told once where keys go 1,000 deep', () => {
    const text = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    const yaml = parseYaml(text);
    assert.deepEqual(
      yaml.problems.map(({ span, message }) => [yaml.source.positionAt(span.start).line, message]),
      [[60, tooMuch]],
    );
  });

  it('is told once where aliases multiply', () => {
    const text = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}\n`;
    const yaml = parseYaml(text);
    assert.deepEqual(
      yaml.problems.map(({ message }) => message),
      [tooMuch],
    );
    assert.ok(
      'a' in (plain({ ...yaml, root: yaml.root && { ...yaml.root } }) as object),
      'what is small enough is read',
    );
  });

  it('is told once where aliases nest without end, at the first that goes too deep', () => {
    const text = `a0: &a0 [x]\n${Array.from({ length: 300 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`).join('\n')}\n`;
    assert.deepEqual(
      parseYaml(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message]),
      [['*a58', tooMuch]],
    );
  });

  for (const [keys, maps] of [
    [1000, 450],
    [10_000, 20_000],
  ] as const) {
    it(`is told once where merge keys multiply, ${keys} of them ${maps} times`, () => {
      const text = `a: &a { ${Array.from({ length: keys }, (_, i) => `k${i}: 1`).join(', ')} }\n${Array.from({ length: maps }, (_, i) => `m${i}: { <<: *a }`).join('\n')}\n`;
      assert.deepEqual(
        parseYaml(text).problems.map(({ message }) => message),
        [tooMuch],
      );
    });
  }

  it('is told once where an anchor holds itself', () => {
    const yaml = parseYaml('a: &x [*x]\n');
    assert.equal(yaml.problems.length, 1);
    assert.deepEqual(plain(yaml), { a: ['*x'] });
    const named = parseYaml('a: &x b\nc: &x [*x]\n');
    assert.equal(named.problems.length, 1);
    assert.deepEqual(plain(named), { a: 'b', c: ['*x'] });
  });

  it('is told once, unread, where a text is larger than any plan', () => {
    const yaml = parseYaml('a: b\n'.repeat(2_000_000));
    assert.deepEqual(told(yaml), [
      'yaml-syntax 1 "a: b" This file is too large to be a plan that people write. It is not read.',
    ]);
    assert.deepEqual([yaml.root, yaml.complete], [undefined, false]);
  });
});

describe('keys that mean something to JavaScript', () => {
  it('are keys like any other', () => {
    const yaml = parseYaml('__proto__: { polluted: yes }\nconstructor: a\ntoString: b\nhasOwnProperty: c\n');
    assert.deepEqual(yaml.problems, []);
    const value = toPlain(yaml.root) as Record<string, unknown>;
    assert.deepEqual(Object.keys(value), ['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    assert.equal(Object.getPrototypeOf(value), null);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
