import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer } from 'yaml';
import { moveEntry } from '../../../src/core/edit/move';
import { remove } from '../../../src/core/edit/remove';
import { renameKey } from '../../../src/core/edit/rename-key';
import { addItem, setValue } from '../../../src/core/edit/set-value';
import type { Design } from '../../../src/core/model/design';
import { applyEdits, type FileEdit } from '../../../src/core/text/edit';
import { locate, type Path, resolved, toPlain, type YamlNode } from '../../../src/core/yaml/node';
import { parseYaml } from '../../../src/core/yaml/parse';
import { designOf, filesIn } from '../../support/designs';
import { messyYaml } from '../../support/messy-yaml';
import { patience, runs } from '../../support/runs';

const path = 'roles.cop.yaml';

type Data = null | string | number | boolean | Data[] | { [key: string]: Data };

const word = fc.constantFrom(
  'plain',
  'a: colon',
  '#hash',
  '- dash',
  '-dash',
  'yes',
  '0123',
  '2027-03-14',
  "it's",
  'say "so"',
  '',
  ' edge ',
  'tab\there',
  'two\nlines',
  'ends\n',
  '“so”',
  'word:word',
  '@maria',
  '*x',
  '[a',
  '---',
);
const single: fc.Arbitrary<string | number | boolean> = fc.oneof(word, fc.integer(), fc.boolean());
const value: fc.Arbitrary<Data> = fc.oneof(
  single,
  fc.array(single, { minLength: 1, maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('kind', 'new key', 'on', '2027'),
    fc.oneof(single, fc.array(single, { minLength: 1, maxLength: 2 })),
    { minKeys: 1, noNullPrototype: true },
  ),
);

const exampleTexts = ['camafu', 'cano', 'complete', 'evalperu', 'mapimi', 'snv', 'bhutan'].flatMap(name =>
  Object.values(filesIn(`examples/${name}`)),
);
const text = fc.oneof(messyYaml, fc.constantFrom(...exampleTexts));

describe('editing any text', function () {
  this.timeout(patience(60_000));

  it('sets exactly the value that was meant', () => {
    property(fc.tuple(anyPlace(), value), ([{ source, at }, wanted]) => {
      const after = edited(source, design => setValue(design, { path, at }, wanted));
      assert.deepEqual(read(after), withValue(read(source), at, wanted));
    });
  });

  it('changes a value that is partly the same only where it differs', () => {
    property(fc.tuple(anyPlace(), fc.infiniteStream(fc.nat(5)), single), ([{ source, at }, choices, piece]) => {
      const wanted = changed(valueAt(read(source), at), () => choices.next().value ?? 0, piece);
      const after = edited(source, design => setValue(design, { path, at }, wanted));
      assert.deepEqual(read(after), withValue(read(source), at, wanted));
    });
  });

  it('leaves every line but those of the value as it was', () => {
    property(fc.tuple(anyPlace(), value), ([{ source, at }, wanted]) => {
      const after = edited(source, design => setValue(design, { path, at }, wanted));
      const { start, end } = linesOf(source, at);
      const before = source.split('\n');
      assert.deepEqual(after.split('\n').slice(0, start), before.slice(0, start));
      const below = before.length - 1 - end;
      assert.deepEqual(below === 0 ? [] : after.split('\n').slice(-below), below === 0 ? [] : before.slice(-below));
    });
  });

  it('keeps every comment outside the value', () => {
    property(fc.tuple(anyPlace(), value), ([{ source, at }, wanted]) => {
      const after = edited(source, design => setValue(design, { path, at }, wanted));
      const kept = comments(source).filter(comment => !commentsInside(source, at).includes(comment));
      assert.deepEqual(
        comments(after).filter(comment => kept.includes(comment)),
        kept,
      );
    });
  });

  it('adds a key without touching any other line, and removing it restores the text', () => {
    property(fc.tuple(anyPlace('map'), value), ([{ source, at, inFlow }, wanted]) => {
      const place = { path, at: [...at, 'added'] };
      const after = edited(source, design => setValue(design, place, wanted));
      assert.deepEqual(read(after), withValue(read(source), place.at, wanted));
      if (!inFlow) assert.ok(isSubsequence(source.split(/\r?\n/), after.split(/\r?\n/)), 'a line was changed');
      assert.equal(
        edited(after, design => remove(design, place)),
        source,
      );
    });
  });

  it('adds an item at the end of a list, and removing it restores the text', () => {
    property(fc.tuple(anyPlace('list'), value), ([{ source, at }, wanted]) => {
      const length = (valueAt(read(source), at) as readonly Data[]).length;
      const after = edited(source, design => addItem(design, { path, at }, wanted));
      assert.deepEqual(read(after), withValue(read(source), [...at, length], wanted));
      assert.equal(
        edited(after, design => remove(design, { path, at: [...at, length] })),
        source,
      );
    });
  });

  it('removes exactly what was meant, and no comment but its own', () => {
    property(anyPlace(), ({ source, at }) => {
      const after = edited(source, design => remove(design, { path, at }, { keepEmpty: true }));
      assert.deepEqual(said(read(after)), said(withoutValue(read(source), at)));
      const { start, end } = linesOf(source, at);
      const lines = source.split('\n');
      const kept = comments([...lines.slice(0, start), ...lines.slice(end + 1)].join('\n'));
      const missing = kept.filter(comment => !comments(after).includes(comment));
      assert.deepEqual(
        missing.filter(comment => !comment.includes('above')),
        [],
      );
    });
  });

  it('moves an entry down and up again without a trace', () => {
    property(anyPlace(), ({ source, at }) => {
      const down = edited(source, design => moveEntry(design, { path, at }, 'down'));
      // A comment that opens a file is about the file; one that gets there would stay there.
      if (down === source || (at.length === 1 && down.startsWith('#'))) return;
      const last = at.at(-1);
      const back = typeof last === 'number' ? [...at.slice(0, -1), last + 1] : at;
      assert.deepEqual(entryCount(down), entryCount(source));
      assert.deepEqual(comments(down).sort(), comments(source).sort());
      assert.equal(
        edited(down, design => moveEntry(design, { path, at: back }, 'up')),
        source,
      );
    });
  });

  it('renames a key and nothing else', () => {
    property(anyPlace(), ({ source, at }) => {
      if (typeof at.at(-1) !== 'string') return;
      const after = edited(source, design => renameKey(design, { path, at }, 'renamed: key'));
      const back = edited(after, design =>
        renameKey(design, { path, at: [...at.slice(0, -1), 'renamed: key'] }, String(at.at(-1))),
      );
      assert.deepEqual(read(back), read(source));
      assert.equal(comments(after).length, comments(source).length);
    });
  });
});

interface AnyPlace {
  readonly source: string;
  readonly at: Path;
  readonly inFlow: boolean;
}

/** A text and a place in it; with `of`, the place of a map or a list. */
function anyPlace(of?: 'map' | 'list'): fc.Arbitrary<AnyPlace> {
  const placesIn = (source: string) =>
    pathsOf(parseYaml(source).root).filter(({ node }) => of === undefined || node?.kind === of);
  const fitting = text.filter(source => placesIn(source).length > 0);
  return fitting.chain(source => {
    const places = placesIn(source);
    return fc.constantFrom(...places.map(({ at, inFlow }) => ({ source, at, inFlow })));
  });
}

function property<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), runs(150, 25_000));
}

interface Found {
  readonly at: Path;
  readonly node: YamlNode | undefined;
  readonly inFlow: boolean;
}

function pathsOf(root: YamlNode | undefined): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: YamlNode | undefined, at: Path, inFlow: boolean): void => {
    if (at.length > 0)
      found.push({
        at,
        node,
        inFlow: inFlow || (node !== undefined && node.kind !== 'scalar' && node.kind !== 'alias' && node.flow),
      });
    if (node === undefined) return;
    const target = resolved(node);
    if (target.kind === 'map')
      for (const pair of target.pairs) visit(pair.value, [...at, pair.key], inFlow || target.flow);
    if (target.kind === 'list')
      target.items.forEach((item, index) => void visit(item, [...at, index], inFlow || target.flow));
  };
  visit(root, [], false);
  return found;
}

function edited(source: string, change: (design: Design) => readonly FileEdit[]): string {
  const edits = change(designOf({ [path]: source }));
  assert.ok(edits.length <= 1);
  const after = edits[0] === undefined ? source : applyEdits(source, edits[0].edits);
  assert.deepEqual(parseYaml(after).problems, [], `cannot be read any more:\n${after}`);
  return after;
}

function read(source: string): Data {
  return JSON.parse(JSON.stringify(toPlain(parseYaml(source).root), (_, data) => data));
}

/** The comments inside a map or list that stands on lines of its own; those beside the last of its lines are about what is there. */
function commentsInside(source: string, at: Path): readonly string[] {
  const node = locate(parseYaml(source).root, at)?.node;
  if (node === undefined || (node.kind !== 'map' && node.kind !== 'list') || node.flow) return [];
  const lines = source.split('\n').slice(0, linesOf(source, at).end + 1);
  return comments(lines.join('\n').slice(node.span.start));
}

function valueAt(data: Data, at: Path): Data {
  return at.reduce<Data>((inner, step) => (inner as Record<string | number, Data>)[step] ?? null, data);
}

function withValue(data: Data, at: Path, wanted: Data): Data {
  const [step, ...rest] = at;
  if (step === undefined) return wanted;
  if (Array.isArray(data)) {
    const copy = [...data];
    copy[Number(step)] = withValue(copy[Number(step)] ?? null, rest, wanted);
    return copy;
  }
  const map = (data ?? {}) as Record<string, Data>;
  return { ...map, [step]: withValue(map[step] ?? null, rest, wanted) };
}

function withoutValue(data: Data, at: Path): Data {
  const [step, ...rest] = at;
  if (step === undefined) return null;
  if (Array.isArray(data)) {
    const copy = [...data];
    if (rest.length === 0) copy.splice(Number(step), 1);
    else copy[Number(step)] = withoutValue(copy[Number(step)] ?? null, rest);
    return copy;
  }
  const map = { ...(data as Record<string, Data>) };
  if (rest.length === 0) delete map[step];
  else map[step] = withoutValue(map[step] ?? null, rest);
  return map;
}

/** A value with something changed, left out or added at every level. */
function changed(data: Data, choose: () => number, piece: Data): Data {
  if (Array.isArray(data)) {
    const items = data.filter(() => choose() > 0).map(item => (choose() > 2 ? changed(item, choose, piece) : item));
    return choose() > 3 ? items.toSpliced(choose(), 0, piece) : items;
  }
  if (typeof data !== 'object' || data === null) return choose() > 2 ? piece : data;
  const entries = Object.entries(data)
    .filter(() => choose() > 0)
    .map(([key, inner]) => [key, choose() > 2 ? changed(inner, choose, piece) : inner] as const);
  return Object.fromEntries(choose() > 3 ? [...entries, ['new key', piece] as const] : entries);
}

/** Lists and maps that hold nothing say as much as nothing at all. */
function said(data: Data): Data {
  if (Array.isArray(data)) return data.length === 0 ? null : data.map(said);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, inner]) => [key, said(inner)] as const);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** The first and the last line that belong to the value at a path, its key among them. */
function linesOf(source: string, at: Path): { readonly start: number; readonly end: number } {
  const parsed = parseYaml(source);
  const { key, node } = locate(parsed.root, at) ?? { key: undefined, node: undefined };
  const start = key?.start ?? node?.span.start ?? 0;
  const last = Math.max(node?.span.end ?? 0, key?.end ?? 0, start);
  const end = source.slice(0, last).trimEnd().length;
  const lineOf = (offset: number) => parsed.source.positionAt(offset).line;
  return { start: lineOf(start), end: lineOf(end) };
}

/** The comments of a text, as the lexer of the YAML library sees them. */
function comments(source: string): string[] {
  const tokens = [...new Lexer().lex(source)];
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001f')
    .map(token => token.trimEnd());
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}

function entryCount(source: string): number {
  return pathsOf(parseYaml(source).root).length;
}

describe('editing a text that is broken somewhere', function () {
  this.timeout(patience(60_000));

  const broken = fc
    .tuple(
      text,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(8),
          fc.constantFrom('', ':', '"', '[', '}', '- ', '\n', '\t', '*', '|', '#', '? ', '---\n', '\r'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([source, changes]) =>
      changes.reduce((old, [at, length, piece]) => {
        const start = at % (old.length + 1);
        return old.slice(0, start) + piece + old.slice(start + length);
      }, source),
    );

  it('changes the value and nothing else, or does not touch the text', () => {
    property(fc.tuple(broken, fc.nat(), value), ([source, choice, wanted]) => {
      const places = pathsOf(parseYaml(source).root);
      const at = places[choice % Math.max(1, places.length)]?.at ?? ['roles'];
      const place = { path, at };
      const changes: readonly ((design: Design) => readonly FileEdit[])[] = [
        design => setValue(design, place, wanted),
        design => remove(design, place),
        design => moveEntry(design, place, 'down'),
        design => renameKey(design, place, 'renamed'),
      ];
      for (const [index, change] of changes.entries()) {
        const [edit] = change(designOf({ [path]: source }));
        if (edit === undefined) continue;
        const after = parseYaml(applyEdits(source, edit.edits));
        assert.ok(after.complete);
        if (index === 0) assert.deepEqual(read(after.source.text), withValue(read(source), at, wanted));
      }
    });
  });
});
