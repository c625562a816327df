import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../../src/core/text/edit';
import type { YamlNode } from '../../../src/core/yaml/node';
import { parseYaml } from '../../../src/core/yaml/parse';
import { Repairs } from '../../../src/core/yaml/repairs';

const insert = (at: number, newText: string): TextEdit => ({ start: at, end: at, newText });

describe('a text under repair', () => {
  it('knows where everything stood before any of the repairs', () => {
    const repairs = new Repairs('a:x\nb: y: z\n');
    repairs.apply([[insert(2, ' ')]]);
    assert.equal(repairs.text, 'a: x\nb: y: z\n');
    repairs.apply([[insert(8, '"'), insert(12, '"')]]);
    assert.equal(repairs.text, 'a: x\nb: "y: z"\n');
    const original = (start: number, end: number) => {
      const span = repairs.inOriginal({ start, end });
      return repairs.original.slice(span.start, span.end);
    };
    assert.equal(original(3, 4), 'x');
    assert.equal(original(8, 14), 'y: z');
    assert.equal(original(5, 6), 'b');
  });

  it('gives each repair as edits of the original that stand on their own', () => {
    const repairs = new Repairs('a:x\nb: y: z\n');
    const [first = []] = repairs.apply([[insert(2, ' ')]]);
    const [second = []] = repairs.apply([[insert(8, '"'), insert(12, '"')]]);
    assert.equal(applyEdits(repairs.original, first), 'a: x\nb: y: z\n');
    assert.equal(applyEdits(repairs.original, second), 'a:x\nb: "y: z"\n');
    assert.equal(applyEdits(repairs.original, [...second, ...first]), repairs.text);
  });

  it('takes an earlier repair in where a later one touches it', () => {
    const repairs = new Repairs('k: v\na:x: y\nl: w\n');
    repairs.apply([[insert(7, ' ')]]);
    const [second = []] = repairs.apply([[insert(8, '"'), insert(12, '"')]]);
    assert.deepEqual(second, [{ start: 5, end: 11, newText: 'a: "x: y"' }]);
    assert.equal(applyEdits(repairs.original, second), repairs.text);
  });

  it('takes in the whole of such a repair, also what it does in other lines', () => {
    const repairs = new Repairs('a:: b\n  c\nl: w\n');
    repairs.apply([[insert(4, '"'), insert(9, '"')]]);
    assert.equal(repairs.text, 'a:: "b\n  c"\nl: w\n');
    const [second = []] = repairs.apply([[{ start: 2, end: 4, newText: ' ' }]]);
    assert.equal(applyEdits(repairs.original, second), repairs.text);
  });

  it('takes several repairs at once, each for itself', () => {
    const repairs = new Repairs('a:x\nb:y\n');
    const groups = repairs.apply([[insert(2, ' ')], [insert(6, ' ')]]);
    assert.deepEqual(
      groups.map(group => applyEdits(repairs.original, group)),
      ['a: x\nb:y\n', 'a:x\nb: y\n'],
    );
    assert.equal(repairs.text, 'a: x\nb: y\n');
  });
});

describe('the tree of a mended text', () => {
  it('has its places in the text as it was typed', () => {
    const text = 'steps:\n\t- text: We said: stop\n\t-value:x\n\t  by: [@ana, luis]\nlast: - one\n';
    const { root, problems, source } = parseYaml(text);
    assert.equal(problems.length, 6);
    assert.deepEqual(
      leaves(root, span => source.slice(span)),
      ['steps', 'text = We said: stop', 'value = x', 'by', '@ana', 'luis', 'last', 'one'],
    );
  });
});

/** Keys and single values, in the order in which they stand, as the text reads at their places. */
function leaves(node: YamlNode | undefined, read: (span: { start: number; end: number }) => string): readonly string[] {
  if (node === undefined) return [];
  switch (node.kind) {
    case 'scalar':
    case 'alias':
      return [read(node.span)];
    case 'list':
      return node.items.flatMap(item => leaves(item, read));
    case 'map':
      return node.pairs.flatMap(({ keySpan, value }) =>
        value?.kind === 'scalar' ? [`${read(keySpan)} = ${read(value.span)}`] : [read(keySpan), ...leaves(value, read)],
      );
  }
}
