import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, spanBefore, type TextEdit } from '../../../src/core/text/edit';
import { runs } from '../../support/runs';

const insert = (at: number, newText: string): TextEdit => ({ start: at, end: at, newText });
const replace = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });

describe('edits of a text', () => {
  it('are made from the first to the last, in whatever order they come', () => {
    assert.equal(applyEdits('abcdef', [replace(4, 6, 'X'), insert(0, '>'), replace(1, 3, '')]), '>adX');
  });

  it('may insert several texts in one place, in the order in which they come', () => {
    assert.equal(applyEdits('ab', [insert(1, '1'), insert(1, '2'), replace(1, 2, 'c')]), 'a12c');
  });

  it('must not overlap', () => {
    assert.throws(() => applyEdits('abcdef', [replace(0, 3, 'x'), replace(2, 4, 'y')]), RangeError);
  });
});

describe('the place that a stretch of an edited text had before', () => {
  const placeBefore = (edits: readonly TextEdit[], start: number, end: number) => {
    const span = spanBefore(edits)({ start, end });
    return [span.start, span.end];
  };

  it('is the same where nothing was edited', () => {
    assert.deepEqual(placeBefore([], 3, 5), [3, 5]);
  });

  it('is moved back by what was inserted before it', () => {
    // ab|cd| -> ab12cd
    assert.deepEqual(placeBefore([insert(2, '12')], 4, 6), [2, 4]);
  });

  it('is where the insertion was made, for what was inserted', () => {
    assert.deepEqual(placeBefore([insert(2, '12')], 2, 4), [2, 2]);
    assert.deepEqual(placeBefore([insert(2, '12')], 3, 4), [2, 2]);
  });

  it('holds what was put in quotes, when the quotes are in it', () => {
    // ab cd ef -> ab "cd" ef
    const quotes = [insert(3, '"'), insert(5, '"')];
    assert.deepEqual(placeBefore(quotes, 3, 7), [3, 5]);
    assert.deepEqual(placeBefore(quotes, 4, 6), [3, 5]);
    assert.deepEqual(placeBefore(quotes, 8, 10), [6, 8]);
  });

  it('is moved on by what was taken out before it', () => {
    // a[bc]de -> ade
    const cut = [replace(1, 3, '')];
    assert.deepEqual(placeBefore(cut, 1, 3), [3, 5]);
    assert.deepEqual(placeBefore(cut, 0, 1), [0, 1]);
    assert.deepEqual(placeBefore(cut, 0, 2), [0, 4]);
  });

  it('is all that was replaced, for all of what replaced it', () => {
    assert.deepEqual(placeBefore([replace(1, 6, 'xy')], 1, 3), [1, 6]);
    assert.deepEqual(placeBefore([replace(1, 2, 'wxyz')], 1, 5), [1, 2]);
    assert.deepEqual(placeBefore([replace(1, 2, 'wxyz')], 3, 5), [2, 2]);
    assert.deepEqual(placeBefore([replace(1, 6, 'xy')], 3, 4), [6, 7]);
  });

  it('lies inside the text, and what no edit touched reads the same there', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        const edited = applyEdits(text, edits);
        const back = spanBefore(edits);
        for (let at = 0; at <= edited.length; at++) {
          const { start, end } = back({ start: at, end: at });
          assert.ok(start === end && start >= 0 && end <= text.length);
        }
        for (const { start, end } of untouched(text, edits)) {
          const shift = edits.reduce(
            (sum, edit) => (edit.end <= start ? sum + edit.newText.length - (edit.end - edit.start) : sum),
            0,
          );
          assert.deepEqual(back({ start: start + shift, end: end + shift }), { start, end });
          assert.equal(edited.slice(start + shift, end + shift), text.slice(start, end));
        }
      }),
      runs(300),
    );
  });
});

/** A text, and edits in it that do not overlap. */
const textWithEdits = fc.string({ minLength: 1, maxLength: 30 }).chain(text =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.string({ maxLength: 5 })), { maxLength: 5 }).map(drafts => {
    const edits: TextEdit[] = [];
    let free = 0;
    for (const [at, length, newText] of [...drafts].sort(([a], [b]) => a - b)) {
      if (at < free) continue;
      const end = Math.min(text.length, at + length);
      edits.push({ start: at, end, newText });
      free = end + 1;
    }
    return { text, edits };
  }),
);

/** The stretches, of one character and more, between edits. */
function untouched(text: string, edits: readonly TextEdit[]) {
  const ends = [0, ...edits.map(({ end }) => end)];
  return ends
    .map((start, index) => ({ start, end: edits[index]?.start ?? text.length }))
    .filter(({ start, end }) => end > start);
}
