import assert from 'node:assert/strict';
import { moveEntry } from '../../../src/core/edit/move';
import { remove } from '../../../src/core/edit/remove';
import { renameKey } from '../../../src/core/edit/rename-key';
import { setValue } from '../../../src/core/edit/set-value';
import type { Path, Plain } from '../../../src/core/yaml/node';
import { designOf } from '../../support/designs';
import { type Change, cases, path, team } from './layouts';

const place = (...at: Path) => ({ path, at });
const set =
  (at: Path, value: Plain): Change =>
  design =>
    setValue(design, place(...at), value);
const take =
  (...at: Path): Change =>
  design =>
    remove(design, place(...at));

cases('removing', [
  {
    it: 'takes the key, its value, its own comment, and what is said below it',
    before: team,
    change: take('roles', 'facilitation', 'time'),
    after: team.replace('    time: 20 %\n', ''),
  },
  {
    it: 'leaves a comment above, which may be about what follows',
    before: 'roles:\n  # Our key roles\n  facilitation:\n    kind: facilitator\n  expertise:\n',
    change: take('roles', 'facilitation'),
    after: 'roles:\n  # Our key roles\n  expertise:\n',
  },
  {
    it: 'leaves no two blank lines where there was one',
    before: team,
    change: take('roles', 'expertise'),
    after: team.slice(0, team.indexOf('\n  expertise')),
  },
  {
    it: 'takes a line that silences a finding of it',
    before:
      'roles:\n  # copse-ignore role-without-holder: we are looking\n  facilitation:\n    kind: facilitator\n  expertise:\n',
    change: take('roles', 'facilitation'),
    after: 'roles:\n  expertise:\n',
  },
  {
    it: 'takes what is emptied by it',
    before: 'roles:\n  facilitation:\n    kind: facilitator\n    reward:\n      kind: other\n',
    change: take('roles', 'facilitation', 'reward', 'kind'),
    after: 'roles:\n  facilitation:\n    kind: facilitator\n',
  },
  {
    it: 'leaves an entry with an id, even without anything below it',
    before: 'roles:\n  facilitation:\n    kind: facilitator\n',
    change: take('roles', 'facilitation', 'kind'),
    after: 'roles:\n  facilitation:\n',
  },
  {
    it: 'leaves a key with comments below it',
    before: 'roles:\n  facilitation:\n    held-by:\n      # - luis\n      - ana\n',
    change: take('roles', 'facilitation', 'held-by', 0),
    after: 'roles:\n  facilitation:\n    held-by:\n      # - luis\n',
  },
  {
    it: 'leaves an emptied key where that is asked for',
    before: 'roles:\n  facilitation:\n    held-by: # who?\n      - ana\n',
    change: design => remove(design, place('roles', 'facilitation', 'held-by', 0), { keepEmpty: true }),
    after: 'roles:\n  facilitation:\n    held-by: # who?\n',
  },
  {
    it: 'lets the next key take the place beside the dash',
    before:
      'roles:\n  facilitation:\n    held-by:\n      - member: ana # now\n        # soon over\n        until: 2027\n',
    change: take('roles', 'facilitation', 'held-by', 0, 'member'),
    after: 'roles:\n  facilitation:\n    held-by:\n      - # soon over\n        until: 2027\n',
  },
  {
    it: 'takes the comma with an item in brackets',
    before: 'roles:\n  facilitation:\n    held-by: [ana, luis, eva]\n',
    change: take('roles', 'facilitation', 'held-by', 2),
    after: 'roles:\n  facilitation:\n    held-by: [ana, luis]\n',
  },
  {
    it: 'takes the line of an item in brackets with its comment',
    before: 'roles:\n  facilitation:\n    held-by: [\n      ana, # now\n      luis # later\n    ]\n',
    change: take('roles', 'facilitation', 'held-by', 1),
    after: 'roles:\n  facilitation:\n    held-by: [\n      ana # now\n    ]\n',
  },
  {
    it: 'takes the last line of a file without a line end',
    before: 'roles:\n  facilitation:\n    kind: facilitator\n    time: 20 %',
    change: take('roles', 'facilitation', 'time'),
    after: 'roles:\n  facilitation:\n    kind: facilitator',
  },
]);

cases('renaming and moving', [
  {
    it: 'gives a key another name and leaves the rest of its line',
    before: team,
    change: design => renameKey(design, place('roles', 'facilitation'), 'holding-space'),
    after: team.replace('  facilitation:   #', '  holding-space:   #'),
  },
  {
    it: 'moves an entry with the comments above, beside and below it',
    before: team,
    change: design => moveEntry(design, place('roles', 'facilitation'), 'down'),
    after: `# Who does what.

roles:
  expertise:
    kind: expert
    responsibilities:
      - Answers questions   # by e-mail
      - Reads drafts

  # Keeps us going.
  facilitation:   # ask Ana
    kind: facilitator   # for now
    held-by: [ana, 'luis']
    time: 20 %
    # until spring
`,
  },
  {
    it: 'moves an item with its comment',
    before: team,
    change: design => moveEntry(design, place('roles', 'expertise', 'responsibilities', 1), 'up'),
    after: team.replace(
      '      - Answers questions   # by e-mail\n      - Reads drafts\n',
      '      - Reads drafts\n      - Answers questions   # by e-mail\n',
    ),
  },
  {
    it: 'moves an item in brackets',
    before: team,
    change: design => moveEntry(design, place('roles', 'facilitation', 'held-by', 0), 'down'),
    after: team.replace("[ana, 'luis']", "['luis', ana]"),
  },
]);

cases('moving in brackets over several lines', [
  {
    it: 'takes the comment beside the item along',
    before: 'roles:\n  facilitation:\n    held-by: [\n      ana, # now\n      luis,\n      eva # later\n    ]\n',
    change: design => moveEntry(design, place('roles', 'facilitation', 'held-by', 0), 'down'),
    after: 'roles:\n  facilitation:\n    held-by: [\n      luis,\n      ana, # now\n      eva # later\n    ]\n',
  },
]);

describe('an edit that cannot be made safely', () => {
  const refused: readonly (readonly [string, string, Change])[] = [
    ['is not made where the value stands there already', team, set(['roles', 'facilitation', 'time'], '20 %')],
    ['is not made where a text is in the way', team, set(['roles', 'facilitation', 'kind', 'title'], 'x')],
    ['is not made past the end of a list', team, set(['roles', 'facilitation', 'held-by', 5], 'eva')],
    ['is not made in a file that cannot be read', 'roles: [ana\n', set(['roles', 'facilitation', 'kind'], 'x')],
    ['does not remove what is not there', team, take('roles', 'nobody')],
    ['does not remove what an alias needs', 'roles:\n  a: &a\n    kind: expert\n  b: *a\n', take('roles', 'a')],
    [
      'does not give a key a name that is taken',
      team,
      design => renameKey(design, place('roles', 'facilitation'), 'expertise'),
    ],
    ['does not move the first entry up', team, design => moveEntry(design, place('roles', 'facilitation'), 'up')],
  ];
  for (const [sentence, before, change] of refused) {
    it(sentence, () => assert.deepEqual(change(designOf({ [path]: before })), []));
  }
});
