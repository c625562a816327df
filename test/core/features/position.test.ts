import assert from 'node:assert/strict';
import { cursorAt } from '../../../src/core/features/position';
import { marked } from '../../support/completions';
import { designOf } from '../../support/designs';

/** What may be written at the cursor: `key` or `value`, where, in the place of what, after what. */
function slots(path: string, written: string): readonly string[] | undefined {
  const { text, offset } = marked(written);
  const cursor = cursorAt(designOf({ [path]: text }), path, offset);
  return cursor?.slots.map(({ writing, at, replace, before, column }) => {
    const old = text.slice(replace.start, replace.end);
    return `${writing} ${at.join('/') || '.'} for ${JSON.stringify(old)} after ${JSON.stringify(before)} in ${column}`;
  });
}

describe('Where a cursor stands', () => {
  const cases: readonly (readonly [name: string, written: string, expected: readonly string[]])[] = [
    ['in an empty file', '|', ['key . for "" after "" in 0']],
    ['in a word', 'ro|le', ['key . for "role" after "" in 0']],
    ['in a key', 'roles:\n  a:\n    ki|nd: expert', ['key roles/a for "kind" after "" in 4']],
    ['in a value', 'roles:\n  a:\n    kind: ex|p # x', ['value roles/a/kind for "exp" after "" in 10']],
    ['behind a colon', 'roles:\n  a:\n    kind:|', ['value roles/a/kind for "" after " " in 9']],
    ['behind the colon of a map', 'roles:\n  a:\n    reward: |', ['key roles/a/reward for " " after "\\n      " in 6']],
    [
      'behind a dash, where a text or a map may stand',
      'roles:\n  a:\n    held-by:\n      - |',
      ['value roles/a/held-by/0 for " " after " " in 8', 'key roles/a/held-by/0 for " " after " " in 8'],
    ],
    [
      'in the second item; a word may also be meant for what is around',
      'roles:\n  a:\n    held-by:\n      - x\n      - member: y\n        fr|',
      [
        'key roles/a/held-by/1 for "fr" after "" in 8',
        'key roles/a for "        fr" after "    " in 4',
        'key roles for "        fr" after "  " in 2',
        'key . for "        fr" after "" in 0',
      ],
    ],
    [
      'in a list that stands no deeper than its key',
      'roles:\n  a:\n    backup:\n    - x\n    - |\n',
      ['value roles/a/backup/1 for " " after " " in 6'],
    ],
    ['in brackets', 'roles:\n  a:\n    backup: [x, y|]', ['value roles/a/backup/1 for "y" after "" in 16']],
    [
      'in brackets within brackets',
      'roles:\n  a: { held-by: [x, { member: y, as: | }] }',
      ['value roles/a/held-by/1/as for "" after "" in 37'],
    ],
    [
      'on an empty line that is indented too little',
      'roles:\n  a:\n    kind: expert\n |\n    time: 1 h',
      ['key roles/a for " " after "    " in 4'],
    ],
    [
      'on an empty line between entries',
      'roles:\n  a:\n    kind: expert\n  |\n  b:\n    kind: expert',
      ['key roles for "" after "" in 2'],
    ],
    ['on a word whose entries stand below', 'roles:\n  ro|\n    kind: expert', ['key roles for "ro" after "" in 2']],
    ['below a text that is not closed', 'roles:\n  a:\n    title: "Never closed\n    |\n', []],
    [
      'below brackets that are not closed',
      'roles:\n  a:\n    backup: [x,\n  b:\n    |\n',
      ['key roles/b for "" after "" in 4'],
    ],
  ];
  for (const [name, written, expected] of cases) {
    it(`is told ${name}`, () => assert.deepEqual(slots('roles.cop.yaml', written), expected));
  }

  it('is not told of a file without a kind, or one that cannot be read', () => {
    assert.equal(slots('notes.cop.yaml', '|'), undefined);
  });

  it('knows the keys around it, above and below, but for the one that is being written', () => {
    const { text, offset } = marked(
      'roles:\n  a:\n    title: x\n    ki|: y\n    held-by:\n      - member: z\n    time: 1 h\n',
    );
    const cursor = cursorAt(designOf({ 'roles.cop.yaml': text }), 'roles.cop.yaml', offset);
    assert.deepEqual([...(cursor?.slots[0]?.keys ?? [])], ['title', 'held-by', 'time']);
  });
});
