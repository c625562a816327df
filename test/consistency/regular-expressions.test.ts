import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { allExpressions, grammarExpressions } from '../support/regular-expressions';

describe('the regular expressions', () => {
  const { written, unknown } = allExpressions();

  it('are all looked at', () => {
    assert.ok(written.length > 200, `only ${written.length}`);
    assert.deepEqual(unknown, [], 'say in test/support/regular-expressions.ts what this expression is made of');
  });

  it('never try again and again what they have tried already, however hostile the text', () => {
    const slow = written.flatMap(({ place, expression }) =>
      analyse(expression).reports.map(
        ({ type, exponential }) => `${place} ${expression} ${type}${exponential ? ', exponential' : ''}`,
      ),
    );
    assert.deepEqual(slow, [], 'write it so that each character can be read in one way only');
  });

  it('colour no line at a cost that doubles with each character', () => {
    const expressions = grammarExpressions();
    assert.ok(expressions.length > 30, `only ${expressions.length}`);
    const slow = expressions.filter(({ expression }) => analyse(expression).reports.some(report => report.exponential));
    assert.deepEqual(slow, []);
  });
});
