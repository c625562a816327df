import assert from 'node:assert/strict';
import { referencesAt } from '../../../src/core/features/references';
import { atCursor, withMarks } from '../../support/cursor';

type Texts = Readonly<Record<string, string>>;

function uses(marked: Texts, declaration = true): Texts {
  const { design, files, path, offset } = atCursor(marked);
  return withMarks(files, referencesAt(design, path, offset, { declaration }));
}

const files = {
  'members.cop.yaml': 'members:\n  ana|:\n    name: Ana\n    interests: [fire, ana]\n  luis: { name: Luis }\n',
  'readiness.cop.yaml': `items:
  planning.need:
    owner: ana
    waived: { by: ana }
    note: Ask ana.
  planning.purpose: { owner: luis }
`,
  'roles.cop.yaml': `roles:
  facilitation:
    held-by:
      - ana
      - { member: "ana", from: 2027 }
    backup: [ luis, 'ana' ]
`,
};

const found = {
  'members.cop.yaml': 'members:\n  ‹ana›:\n    name: Ana\n    interests: [fire, ana]\n  luis: { name: Luis }\n',
  'readiness.cop.yaml': `items:
  planning.need:
    owner: ‹ana›
    waived: { by: ‹ana› }
    note: Ask ana.
  planning.purpose: { owner: luis }
`,
  'roles.cop.yaml': `roles:
  facilitation:
    held-by:
      - ‹ana›
      - { member: ‹"ana"›, from: 2027 }
    backup: [ luis, ‹'ana'› ]
`,
};

describe('where a short name is used', () => {
  it('is told of every file, also beside what a schema refuses, and not of prose', () => {
    assert.deepEqual(uses(files), found);
  });

  it('is told from a use as well as from the definition', () => {
    const fromUse = {
      ...files,
      'members.cop.yaml': files['members.cop.yaml'].replace('|', ''),
      'roles.cop.yaml': files['roles.cop.yaml'].replace("'ana'", "'an|a'"),
    };
    assert.deepEqual(uses(fromUse), found);
  });

  it('leaves the definition out where only uses are wanted', () => {
    const { 'members.cop.yaml': _, ...others } = found;
    assert.deepEqual(uses(files, false), others);
  });

  it('tells what is shared by an alias once', () => {
    assert.deepEqual(
      uses({
        'members.cop.yaml': 'members:\n  a|na: { name: Ana }\n',
        'roles.cop.yaml': 'roles:\n  one: { held-by: &team [ana] }\n  two: { held-by: *team }\n',
      }),
      {
        'members.cop.yaml': 'members:\n  ‹ana›: { name: Ana }\n',
        'roles.cop.yaml': 'roles:\n  one: { held-by: &team [‹ana›] }\n  two: { held-by: *team }\n',
      },
    );
  });

  it('keeps entries of different types apart that have the same name', () => {
    assert.deepEqual(
      uses({
        'domain.cop.yaml': 'challenges:\n  law: { title: Law }\n',
        'learning-agenda.cop.yaml':
          'themes:\n  la|w: { title: Law, challenges: [law] }\nproducts:\n  guide: { themes: [law] }\n',
      }),
      {
        'learning-agenda.cop.yaml':
          'themes:\n  ‹law›: { title: Law, challenges: [law] }\nproducts:\n  guide: { themes: [‹law›] }\n',
      },
    );
  });

  it('tells every place of a name that nobody has yet', () => {
    assert.deepEqual(
      uses({ 'roles.cop.yaml': 'roles:\n  one: { held-by: [mar|ta] }\n  two: { held-by: [marta, luis] }\n' }),
      { 'roles.cop.yaml': 'roles:\n  one: { held-by: [‹marta›] }\n  two: { held-by: [‹marta›, luis] }\n' },
    );
  });

  it('tells every place of a point of the checklist', () => {
    assert.deepEqual(
      uses({
        'readiness.cop.yaml':
          'items:\n  planning.n|eed: { note: x }\nprofile:\n  optional: [planning.need, planning.purpose]\n',
      }),
      {
        'readiness.cop.yaml':
          'items:\n  ‹planning.need›: { note: x }\nprofile:\n  optional: [‹planning.need›, planning.purpose]\n',
      },
    );
  });
});
