import assert from 'node:assert/strict';
import { duplicate } from '../../../src/core/edit/duplicate';
import { moveEntryTo } from '../../../src/core/edit/move';
import { remove } from '../../../src/core/edit/remove';
import { applyEdits, type FileEdit } from '../../../src/core/text/edit';
import { isList, isMap, type Path, type Plain } from '../../../src/core/yaml/node';
import { designOf, filesIn } from '../../support/designs';
import { cases, path, team } from './layouts';

const place = (...at: Path) => ({ path, at });

cases('duplicating', [
  {
    it: 'puts a copy after an entry, as it is written, comments inside and all',
    before: team,
    change: design =>
      duplicate(design, place('roles', 'facilitation'), {
        key: 'writing',
        changed: { kind: 'expert', title: 'Writing' },
      }),
    after: team.replace(
      '    # until spring\n',
      `    # until spring

  writing:   # ask Ana
    kind: expert   # for now
    title: Writing
    held-by: [ana, 'luis']
    time: 20 %
    # until spring
`,
    ),
  },
  {
    it: 'copies the last entry of a file, with no line break at its end',
    before: 'roles:\n  a:\n    title: A\n  b:\n    title: >\n      B and\n      so on',
    change: design => duplicate(design, place('roles', 'b'), { key: 'c' }),
    after:
      'roles:\n  a:\n    title: A\n  b:\n    title: >\n      B and\n      so on\n  c:\n    title: >\n      B and\n      so on',
  },
  {
    it: 'copies an item of a list with its dash',
    before: team,
    change: design => duplicate(design, place('roles', 'expertise', 'responsibilities', 0), {}),
    after: team.replace(
      '      - Answers questions   # by e-mail\n',
      '      - Answers questions   # by e-mail\n      - Answers questions   # by e-mail\n',
    ),
  },
  {
    it: 'copies in brackets',
    before: 'roles: { a: { title: A }, b: { title: B } }\n',
    change: design => duplicate(design, place('roles', 'a'), { key: 'c', changed: { title: 'C' } }),
    after: 'roles: { a: { title: A }, b: { title: B }, c: { title: C } }\n',
  },
  {
    it: 'writes out what an anchor names, so that the anchor stands once',
    before: 'roles:\n  a:\n    title: A\n    themes: &all [x, z]\n  b:\n    themes: *all\n',
    change: design => duplicate(design, place('roles', 'a'), { key: 'c' }),
    after:
      'roles:\n  a:\n    title: A\n    themes: &all [x, z]\n  b:\n    themes: *all\n  c:\n    title: A\n    themes: [x, z]\n',
  },
]);

describe('duplicating', () => {
  it('makes no edit where the new key is taken, or nothing stands there', () => {
    const design = designOf({ [path]: team });
    assert.deepEqual(duplicate(design, place('roles', 'facilitation'), { key: 'expertise' }), []);
    assert.deepEqual(duplicate(design, place('roles', 'nobody'), { key: 'somebody' }), []);
    assert.deepEqual(duplicate(design, place('roles', 'facilitation'), {}), []);
  });

  it('is undone by taking out the copy, for every entry of an example', () => {
    for (const [file, text] of Object.entries(filesIn('examples/camafu'))) {
      const design = designOf({ [file]: text });
      for (const at of containersIn(design.file(file)?.value ?? null)) {
        const last = at.at(-1);
        const copyAt = [...at.slice(0, -1), typeof last === 'number' ? last + 1 : 'the-copy'];
        const after = edited(text, duplicate(design, { path: file, at }, { key: 'the-copy' }));
        assert.notEqual(after, text, `${file} ${at.join('.')}`);
        const back = edited(
          after,
          remove(designOf({ [file]: after }), { path: file, at: copyAt }, { keepEmpty: true }),
        );
        assert.equal(back, text, `${file} ${at.join('.')}`);
      }
    }
  });
});

const three = 'roles:\n  # One.\n  a: { title: A }   # a\n\n  b:\n    title: B\n  c: {}\n';

cases('moving to another index', [
  {
    it: 'lets those between give way, comments with each, blank lines where they are',
    before: three,
    change: design => moveEntryTo(design, place('roles', 'a'), 2),
    after: 'roles:\n  b:\n    title: B\n\n  c: {}\n  # One.\n  a: { title: A }   # a\n',
  },
  {
    it: 'works upwards',
    before: three,
    change: design => moveEntryTo(design, place('roles', 'c'), 0),
    after: 'roles:\n  c: {}\n\n  # One.\n  a: { title: A }   # a\n  b:\n    title: B\n',
  },
  {
    it: 'works in brackets',
    before: 'roles: { a: { needs: 1 }, b: {}, c: {} }\n',
    change: design => moveEntryTo(design, place('roles', 'c'), 0),
    after: 'roles: { c: {}, a: { needs: 1 }, b: {} }\n',
  },
]);

describe('moving to another index', () => {
  it('makes no edit where there is no such index, or the entry stands there', () => {
    const design = designOf({ [path]: three });
    assert.deepEqual(moveEntryTo(design, place('roles', 'a'), 3), []);
    assert.deepEqual(moveEntryTo(design, place('roles', 'a'), -1), []);
    assert.deepEqual(moveEntryTo(design, place('roles', 'a'), 0), []);
  });
});

function edited(text: string, edits: readonly FileEdit[]): string {
  return edits.reduce((result, { edits: changes }) => applyEdits(result, changes), text);
}

/** The paths of all entries of lists and maps, but those at the root. */
function containersIn(value: Plain, at: Path = []): readonly Path[] {
  const below = isList(value)
    ? value.map((item, index) => [index, item] as const)
    : isMap(value)
      ? Object.entries(value)
      : [];
  return below.flatMap(([step, inner]) => [
    ...(at.length === 0 ? [] : [[...at, step]]),
    ...containersIn(inner, [...at, step]),
  ]);
}
