import assert from 'node:assert/strict';
import { designSymbols, type FileSymbol, fileSymbols } from '../../../src/core/features/symbols';
import { designIn, designOf } from '../../support/designs';

/** The outline of a file as text: kind, name, id, and the lines that it covers, counted from one. */
function outline(path: string, text: string): string {
  const design = designOf({ [path]: text });
  const { source } = design.file(path)?.yaml ?? {};
  const show = ({ kind, name, detail, span, selection, children }: FileSymbol, depth: number): readonly string[] => {
    const range = source?.rangeOf(span);
    const lines = `${(range?.start.line ?? 0) + 1}-${(range?.end.line ?? 0) + 1}`;
    const own = `${'  '.repeat(depth)}${kind}: ${[name, detail].filter(Boolean).join(' · ')} (${lines} ${source?.slice(selection)})`;
    return [own, ...children.flatMap(child => show(child, depth + 1))];
  };
  return fileSymbols(design, path)
    .flatMap(symbol => show(symbol, 0))
    .join('\n');
}

describe('the outline of a file', () => {
  it('names its parts and entries by title, the whole of each', () => {
    const text = `# People.
mapping: { done: 2027-01-10, method: Interviews }
organisations:
  fund: { name: Nature Fund }
members:
  ana:
    name: Ana Torres
    # until spring

  luis:
  x-note: mine
relationships:
  - between: [ana, luis]
    about: Burning
  - { about: Law }
  -
x-own: 3
`;
    assert.equal(
      outline('members.cop.yaml', text),
      `part: Mapping (2-2 mapping)
  field: Done (2-2 done)
  field: Method (2-2 method)
part: Organisations (3-4 organisations)
  organisation: Nature Fund · fund (4-4 fund)
part: Members (5-11 members)
  member: Ana Torres · ana (6-7 ana)
  member: luis · luis (10-10 luis)
  field: x-note (11-11 x-note)
part: Relationships (12-16 relationships)
  item: ana, luis (13-14 between)
  item: Law (15-15 about)
field: x-own (17-17 x-own)`,
    );
  });

  it('finds entries that lie deeper', () => {
    const text = `change:
  outcomes:
    fewer-fires: { title: Fewer fires }
  actors: { agency: { name: Forest agency } }
`;
    assert.equal(
      outline('domain.cop.yaml', text),
      `part: Change (1-4 change)
  part: Changes hoped for (2-3 outcomes)
    change: Fewer fires · fewer-fires (3-3 fewer-fires)
  part: Actors (4-4 actors)
    actor: Forest agency · agency (4-4 agency)`,
    );
  });

  it('puts a long or broken name on one short line', () => {
    const text = `roles:\n  a: { title: "${'word '.repeat(40)}" }\n  b: { title: "two\\nlines" }\n  c: { title: "" }\n`;
    assert.equal(
      outline('roles.cop.yaml', text),
      `part: Roles (1-4 roles)
  role: ${'word '.repeat(16).trimEnd().slice(0, 79)}… · a (2-2 a)
  role: two lines · b (3-3 b)
  role: c · c (4-4 c)`,
    );
  });

  it('is empty for a file that is no map, or of no kind', () => {
    assert.equal(outline('roles.cop.yaml', '- a\n'), '');
    assert.equal(outline('other.cop.yaml', 'roles: {}\n'), '');
    assert.equal(outline('roles.cop.yaml', ''), '');
  });

  it('holds every part of it within what it is part of, in all examples', () => {
    const within = (symbol: FileSymbol): void => {
      const { span, selection, children, name } = symbol;
      assert.ok(selection.start >= span.start && selection.end <= span.end, name);
      assert.notEqual(name.trim(), '');
      for (const child of children) {
        assert.ok(child.span.start >= span.start && child.span.end <= span.end, child.name);
        within(child);
      }
    };
    for (const name of ['camafu', 'cano', 'complete', 'evalperu', 'mapimi', 'snv', 'bhutan']) {
      const design = designIn(`examples/${name}`);
      for (const { path } of design.files) fileSymbols(design, path).forEach(within);
    }
  });
});

describe('the entries of a design', () => {
  const design = designOf({
    'members.cop.yaml': 'members:\n  ana: { name: Ana Torres }\n  luis: {}\n',
    'roles.cop.yaml': 'roles:\n  facilitation: { title: Keeping us going }\n',
  });
  const found = (query: string) =>
    designSymbols(design, query).map(({ type, title, id, path }) => [type, title, id, path]);

  it('are found by their title', () =>
    assert.deepEqual(found('Torr'), [['member', 'Ana Torres', 'ana', 'members.cop.yaml']]));
  it('are found by their id', () =>
    assert.deepEqual(found('facil'), [['role', 'Keeping us going', 'facilitation', 'roles.cop.yaml']]));
  it('are found by some of their letters', () =>
    assert.deepEqual(found('kgg'), [['role', 'Keeping us going', 'facilitation', 'roles.cop.yaml']]));
  it('are all told where nothing is asked', () =>
    assert.deepEqual(
      found('').map(([, title]) => title),
      ['Ana Torres', 'luis', 'Keeping us going'],
    ));
  it('are none where none is meant', () => assert.deepEqual(found('zz'), []));
});
