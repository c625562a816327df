import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { withFixesThatSuffice } from '../../../src/core/yaml/fixes-that-suffice';
import { parseYaml } from '../../../src/core/yaml/parse';
import type { YamlProblem } from '../../../src/core/yaml/problem';

const garbled = `first-visit:
  steps:
    - text: >
        At the September count 264 of the 300 plants were alive.
      effect: positive
      numbers:
    *a    - { label: Plants alive, before: 183, after: 264, of: 300 }
`;

describe('the fixes of several mistakes in one line', () => {
  it('each leave a text that can be read', () => {
    const { problems } = parseYaml(garbled);
    const left = problems.map(({ fix }) => parseYaml(applyEdits(garbled, fix?.edits ?? [])).complete);
    assert.deepEqual(left, [true, true, true, true]);
  });

  it('mend the whole line where one of them would not do', () => {
    const told = problemsOf('a: b: c\n', 'x', 'y');
    const mended = withFixesThatSuffice(told, {
      original: 'a: b: c\n',
      mended: () => [{ start: 0, end: 7, newText: 'all mended' }],
      canBeRead: text => text !== 'xa: b: c\n',
    });
    assert.deepEqual(
      mended.map(({ fix }) => fix?.edits.map(({ newText }) => newText)),
      [['all mended'], ['y']],
    );
  });

  it('are not offered where not even that would do', () => {
    const told = problemsOf('a: b: c\n', 'x', 'y');
    const mended = withFixesThatSuffice(told, { original: 'a: b: c\n', mended: () => [], canBeRead: () => false });
    assert.deepEqual(
      mended.map(({ message, fix }) => [message, fix]),
      [
        ['x', undefined],
        ['y', undefined],
      ],
    );
  });

  it('stay as they are where there is no time to try them, and where each has a line to itself', () => {
    const inOne = problemsOf('a: b: c\n', 'x', 'y');
    const apart = inOne.map((problem, line) => ({ ...problem, span: { start: line * 8, end: line * 8 + 1 } }));
    const ways = { original: 'a: b: c\nd: e: f\n', mended: () => [] };
    assert.deepEqual(withFixesThatSuffice(inOne, { ...ways, canBeRead: () => undefined }), inOne);
    assert.deepEqual(withFixesThatSuffice(apart, { ...ways, canBeRead: () => false }), apart);
  });
});

/** A problem at the start of a text for each of some texts, which its fix would put there. */
function problemsOf(text: string, ...inserted: readonly string[]): readonly YamlProblem[] {
  return inserted.map(newText => ({
    rule: 'yaml-trap',
    span: { start: 0, end: text.indexOf('\n') },
    message: newText,
    fix: { title: newText, edits: [{ start: 0, end: 0, newText }] },
  }));
}
