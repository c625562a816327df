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
    const id = fc.constantFrom('ana', 'luis', 'pia', 'eva', 'x');
    const entry = fc.dictionary(
      fc.constantFrom('name', 'status', 'heard', 'x-a'),
      fc.constantFrom('a', 'b: c', '#d', 'two\nlines'),
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    );
    const entries = fc.dictionary(id, entry, { minKeys: 1, noNullPrototype: true });
    const style = fc.constantFrom('block', 'flow', 'brackets');
    fc.assert(
      fc.property(entries, entries, style, (before, wanted, how) => {
        const text =
          how === 'brackets'
            ? `members: ${JSON.stringify(before)}\n`
            : `members:\n${Object.entries(before)
                .map(([key, value]) =>
                  how === 'flow'
                    ? `  ${key}: ${JSON.stringify(value)} # note\n`
                    : `  ${key}:\n${Object.entries(value)
                        .map(([name, inner]) => `    # above\n    ${name}: ${JSON.stringify(inner)} # beside\n`)
                        .join('')}`,
                )
                .join('')}`;
        const merged = Object.fromEntries(
          [...new Set([...Object.keys(before), ...Object.keys(wanted)])].map(key => [
            key,
            { ...before[key], ...wanted[key] },
          ]),
        );
        const updates = Object.fromEntries(Object.keys(wanted).map(key => [key, merged[key] ?? {}]));
        const after = set(text, updates) ?? text;
        assert.deepEqual(JSON.parse(JSON.stringify(designOf({ [path]: after }).file(path)?.value)), {
          members: merged,
        });
        if (how === 'block') assert.equal(after.split('# beside').length, text.split('# beside').length);
        if (how === 'block') assert.equal(after.split('# above').length, text.split('# above').length);
      }),
      { numRuns: 40 },
    );
  });
});
