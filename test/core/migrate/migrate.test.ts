import assert from 'node:assert/strict';
import { type Migrated, migrate } from '../../../src/core/migrate/migrate';
import { migrations } from '../../../src/core/migrate/migrations';
import { keyRenamed } from '../../../src/core/migrate/moves';
import { formatVersion } from '../../../src/core/schema/format-version';
import { designOf } from '../../support/designs';
import { futureMigrations } from '../../support/future-format';

type Files = Readonly<Record<string, string>>;

const messy: Files = {
  'community.cop.yaml': '# Ours.\nname: "Fire: Management"   # as it is\n\nsummary: We burn.\n\n# The end.\n',
  'roles.cop.yaml': [
    '# Who does what.',
    'roles:',
    '  facilitation: &f   # the heart',
    '    "held-by": [ ana ,luis ]   # both',
    '    kind: facilitator',
    '',
    '  backup: *f',
    '  host: { held-by: [ana], kind: host } # short',
    '  guest:',
    '    kind: x   # held-by: nobody',
  ].join('\r\n'),
  'roles/more.cop.yaml': 'roles: {web: {held-by: }}\n',
  'learning-agenda.cop.yaml':
    "themes:\n  a: {priority: 'high'}   # high\n  b:\n    priority: high   # !\n  c: { priority: low }\n",
  'stories.cop.yaml': 'roles:\n  x:\n    held-by: not a role\n',
};

function migrated(files: Files, newest = 3): Migrated {
  return migrate(designOf(files), futureMigrations, newest);
}

describe('A migration', () => {
  it('renames keys, replaces words and moves values to other files, and leaves all else as it is written', () => {
    assert.deepEqual(migrated(messy), {
      state: 'older',
      version: 1,
      reached: 3,
      summaries: [
        'Roles have holders, and urgent themes are called so.',
        'What the community is about stands with its domain.',
      ],
      done: [
        { path: 'roles.cop.yaml', line: 4, lineAfter: 4, text: '“held-by” is called “holders” now' },
        { path: 'roles.cop.yaml', line: 8, lineAfter: 8, text: '“held-by” is called “holders” now' },
        { path: 'roles/more.cop.yaml', line: 1, lineAfter: 1, text: '“held-by” is called “holders” now' },
        { path: 'learning-agenda.cop.yaml', line: 2, lineAfter: 2, text: '“high” is written “urgent” now' },
        { path: 'learning-agenda.cop.yaml', line: 4, lineAfter: 4, text: '“high” is written “urgent” now' },
        {
          path: 'community.cop.yaml',
          line: 4,
          lineAfter: 5,
          text: '“summary” stands in domain.cop.yaml now, as “about”',
        },
      ],
      left: [],
      files: {
        'community.cop.yaml': '# Ours.\ncopse: 3\n\nname: "Fire: Management"   # as it is\n\n# The end.\n',
        'domain.cop.yaml': 'about: We burn.\n',
        'learning-agenda.cop.yaml':
          "themes:\n  a: {priority: 'urgent'}   # high\n  b:\n    priority: urgent   # !\n  c: { priority: low }\n",
        'roles.cop.yaml': (messy['roles.cop.yaml'] ?? '')
          .replace('"held-by"', '"holders"')
          .replace('{ held-by:', '{ holders:'),
        'roles/more.cop.yaml': 'roles: {web: {holders: }}\n',
      },
    });
  });

  it('stops at the version that the tool knows', () => {
    const toTwo = migrate(designOf(messy), futureMigrations.slice(0, 1), 2);
    assert.ok(toTwo.state === 'older');
    assert.deepEqual([toTwo.reached, toTwo.files['domain.cop.yaml']], [2, undefined]);
  });

  it('begins at the version that the design says', () => {
    const outcome = migrated({
      'community.cop.yaml': 'copse: 2 # since May\nname: A\nsummary: B\n',
      'roles.cop.yaml': 'roles: {a: {held-by: [b]}}\n',
    });
    assert.ok(outcome.state === 'older');
    assert.deepEqual(outcome.files, {
      'community.cop.yaml': 'copse: 3 # since May\nname: A\n',
      'domain.cop.yaml': 'about: B\n',
    });
  });

  const stays: readonly (readonly [what: string, files: Files, left: readonly (readonly [string, number])[]])[] = [
    [
      'a comment within the value',
      { 'community.cop.yaml': 'name: A\nsummary: # why\n  B\n' },
      [['community.cop.yaml', 2]],
    ],
    [
      'something that stands there already',
      { 'community.cop.yaml': 'summary: B\n', 'domain.cop.yaml': 'about: C\n' },
      [['community.cop.yaml', 1]],
    ],
    ['an anchor that others need', { 'community.cop.yaml': 'summary: &s B\nname: *s\n' }, [['community.cop.yaml', 1]]],
    [
      'a file that cannot be read',
      { 'community.cop.yaml': 'summary: B\n', 'domain.cop.yaml': 'a: b\n---\nc: {\n' },
      [['domain.cop.yaml', 1]],
    ],
    [
      'what an alias takes from elsewhere',
      { 'community.cop.yaml': 'name: A\n', 'roles.cop.yaml': 'x-common: &c { held-by: [b] }\nroles:\n  host: *c\n' },
      [['roles.cop.yaml', 1]],
    ],
    [
      'a key that is there under both names',
      { 'community.cop.yaml': 'name: A\n', 'roles.cop.yaml': 'roles:\n  host:\n    holders: [a]\n    held-by: [b]\n' },
      [['roles.cop.yaml', 4]],
    ],
  ];
  for (const [what, files, left] of stays) {
    it(`leaves ${what} alone, says where, and does not say that the design is of the next version`, () => {
      const outcome = migrated(files);
      assert.ok(outcome.state === 'older');
      assert.deepEqual(
        outcome.left.map(({ path, line }) => [path, line]),
        left,
      );
      assert.notEqual(outcome.reached, 3);
      for (const [path] of left) {
        assert.equal((outcome.files[path] ?? files[path])?.replace(/^copse: 2\n/, ''), files[path]);
      }
      assert.doesNotMatch(JSON.stringify(outcome.files), /copse: 3/);
    });
  }

  it('names the lines of a file as it was and as it is afterwards, whatever was moved before', () => {
    const roles = 'roles:\n  a: { held-by: [x] }\n  b:\n    holders: [x]\n    held-by: [y]\n\n\n# The end.\n';
    const design = designOf({ 'community.cop.yaml': 'name: A\n', 'roles.cop.yaml': roles });
    const long = 'held-by-those-whose-names-follow';
    const renaming = {
      from: 1,
      to: 2,
      summary: '',
      steps: [
        keyRenamed('roles', ['roles', 'a', 'held-by'], long),
        keyRenamed('roles', ['roles', 'b', 'held-by'], 'holders'),
      ],
    };
    const outcome = migrate(design, [renaming], 2);
    assert.ok(outcome.state === 'older');
    assert.deepEqual(
      outcome.left.map(({ line, lineAfter }) => [line, lineAfter]),
      [[5, 5]],
    );
  });

  it('may be repeated: what was moved already is not named again', () => {
    const first = migrated({ ...messy, 'domain.cop.yaml': 'about: taken\n' });
    assert.ok(first.state === 'older');
    const second = migrated({ ...messy, 'domain.cop.yaml': 'about: taken\n', ...first.files });
    assert.ok(second.state === 'older');
    assert.deepEqual([first.reached, second.version, second.done, second.left.length, second.files], [2, 2, [], 1, {}]);
    const last = migrated({ ...messy, ...first.files, 'domain.cop.yaml': '' });
    assert.ok(last.state === 'older');
    assert.deepEqual([last.reached, last.left, last.files['domain.cop.yaml']], [3, [], 'about: We burn.\n']);
  });

  it('does nothing to a design of a newer version, of the newest, or of none', () => {
    assert.deepEqual(
      ['copse: 4', 'copse: 3', 'copse: soon'].map(version =>
        migrated({ ...messy, 'community.cop.yaml': `name: A\n${version}\n` }),
      ),
      [
        { state: 'newer', version: 4 },
        { state: 'current', version: 3 },
        { state: 'unclear', line: 2 },
      ],
    );
  });
});

describe('The migrations', () => {
  it('lead from the first version to the one of this tool, one after the other', () => {
    assert.deepEqual(
      migrations.map(({ from, to }) => [from, to]),
      Array.from({ length: formatVersion - 1 }, (_, index) => [index + 1, index + 2]),
    );
  });
});
