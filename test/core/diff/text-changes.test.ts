import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textChanges } from '../../../src/core/diff/text-changes';
import { runs } from '../../support/runs';

const long = 'We learn together how hedges live, and we leave each hedge and each other better than we found them.';

describe('the words of a text that changed', () => {
  it('stand with a few around them', () => {
    assert.deepEqual(textChanges(long, long.replace('hedges live', 'young trees grow')), [
      {
        before: '… learn together how hedges live, and we leave …',
        after: '… learn together how young trees grow, and we leave …',
      },
    ]);
  });

  it('are several where they lie apart', () => {
    assert.deepEqual(
      textChanges(long, long.replace('We learn', 'They learn').replace('found them', 'found it')).map(
        ({ after }) => after,
      ),
      ['They learn together how …', '… than we found it.'],
    );
  });

  it('are none in the same text, and are found in a very long one', () => {
    assert.deepEqual(textChanges(long, long), []);
    const [before, after] = ['a ', 'b '].map(word => `${word.repeat(700)}end`);
    assert.equal(textChanges(before ?? '', after ?? '').length, 1);
  });

  it('are there whenever two texts differ', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map(list => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => textChanges(a, b).length > 0 === (a !== b)),
      runs(500),
    );
  });
});
