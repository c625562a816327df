import assert from 'node:assert/strict';
import { toPlain } from '../../../src/core/yaml/node';
import { parseYaml } from '../../../src/core/yaml/parse';
import { designIn, filesIn } from '../../support/designs';

/** Texts that look like a trap and are none: what is meant by each, and how it reads. */
const sound: readonly (readonly [when: string, text: string, reads: unknown])[] = [
  ['a comment follows an empty value', 'channel: # the one for all\nkind: chat\n', { channel: null, kind: 'chat' }],
  ['a comment without a space follows a value', 'kind: chat #for all\n', { kind: 'chat' }],
  ['a date follows a value as a comment', 'kind: chat #2026-03 changed\n', { kind: 'chat' }],
  ['a line of signs is a comment', '# =======\n#------\nkind: chat\n', { kind: 'chat' }],
  ['a comment ends a key with lines below', 'list: #all of them\n  kind: chat\n', { list: { kind: 'chat' } }],
  ['a sharp sign stands inside a word', 'title: C#major and R&D\n', { title: 'C#major and R&D' }],
  ['an anchor has a value', 'a: &first one\nb: two\n', { a: 'one', b: 'two' }],
  ['an alias points to an anchor', 'a: &first one\nb: *first\n', { a: 'one', b: 'one' }],
  ['an alias points to an anchor on a key', '&name a: one\nb: *name\n', { a: 'one', b: 'a' }],
  ['an alias points to an anchor without a value', 'a: &none\nb: *none\n', { a: null, b: null }],
  [
    'a merge key brings in a map',
    'a: &x { p: 1, q: 2 }\nb: { <<: *x, q: 3 }\n',
    { a: { p: 1, q: 2 }, b: { q: 3, p: 1 } },
  ],
  [
    'a merge key brings in several maps',
    'a: &x { p: 1 }\nb: &y { p: 2, q: 2 }\nc: { <<: [*x, *y] }\n',
    {
      a: { p: 1 },
      b: { p: 2, q: 2 },
      c: { p: 1, q: 2 },
    },
  ],
  ['a tag names a type of YAML', 'a: !!str 5\n', { a: '5' }],
  [
    'a text is wrapped and indented',
    'summary: We burn\n  in winter\nkind: x\n',
    { summary: 'We burn in winter', kind: 'x' },
  ],
  [
    'a wrapped line begins with a dash',
    'summary: The agency\n  - which pays - agreed\n',
    {
      summary: 'The agency - which pays - agreed',
    },
  ],
  [
    'a wrapped line of an item begins with a dash',
    'aims:\n  - The agency\n    - which pays - agreed\n',
    {
      aims: ['The agency - which pays - agreed'],
    },
  ],
  ['a negative number stands in a list', 'values:\n  - -5\n  - -5 °C\n', { values: [-5, '-5 °C'] }],
  ['two dashes are a value', 'title: --\n', { title: '--' }],
  ['lists stand in lists', 'pairs:\n  - - a\n    - b\n  - - c\n', { pairs: [['a', 'b'], ['c']] }],
  ['a list stands under its key', 'aims:\n- a\n- b\n', { aims: ['a', 'b'] }],
  [
    'an address has a colon',
    'url: https://example.org:8080/a\nmail: mailto:ana@example.org\n',
    {
      url: 'https://example.org:8080/a',
      mail: 'mailto:ana@example.org',
    },
  ],
  ['a time has a colon', 'at: 10:30\nuntil: 2026-03-05T10:30\n', { at: '10:30', until: '2026-03-05T10:30' }],
  [
    'a text in quotes has every sign',
    'a: "b: #c @d *e &f [g] {h}"\nb: \'it\'\'s: "so"\'\n',
    {
      a: 'b: #c @d *e &f [g] {h}',
      b: 'it\'s: "so"',
    },
  ],
  ['a text in quotes is wrapped and indented', 'a: "one\n  two"\n', { a: 'one two' }],
  [
    'an apostrophe stands in a plain text',
    "a: it's 5 o'clock\nb: [it's, o'clock]\n",
    {
      a: "it's 5 o'clock",
      b: ["it's", "o'clock"],
    },
  ],
  ['quotes stand inside a plain text', 'a: the "first" one\n', { a: 'the "first" one' }],
  [
    'a text after “|” has every sign',
    'a: |\n  title:Monthly\n  -one\n  @maria: x: y\n  \ttab\n  <<<<<<<\nb: c\n',
    {
      a: 'title:Monthly\n-one\n@maria: x: y\n\ttab\n<<<<<<<\n',
      b: 'c',
    },
  ],
  [
    'a text after “>” has an indentation of its own',
    'a: >2\n    one\n\n  two\nb: c\n',
    { a: '  one\n\ntwo\n', b: 'c' },
  ],
  ['a list in brackets goes on below', 'a: [\n  b,\n  c,\n]\nd: e\n', { a: ['b', 'c'], d: 'e' }],
  ['the file is in braces', '{"a": "b", "c": ["d"]}\n', { a: 'b', c: ['d'] }],
  ['a tab stands between a key and its value', 'a:\tb\nc: d\t# e\n', { a: 'b', c: 'd' }],
  ['a tab stands before a comment', 'a:\n\t# b\n  c: d\n', { a: { c: 'd' } }],
  ['a document opens and ends with its marks', '---\na: b\n...\n', { a: 'b' }],
  ['a mark ends the file', '---\na: b\n---\n', { a: 'b' }],
  ['only comments follow the end of a document', 'a: b\n---\n# c\n', { a: 'b' }],
  ['the version of YAML is named', '%YAML 1.2\n---\na: b\n', { a: 'b' }],
  [
    'non-breaking spaces stand inside texts',
    'a: 20\u00a0%\nb: «\u00a0oui\u00a0»\nc: |\n  \u00a0d\n',
    {
      a: '20\u00a0%',
      b: '«\u00a0oui\u00a0»',
      c: '\u00a0d\n',
    },
  ],
  ['a wrapped line has a colon and a non-breaking space', 'a: one\n  Note:\u00a0two\n', { a: 'one Note:\u00a0two' }],
  ['an item has a colon and a non-breaking space', 'a:\n  - Note:\u00a0two\n', { a: ['Note:\u00a0two'] }],
  ['a line separator stands inside a text', 'a: one\u2028two\n', { a: 'one\u2028two' }],
  ['curly quotes stand in a text', 'a: “one” and ‘two’\n', { a: '“one” and ‘two’' }],
  ['keys are of any script', 'título: uno\n名前: 二\n', { título: 'uno', 名前: '二' }],
  [
    'a key is a number or a word of YAML',
    '2027: a\ntrue: b\nnull: c\n~: d\n',
    { 2027: 'a', true: 'b', null: 'c', '~': 'd' },
  ],
  ['lines stand one column deeper throughout', 'a:\n b: 1\n c:\n  d: 2\n', { a: { b: 1, c: { d: 2 } } }],
  ['the file begins with a byte order mark', '\ufeffa: b\nc: d\n', { a: 'b', c: 'd' }],
  ['lines end as on Windows', 'a:\r\n  - b\r\n  - c d\r\n    e\r\nf: |\r\n  g\r\n', { a: ['b', 'c d e'], f: 'g\n' }],
  ['lines end with carriage returns alone', 'a: b\rc:\r  - d\r', { a: 'b', c: ['d'] }],
  ['the last line does not end', 'a: b\nc: d', { a: 'b', c: 'd' }],
  ['there is nothing', '', null],
  ['there are only comments', '# one\n\n# two\n', null],
];

describe('a sound text', () => {
  for (const [when, text, reads] of sound) {
    it(`is taken as it stands where ${when}`, () => {
      const { problems, complete, root } = parseYaml(text);
      assert.deepEqual(problems, []);
      assert.equal(complete, true);
      assert.deepEqual(JSON.parse(JSON.stringify(toPlain(root))), reads);
    });
  }

  for (const example of ['bhutan', 'camafu', 'cano', 'complete', 'evalperu', 'mapimi', 'snv']) {
    it(`is every file of the example ${example}`, () => {
      const design = designIn(`examples/${example}`);
      assert.equal(design.files.length, Object.keys(filesIn(`examples/${example}`)).length);
      assert.deepEqual(
        design.files.flatMap(({ problems }) => problems),
        [],
      );
    });
  }
});
