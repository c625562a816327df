import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setEntries } from '../../../src/core/edit/set-entries';
import type { PlainMap } from '../../../src/core/yaml/node';
import { designOf } from '../../support/designs';
import { changed } from '../../support/edited';

const path = 'members.cop.yaml';

function set(text: string, entries: Readonly<Record<string, PlainMap>>): string | undefined {
  const files = { [path]: text };
  const edits = setEntries(designOf(files), { path, at: ['members'] }, new Map(Object.entries(entries)));
  return changed(files, edits)[path];
}

describe('setting many entries at once', () => {
  it('changes what differs, adds what is new at the end, and leaves comments, blank lines and quotes', () => {
    const text = `members:
    ana:
        name: "Ana" # so she writes it
        communication:
            prefers:
            - chat

    # the last one
    luis:
        name: "L"

# end
`;
    assert.equal(
      set(text, {
        pia: { name: 'Pia', strengths: ['a'] },
        luis: { name: 'L', status: 'left' },
        ana: { name: 'Ana', heard: 'rarely', communication: { prefers: ['chat'], skills: 'high' } },
      }),
      `members:
    ana:
        name: "Ana" # so she writes it
        communication:
            prefers:
            - chat
            skills: high
        heard: rarely

    # the last one
    luis:
        name: "L"
        status: left

    pia:
        name: Pia
        strengths:
        - a

# end
`,
    );
  });

  it('keeps comments in brackets', () => {
    const long =
      'a text that goes on and on and on and on and on and on and on and on and on and on and on and on and on';
    const text = `members:\n  ana: {\n    name: Ana, # her name\n    status: invited,\n    passes-on: ${long}\n  }\n`;
    const wanted = { name: 'Ana', status: 'left', 'passes-on': long, heard: 'rarely', decides: true };
    assert.equal(
      set(text, { ana: wanted }),
      `members:\n  ana: {\n    name: Ana, # her name\n    status: left,\n    decides: true,\n    passes-on: ${long},\n    heard: rarely\n  }\n`,
    );
  });

  it('leaves what an entry has from another one by reference', () => {
    const text = 'members:\n  ana: &a # first\n    name: Ana\n  luis:\n    <<: *a # as her\n    name: Luis # him\n';
    assert.equal(
      set(text, { luis: { name: 'Luis', status: 'left' } }),
      'members:\n  ana: &a # first\n    name: Ana\n  luis:\n    <<: *a # as her\n    name: Luis # him\n    status: left\n',
    );
  });

  it('writes nothing where all of it stands there, or where the text cannot be read whole', () => {
    assert.equal(set('members:\n  ana: { name: Ana }\n', { ana: { name: 'Ana' } }), undefined);
    assert.equal(set('<<<<<<< ours\nmembers:\n=======\n>>>>>>> theirs\n', { ana: { name: 'Ana' } }), undefined);
  });

  it('makes a text say all entries and nothing else otherwise', () => {
    fc.assert(
      fc.property(entries, entries, layout, (before, wanted, how) => {
        const text = written(before, how);
        const after = set(text, updated(before, wanted)) ?? text;
        assert.deepEqual(JSON.parse(JSON.stringify(designOf({ [path]: after }).file(path)?.value)), {
          members: { ...before, ...updated(before, wanted) },
        });
        if (how === 'block') assert.equal(after.split('# beside').length, text.split('# beside').length);
        if (how === 'block') assert.equal(after.split('# above').length, text.split('# above').length);
      }),
      { numRuns: 40 },
    );
  });

  it('makes the same text as one entry after the other, where each has lines of its own', () => {
    fc.assert(
      fc.property(entries, entries, ownLines, (before, wanted, how) => {
        const text = written(before, how);
        const updates = updated(before, wanted);
        const isNew = (id: string) => !Object.hasOwn(before, id);
        const inTurn = Object.entries(updates).toSorted(([a], [b]) => Number(isNew(a)) - Number(isNew(b)));
        const oneByOne = inTurn.reduce((now, [id, entry]) => set(now, { [id]: entry }) ?? now, text);
        assert.equal(set(text, updates) ?? text, oneByOne);
      }),
      { numRuns: 40 },
    );
  });
});

const entry = fc.dictionary(
  fc.constantFrom('name', 'status', 'heard', 'x-a', 'x-b'),
  fc.constantFrom('a', 'b: c', '#d', 'two\nlines'),
  { minKeys: 1, noNullPrototype: true },
);
const entries = fc.dictionary(fc.constantFrom('ana', 'luis', 'pia', 'eva', 'x'), entry, {
  minKeys: 1,
  noNullPrototype: true,
});
const ownLines = fc.constantFrom('block', 'flow', 'lines');
const layout = fc.oneof(ownLines, fc.constant('brackets'));

type Entries = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Entries with what others say of them as well. */
function updated(before: Entries, wanted: Entries): Entries {
  return Object.fromEntries(Object.entries(wanted).map(([id, said]) => [id, { ...before[id], ...said }]));
}

function written(before: Entries, how: string): string {
  if (how === 'brackets') return `members: ${JSON.stringify(before)}\n`;
  const lines = Object.entries(before).map(([id, said]) => {
    const pairs = Object.entries(said).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    if (how === 'flow') return `  ${id}: { ${pairs.join(', ')} } # note\n`;
    if (how === 'lines') return `  ${id}: {\n${pairs.map(pair => `    ${pair}, # beside\n`).join('')}  }\n`;
    return `  ${id}:\n${pairs.map(pair => `    # above\n    ${pair} # beside\n`).join('')}`;
  });
  return `members:\n${lines.join('')}`;
}
