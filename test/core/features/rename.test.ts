import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Ids } from '../../../src/core/features/ids';
import { prepareRename, renameId } from '../../../src/core/features/rename';
import { applyEdits } from '../../../src/core/text/edit';
import { atCursor, withMarks } from '../../support/cursor';
import { designIn, designOf, filesIn } from '../../support/designs';
import { runs } from '../../support/runs';

type Texts = Readonly<Record<string, string>>;

/** The texts that a renaming changes, as they are afterwards; or why it is refused. */
function renamed(marked: Texts, newId: string): Texts | string {
  const { design, files, path, offset } = atCursor(marked);
  const outcome = renameId(design, path, offset, newId);
  if ('refused' in outcome) return outcome.refused;
  return Object.fromEntries(outcome.map(edit => [edit.path, applyEdits(files[edit.path] ?? '', edit.edits)]));
}

const files = {
  'members.cop.yaml': 'members:\n  ana|: # Ana knows ana\n    name: ana\n  luis: { name: Luis }\n',
  'readiness.cop.yaml': 'items:\n  planning.need: { owner: ana, note: ask ana }\n',
  'roles.cop.yaml': `roles:
  facilitation:
    held-by: [luis, 'ana']     # since spring
    backup: [ana,     luis]
    description: ana
  expertise:
    held-by:
      - { member: "ana", from: 2027 }
`,
};

describe('renaming a short name', () => {
  it('changes it where it is defined and wherever it is used, and leaves quotes, columns and prose', () => {
    assert.deepEqual(renamed(files, 'ana-torres'), {
      'members.cop.yaml': 'members:\n  ana-torres: # Ana knows ana\n    name: ana\n  luis: { name: Luis }\n',
      'readiness.cop.yaml': 'items:\n  planning.need: { owner: ana-torres, note: ask ana }\n',
      'roles.cop.yaml': `roles:
  facilitation:
    held-by: [luis, 'ana-torres'] # since spring
    backup: [ana-torres, luis]
    description: ana
  expertise:
    held-by:
      - { member: "ana-torres", from: 2027 }
`,
    });
  });

  it('keeps what stands in columns there, both ways', () => {
    const before = 'members:\n  an|a:      { name: Ana }    # one\n  luis:     { name: Luis }   # two\n';
    assert.deepEqual(renamed({ 'members.cop.yaml': before }, 'anita'), {
      'members.cop.yaml': 'members:\n  anita:    { name: Ana }    # one\n  luis:     { name: Luis }   # two\n',
    });
    assert.deepEqual(renamed({ 'members.cop.yaml': before }, 'a'), {
      'members.cop.yaml': 'members:\n  a:        { name: Ana }    # one\n  luis:     { name: Luis }   # two\n',
    });
  });

  it('writes what is shared by an alias once', () => {
    const outcome = renamed(
      {
        'members.cop.yaml': 'members:\n  a|na: { name: Ana }\n',
        'roles.cop.yaml': 'roles:\n  one: { held-by: &team [ana] }\n  two: { held-by: *team }\n',
      },
      'eva',
    );
    assert.deepEqual(outcome, {
      'members.cop.yaml': 'members:\n  eva: { name: Ana }\n',
      'roles.cop.yaml': 'roles:\n  one: { held-by: &team [eva] }\n  two: { held-by: *team }\n',
    });
  });

  it('puts quotes around what YAML would take for something else', () => {
    const marked = {
      'members.cop.yaml': 'members:\n  a|na: { name: Ana }\n',
      'roles.cop.yaml': 'roles:\n  one: { held-by: [ana] }\n',
    };
    assert.deepEqual(renamed(marked, 'no'), {
      'members.cop.yaml': 'members:\n  "no": { name: Ana }\n',
      'roles.cop.yaml': 'roles:\n  one: { held-by: ["no"] }\n',
    });
  });

  it('mends a name that was no short name', () => {
    const marked = {
      'members.cop.yaml': 'members:\n  Ana| Torres: { name: Ana }\n',
      'roles.cop.yaml': 'roles:\n  one: { held-by: [Ana Torres] }\n',
    };
    assert.deepEqual(renamed(marked, 'ana-torres'), {
      'members.cop.yaml': 'members:\n  ana-torres: { name: Ana }\n',
      'roles.cop.yaml': 'roles:\n  one: { held-by: [ana-torres] }\n',
    });
  });

  it('changes only the second of two entries of the same name where the cursor is on it', () => {
    const marked = {
      'members/a.cop.yaml': 'members:\n  ana: { name: Ana }\n',
      'members/b.cop.yaml': 'members:\n  an|a: { name: Anna }\n',
      'roles.cop.yaml': 'roles:\n  one: { held-by: [ana] }\n',
    };
    assert.deepEqual(renamed(marked, 'anna'), { 'members/b.cop.yaml': 'members:\n  anna: { name: Anna }\n' });
  });

  it('leaves an entry of another type alone that has the same name', () => {
    const marked = {
      'domain.cop.yaml': 'challenges:\n  law: { title: Law }\n',
      'learning-agenda.cop.yaml':
        'themes:\n  la|w: { title: Law, challenges: [law] }\nproducts:\n  guide: { themes: [law] }\n',
    };
    assert.deepEqual(renamed(marked, 'fire-law'), {
      'learning-agenda.cop.yaml':
        'themes:\n  fire-law: { title: Law, challenges: [law] }\nproducts:\n  guide: { themes: [fire-law] }\n',
    });
  });

  it('is nothing where the name stays the same', () => assert.deepEqual(renamed(files, 'ana'), {}));

  describe('is refused', () => {
    const rule = 'A short name is made of letters, digits and single hyphens, for example burn-permits.';
    const refusals: Readonly<Record<string, readonly [Texts, string, string]>> = {
      'for a name with spaces, with one that would do': [files, 'Ana Torres', `${rule} How about “ana-torres”?`],
      'for a name that would be a note of one’s own': [files, 'x-ana', `${rule} How about “ana”?`],
      'for a name without letters': [files, '!', rule],
      'for no name': [files, '', rule],
      'for a name that another member has': [
        files,
        'luis',
        '“luis” is the short name of a member already, in members.cop.yaml.',
      ],
      'for a name that could be meant in the same place': [
        {
          'members.cop.yaml': 'members:\n  a|na: { name: Ana }\norganisations:\n  fund: { name: Fund }\n',
          'communication.cop.yaml': 'voices:\n  - { with: [ana], how: by phone }\n',
        },
        'fund',
        '“fund” is the short name of an organisation already, in members.cop.yaml.',
      ],
    };
    for (const [reason, [marked, newId, message]] of Object.entries(refusals)) {
      it(reason, () => assert.equal(renamed(marked, newId), message));
    }

    const places: Readonly<Record<string, readonly [Texts, string]>> = {
      'on a title': [
        { 'members.cop.yaml': 'members:\n  ana: { name: A|na }\n' },
        'Only short names can be renamed. Put the cursor on the short name of a member, a role, a theme …, where it is defined or used.',
      ],
      'on a name that nobody has': [
        { 'roles.cop.yaml': 'roles:\n  one: { held-by: [mar|ta] }\n' },
        '“marta” leads nowhere yet, so there is nothing to rename. Change it here.',
      ],
      'on a point of the checklist': [
        { 'readiness.cop.yaml': 'items:\n  planning.n|eed: { note: x }\n' },
        '“planning.need” is a name that Copse itself gives; it cannot be changed.',
      ],
      'while a file cannot be read': [
        {
          'members.cop.yaml': 'members:\n  a|na: { name: Ana }\n',
          'roles.cop.yaml': '<<<<<<< a\nroles:\n=======\n>>>>>>> b\n',
        },
        'roles.cop.yaml cannot be read whole, so places where the name is used could be missed. Put that file right first.',
      ],
    };
    for (const [place, [marked, message]] of Object.entries(places)) {
      it(place, () => {
        const { design, path, offset } = atCursor(marked);
        assert.deepEqual(prepareRename(design, path, offset), { refused: message });
        assert.equal(renamed(marked, 'eva'), message);
      });
    }
  });

  it('shows what will be renamed before it asks', () => {
    const { design, files: texts, path, offset } = atCursor(files);
    const found = prepareRename(design, path, offset);
    assert.ok('id' in found);
    assert.equal(found.id, 'ana');
    assert.deepEqual(withMarks(texts, [{ path, span: found.span }]), {
      'members.cop.yaml': texts['members.cop.yaml']?.replace('ana:', '‹ana›:'),
    });
  });

  const examples = ['camafu', 'cano', 'complete', 'evalperu', 'mapimi', 'snv', 'bhutan'].map(name => ({
    texts: filesIn(`examples/${name}`),
    names: [...new Ids(designIn(`examples/${name}`)).index.declarations],
  }));

  it('of any entry of the examples, and back, leaves every byte as it was', () => {
    const any = fc
      .constantFrom(...examples)
      .chain(({ texts, names }) => fc.record({ texts: fc.constant(texts), declaration: fc.constantFrom(...names) }));
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('x', 'a-name-that-nobody-has', 'ñandú', '2027'),
        ({ texts, declaration }, newId) => {
          const there = apply(texts, { ...declaration, newId });
          if (there === undefined) return;
          const back = apply(there, {
            ...declaration,
            at: [...declaration.at.slice(0, -1), newId],
            newId: declaration.id,
          });
          assert.deepEqual(back && unquoted(back), unquoted(texts));
          const uses = (text: Texts, id: string) =>
            text && new Ids(designOf(text)).index.references.filter(ref => ref.id === id).length;
          assert.equal(uses(there, newId), uses(texts, declaration.id) - uses(there, declaration.id));
        },
      ),
      runs(60, 50_000),
    );
  });
});

interface Step {
  readonly path: string;
  readonly at: readonly (string | number)[];
  readonly newId: string;
}

function apply(texts: Texts, { path, at, newId }: Step): Texts | undefined {
  const design = designOf(texts);
  const { start } = design.span({ path, at }, 'key');
  const edits = renameId(design, path, start, newId);
  if ('refused' in edits) return undefined;
  const changed = edits.map(edit => [edit.path, applyEdits(texts[edit.path] ?? '', edit.edits)] as const);
  return { ...texts, ...Object.fromEntries(changed) };
}

/** Quotes that a name like `2027` needed stay when it goes. */
function unquoted(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.replaceAll('"', '')]));
}
