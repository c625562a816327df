import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checklist/evaluate';
import { lensesIn } from '../../../src/core/features/lenses';
import { asOf, designIn, designOf } from '../../support/designs';

type Texts = Readonly<Record<string, string>>;

/** The text of a file with its remarks above the lines that they are about. */
function withLenses(path: string, files: Texts): string {
  const design = designOf(files);
  const readiness = judge(design, { asOf, findings: [] });
  const lenses = lensesIn(design, readiness, path);
  const { source } = design.file(path)?.yaml ?? {};
  return (files[path] ?? '')
    .split('\n')
    .flatMap((line, index) => {
      const above = lenses.filter(({ span }) => source?.positionAt(span.start).line === index);
      return above.length === 0 ? [line] : [`# ${above.map(({ title }) => title).join(' | ')}`, line];
    })
    .join('\n');
}

describe('the remarks on a file', () => {
  it('say how often an entry is used, how far each part is, and what is not there at all', () => {
    const files = {
      'members.cop.yaml': `members:
  ana: { name: Ana }
  luis: { name: Luis }
relationships:
  - { between: [ana, luis], kind: joint-action }
conversations: []
`,
      'roles.cop.yaml': 'roles:\n  one: { held-by: [ana, "ana"] }\n',
    };
    assert.equal(
      withLenses('members.cop.yaml', files),
      `# not written yet: Organisations | 1 of 16 criteria met
members:
# used by 3
  ana: { name: Ana }
# used by 1
  luis: { name: Luis }
# 2 of 3 criteria met
relationships:
  - { between: [ana, luis], kind: joint-action }
# 0 of 3 criteria met
conversations: []
`,
    );
  });

  it('say once what is not there, and speak of a part where it first stands', () => {
    const files = {
      'members/a.cop.yaml': 'x-note: nothing\n',
      'members/b.cop.yaml': 'relationships:\n  - { between: [Ana, Luis], about: law }\n',
      'members/c.cop.yaml': 'relationships:\n  - { between: [Ana, Luis], about: fire }\n',
    };
    assert.equal(
      withLenses('members/a.cop.yaml', files),
      '# not written yet: Organisations, Members and Conversations\nx-note: nothing\n',
    );
    assert.equal(
      withLenses('members/b.cop.yaml', files),
      '# 1 of 3 criteria met\nrelationships:\n  - { between: [Ana, Luis], about: law }\n',
    );
    assert.equal(withLenses('members/c.cop.yaml', files), files['members/c.cop.yaml']);
  });

  it('say what is to be written in a file that is still empty', () => {
    assert.equal(
      withLenses('communication.cop.yaml', { 'communication.cop.yaml': '\n# To come.\n' }),
      '# not written yet: Channels, Building skills, Trust first, Why one mode only and 3 more\n\n# To come.\n',
    );
  });

  it('say how a point of the checklist stands', () => {
    const files = {
      'readiness.cop.yaml': `items:
  cultivate.lifespan: { note: ask }
  planning.need:
    waived: { reason: later, until: 2027-06-30 }
  leadership.documents:
    declared: { state: met, reason: kept elsewhere }
  leadership.technical-support: { note: none }
  planning.nothing: { note: there is no such point }
`,
    };
    assert.equal(
      withLenses('readiness.cop.yaml', files),
      `items:
# not said yet: 1 criterion not met yet
  cultivate.lifespan: { note: ask }
# waived until 2027-06-30: 0 of 2 criteria met
  planning.need:
    waived: { reason: later, until: 2027-06-30 }
# declared: 0 of 3 criteria met
  leadership.documents:
    declared: { state: met, reason: kept elsewhere }
# does not apply
  leadership.technical-support: { note: none }
  planning.nothing: { note: there is no such point }
`,
    );
  });

  it('leave out what was waived, and what is for later', () => {
    const files = {
      'readiness.cop.yaml': 'items:\n  landscape.neighbours: { waived: { reason: later } }\n',
      'domain.cop.yaml': 'landscape: {}\nstatement: Fire.\n',
      'learning-agenda.cop.yaml': 'groups: {}\nadapting: { review: yearly }\n',
    };
    assert.equal(
      withLenses('domain.cop.yaml', files),
      `# not written yet: Why people care, Capability, Challenges, Learning edge and Change
landscape: {}
# 1 criterion met
statement: Fire.
`,
    );
    assert.equal(
      withLenses('learning-agenda.cop.yaml', files),
      `# not written yet: Grounded in, Themes, Learning outcomes and Products
groups: {}
# 1 criterion met
adapting: { review: yearly }
`,
    );
  });

  it('are none while a file cannot be read', () => {
    const text = '<<<<<<< a\nmembers: {}\n=======\n>>>>>>> b\n';
    assert.equal(withLenses('members.cop.yaml', { 'members.cop.yaml': text }), text);
  });

  it('are all good news in the complete example', () => {
    const design = designIn('examples/complete');
    const readiness = judge(design, { asOf, findings: [] });
    const criteria = design.files
      .flatMap(({ path }) => lensesIn(design, readiness, path))
      .filter(({ kind }) => kind === 'criteria');
    assert.deepEqual(
      criteria.filter(({ title }) => !/^(?:all \d+ criteria|1 criterion) met$/.test(title)),
      [],
    );
    assert.ok(criteria.length > 20);
  });
});
