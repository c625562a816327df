import assert from 'node:assert/strict';
import { definitionAt } from '../../../src/core/features/definition';
import { atCursor, withMarks } from '../../support/cursor';

const members = `members:
  # Our convenor.
  ana-torres:
    name: Ana Torres
  luis: { name: Luis Vega }
`;

describe('going to where a short name is defined', () => {
  it('leads from a reference to the key in another file', () => {
    const { design, files, path, offset } = atCursor({
      'members.cop.yaml': members,
      'roles.cop.yaml': 'roles:\n  facilitation:\n    held-by: [luis, ana-to|rres]\n',
    });
    const found = definitionAt(design, path, offset);
    assert.ok(found);
    assert.deepEqual(withMarks(files, [{ path, span: found.from }]), {
      'roles.cop.yaml': 'roles:\n  facilitation:\n    held-by: [luis, ‹ana-torres›]\n',
    });
    assert.deepEqual(withMarks(files, found.to), {
      'members.cop.yaml': members.replace('ana-torres:', '‹ana-torres›:'),
    });
    assert.deepEqual(
      withMarks(
        files,
        found.to.map(({ path: file, whole }) => ({ path: file, span: whole })),
      ),
      {
        'members.cop.yaml': members.replace('ana-torres:\n    name: Ana Torres', '‹ana-torres:\n    name: Ana Torres›'),
      },
    );
  });

  const one = (text: string) =>
    atCursor({
      'members.cop.yaml': members,
      'domain.cop.yaml': 'challenges:\n  fire: { title: Fire }\n',
      'roles.cop.yaml': text,
    });
  const leads: Readonly<Record<string, string>> = {
    'from behind the last letter': 'roles:\n  facilitation: { held-by: [luis|] }\n',
    'from before the first letter': 'roles:\n  facilitation: { held-by: [|luis] }\n',
    'from a text in quotes': 'roles:\n  facilitation: { held-by: ["lu|is"] }\n',
    'from a holder with a term': 'roles:\n  facilitation:\n    held-by:\n      - { member: lu|is, from: 2027 }\n',
    'from where another sort of thing is wanted': 'roles:\n  facilitation: { held-by: [fi|re] }\n',
    'from beside a mistake': 'roles:\n  facilitation: { holders: x, held-by: [lu|is] }\n',
  };
  for (const [manner, text] of Object.entries(leads)) {
    it(`leads ${manner}`, () => {
      const { design, files, path, offset } = one(text);
      const found = definitionAt(design, path, offset);
      const wanted = text.includes('fi|re')
        ? { 'domain.cop.yaml': 'challenges:\n  ‹fire›: { title: Fire }\n' }
        : { 'members.cop.yaml': members.replace('luis:', '‹luis›:') };
      assert.deepEqual(withMarks(files, found?.to ?? []), wanted);
    });
  }

  const nowhere: Readonly<Record<string, string>> = {
    'from a key': 'roles:\n  facilitation: { held|-by: [luis] }\n',
    'from prose': 'roles:\n  facilitation: { description: ask lu|is }\n',
    'from a name that nobody has': 'roles:\n  facilitation: { held-by: [mar|ta] }\n',
    'from a comment': 'roles: # lu|is\n  facilitation: { held-by: [luis] }\n',
    'from an empty line': '|\nroles:\n  facilitation: { held-by: [luis] }\n',
    'from a word that is no list': 'roles:\n  facilitation: { held-by: lu|is }\n',
  };
  for (const [manner, text] of Object.entries(nowhere)) {
    it(`leads nowhere ${manner}`, () => {
      const { design, path, offset } = one(text);
      assert.equal(definitionAt(design, path, offset), undefined);
    });
  }

  it('leads to both where a name is given twice', () => {
    const { design, files, path, offset } = atCursor({
      'members/north.cop.yaml': 'members:\n  ana: { name: Ana Torres }\n',
      'members/south.cop.yaml': 'members:\n  ana: { name: Ana Vega }\n',
      'roles.cop.yaml': 'roles:\n  facilitation: { held-by: [an|a] }\n',
    });
    assert.deepEqual(withMarks(files, definitionAt(design, path, offset)?.to ?? []), {
      'members/north.cop.yaml': 'members:\n  ‹ana›: { name: Ana Torres }\n',
      'members/south.cop.yaml': 'members:\n  ‹ana›: { name: Ana Vega }\n',
    });
  });
});
