import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { toPlain } from '../../../src/core/yaml/node';
import { type ParsedYaml, parseYaml } from '../../../src/core/yaml/parse';
import { colons } from './trap-cases/colons';
import { columns } from './trap-cases/columns';
import { firstCharacters } from './trap-cases/first-characters';
import { lists } from './trap-cases/lists';
import { pasted } from './trap-cases/pasted';
import { quotesAndBrackets } from './trap-cases/quotes-and-brackets';
import type { TrapCase } from './trap-cases/trap-case';

const tables: Readonly<Record<string, readonly TrapCase[]>> = {
  'first characters': firstCharacters,
  colons,
  lists,
  columns,
  'quotes and brackets': quotesAndBrackets,
  'pasted text': pasted,
};

describe('what facilitators type', () => {
  for (const [title, cases] of Object.entries(tables)) {
    describe(title, () => {
      for (const trap of cases) {
        it(`says once what was meant where ${trap.when}`, () => holds(trap));
        if (!trap.alone) it(`says the same between other lines where ${trap.when}`, () => holdsBetweenLines(trap));
        it(`says the same in a file from Windows where ${trap.when}`, () => holdsWithCarriageReturns(trap));
      }
    });
  }
});

function holds({ when: _, alone: __, typed, ...expected }: TrapCase): void {
  const yaml = parseYaml(typed);
  assert.deepEqual(told(yaml), [{ rule: 'yaml-trap', ...expected }]);
  assert.equal(yaml.complete, true, 'the rest is judged as it was meant');
  const mended = parseYaml(expected.after);
  assert.deepEqual(told(mended), [], 'nothing is left once the fix is made');
  assert.deepEqual(toPlain(yaml.root), toPlain(mended.root), 'it was read as if the fix had been made');
}

function holdsBetweenLines({ typed, marked, says, after }: TrapCase): void {
  const around = (text: string) => `alpha: one\nbeta:\n  - two\n\n${text}\nomega: last\n`;
  const [found, ...others] = told(parseYaml(around(typed)));
  assert.deepEqual([found?.marked, found?.says, found?.after], [marked, says, around(after)]);
  assert.deepEqual(others, []);
}

function holdsWithCarriageReturns({ typed, at, marked, says, after }: TrapCase): void {
  const fromWindows = (text: string) => text.replaceAll('\n', '\r\n');
  const [found, ...others] = told(parseYaml(fromWindows(typed)));
  assert.deepEqual([found?.at, found?.marked, found?.says, found?.after], [at, marked, says, fromWindows(after)]);
  assert.deepEqual(others, []);
}

function told({ source, problems }: ParsedYaml) {
  return problems.map(({ rule, span, message, fix }) => {
    const { line, character } = source.positionAt(span.start);
    return {
      rule,
      at: `${line + 1}:${character + 1}`,
      marked: source.slice(span),
      says: message,
      fix: fix?.title,
      after: fix && applyEdits(source.text, fix.edits),
    };
  });
}
