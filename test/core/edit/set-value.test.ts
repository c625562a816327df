import assert from 'node:assert/strict';
import { addEntry, addItem, replaceScalar, setValue } from '../../../src/core/edit/set-value';
import type { Path, Plain } from '../../../src/core/yaml/node';
import { designOf } from '../../support/designs';
import { type Change, cases, path, team } from './layouts';

const place = (...at: Path) => ({ path, at });
const set =
  (at: Path, value: Plain): Change =>
  design =>
    setValue(design, place(...at), value);
const add =
  (at: Path, value: Plain): Change =>
  design =>
    addItem(design, place(...at), value);

cases('setting a value', [
  {
    it: 'leaves the comment beside it where it is',
    before: team,
    change: set(['roles', 'facilitation', 'kind'], 'coordinator'),
    after: team.replace('kind: facilitator ', 'kind: coordinator '),
  },
  {
    it: 'keeps the quotes around it',
    before: team,
    change: design => replaceScalar(design, place('roles', 'facilitation', 'held-by', 1), 'eva'),
    after: team.replace("'luis'", "'eva'"),
  },
  {
    it: 'adds a key where it belongs in planning order',
    before: team,
    change: set(['roles', 'facilitation', 'title'], 'Facilitation: the team'),
    after: team.replace('# for now\n', "# for now\n    title: 'Facilitation: the team'\n"),
  },
  {
    it: 'adds the maps around it that are missing',
    before: team,
    change: set(['roles', 'facilitation', 'reward', 'kind'], 'work-time'),
    after: team.replace('time: 20 %\n', 'time: 20 %\n    reward:\n      kind: work-time\n'),
  },
  {
    it: 'writes a short list as its neighbours do',
    before: team,
    change: set(['roles', 'expertise', 'held-by'], ['ana', 'eva']),
    after: team.replace('    responsibilities', '    held-by: [ana, eva]\n    responsibilities'),
  },
  {
    it: 'writes a list of texts with dashes where its neighbours do',
    before: team,
    change: set(['roles', 'facilitation', 'responsibilities'], ['Calls']),
    after: team.replace("'luis']\n", "'luis']\n    responsibilities:\n      - Calls\n"),
  },
  {
    it: 'sets entries apart with a blank line where the neighbours are',
    before: team,
    change: design => addEntry(design, place('roles'), 'broker', { kind: 'broker', 'held-by': ['eva'] }),
    after: `${team}\n  broker:\n    kind: broker\n    held-by: [eva]\n`,
  },
  {
    it: 'puts a list in the place of a single value',
    before: 'roles:\n  facilitation:\n    held-by: ana # for now\n    time: 20 %\n',
    change: set(['roles', 'facilitation', 'held-by'], ['ana']),
    after: 'roles:\n  facilitation:\n    held-by: # for now\n      - ana\n    time: 20 %\n',
  },
  {
    it: 'puts a single value in the place of a list',
    before: team,
    change: set(['roles', 'expertise', 'responsibilities'], 'Answers questions'),
    after: `${team.slice(0, team.indexOf(':\n      - Answers'))}: Answers questions\n`,
  },
  {
    it: 'changes in a map only what differs',
    before: team,
    change: set(['roles', 'facilitation'], { kind: 'facilitator', 'held-by': ['ana', 'luis', 'eva'], time: '30 %' }),
    after: team.replace("'luis'", "'luis', eva").replace('20 %', '30 %'),
  },
  {
    it: 'changes in a list only what differs',
    before: team,
    change: set(['roles', 'expertise', 'responsibilities'], ['Answers questions', 'Goes along', 'Reads drafts']),
    after: team.replace('      - Reads', '      - Goes along\n      - Reads'),
  },
  {
    it: 'fills a key that has nothing after it',
    before: 'roles:\n  facilitation: # ours\n  expertise:\n',
    change: set(['roles', 'facilitation', 'held-by'], ['ana']),
    after: 'roles:\n  facilitation: # ours\n    held-by:\n      - ana\n  expertise:\n',
  },
  {
    it: 'writes a text of several lines below its key',
    before: 'roles:\n    facilitation:\n        kind: facilitator # yes\n        time: 20 %\n',
    change: set(['roles', 'facilitation', 'description'], 'First.\n\nSecond.'),
    after:
      'roles:\n    facilitation:\n        kind: facilitator # yes\n        description: |-\n            First.\n\n            Second.\n        time: 20 %\n',
  },
  {
    it: 'keeps a blank line below its key out of a text of several lines',
    before: 'roles:\n  a:\n    held-by:\n\n    - ana\n    kind: x',
    change: set(['roles', 'a', 'held-by'], 'two\nlines'),
    after: 'roles:\n  a:\n    held-by: "two\\nlines"\n\n    kind: x',
  },
  {
    it: 'replaces a text of several lines',
    before: 'roles:\n  facilitation:\n    description: > # why\n      Long\n      text.\n\n    time: 20 %\n',
    change: set(['roles', 'facilitation', 'description'], 'Short.'),
    after: 'roles:\n  facilitation:\n    description: Short. # why\n\n    time: 20 %\n',
  },
  {
    it: 'keeps the line ends of the file',
    before: 'roles:\r\n  facilitation:\r\n    kind: facilitator\r\n',
    change: set(['roles', 'facilitation', 'held-by'], ['ana', 'eva']),
    after: 'roles:\r\n  facilitation:\r\n    kind: facilitator\r\n    held-by:\r\n      - ana\r\n      - eva\r\n',
  },
  {
    it: 'adds no line end to a file that has none at its end',
    before: 'roles:\n  facilitation:\n    kind: facilitator',
    change: set(['roles', 'facilitation', 'time'], '2 h/month'),
    after: 'roles:\n  facilitation:\n    kind: facilitator\n    time: 2 h/month',
  },
  {
    it: 'leaves lists unindented where the file does',
    before: 'roles:\n  facilitation:\n    held-by:\n    - ana\n    time: 20 %\n',
    change: set(['roles', 'facilitation', 'responsibilities'], ['Calls']),
    after: 'roles:\n  facilitation:\n    held-by:\n    - ana\n    responsibilities:\n    - Calls\n    time: 20 %\n',
  },
  {
    it: 'fills an empty file',
    before: '',
    change: set(['roles', 'facilitation', 'kind'], 'facilitator'),
    after: 'roles:\n  facilitation:\n    kind: facilitator\n',
  },
  {
    it: 'writes below the comments of a file that holds nothing else',
    before: '# Who does what.',
    change: set(['roles', 'facilitation', 'kind'], 'facilitator'),
    after: '# Who does what.\n\nroles:\n  facilitation:\n    kind: facilitator\n',
  },
  {
    it: 'stays below the comment that opens a file',
    before: '# Who does what.\nsources:\n  - text: Notes\n',
    change: set(['roles', 'facilitation', 'kind'], 'facilitator'),
    after: '# Who does what.\nroles:\n  facilitation:\n    kind: facilitator\n\nsources:\n  - text: Notes\n',
  },
  {
    it: 'adds to a map in braces',
    before: 'roles:\n  facilitation: { kind: facilitator, time: 20 % } # ours\n',
    change: set(['roles', 'facilitation', 'held-by'], ['ana', 'b, c']),
    after: 'roles:\n  facilitation: { kind: facilitator, held-by: [ana, "b, c"], time: 20 % } # ours\n',
  },
  {
    it: 'adds the first thing to empty braces',
    before: 'roles:\n  facilitation: {} # ours\n',
    change: set(['roles', 'facilitation', 'kind'], 'facilitator'),
    after: 'roles:\n  facilitation: # ours\n    kind: facilitator\n',
  },
  {
    it: 'adds to the first line of an item',
    before: 'roles:\n  facilitation:\n    held-by:\n      -   until: 2027 # soon\n          as: interim\n',
    change: set(['roles', 'facilitation', 'held-by', 0, 'member'], 'ana'),
    after:
      'roles:\n  facilitation:\n    held-by:\n      -   member: ana\n          until: 2027 # soon\n          as: interim\n',
  },
  {
    it: 'changes what an alias stands for where it is written',
    before: 'roles:\n  facilitation: &f\n    kind: facilitator\n  expertise: *f\n',
    change: set(['roles', 'expertise', 'kind'], 'expert'),
    after: 'roles:\n  facilitation: &f\n    kind: expert\n  expertise: *f\n',
  },
  {
    it: 'replaces an alias itself',
    before: 'roles:\n  facilitation: &f\n    kind: facilitator\n  expertise: *f\n',
    change: set(['roles', 'expertise'], { kind: 'expert' }),
    after: 'roles:\n  facilitation: &f\n    kind: facilitator\n  expertise:\n    kind: expert\n',
  },
]);

cases('adding an item', [
  {
    it: 'takes the dashes of the others as a model',
    before: 'roles:\n  facilitation:\n    held-by:\n      -   ana # now\n\n    time: 20 %\n',
    change: add(['roles', 'facilitation', 'held-by'], { member: 'eva', until: 2028 }),
    after:
      'roles:\n  facilitation:\n    held-by:\n      -   ana # now\n      -   member: eva\n          until: 2028\n\n    time: 20 %\n',
  },
  {
    it: 'goes inside the brackets, on a line of its own where the others have one',
    before: 'roles:\n  facilitation:\n    held-by: [\n      ana, # now\n      luis # later\n    ]\n',
    change: add(['roles', 'facilitation', 'held-by'], 'eva'),
    after: 'roles:\n  facilitation:\n    held-by: [\n      ana, # now\n      luis, # later\n      eva\n    ]\n',
  },
  {
    it: 'keeps a comma at the end',
    before: 'roles:\n  facilitation:\n    held-by: [ana, luis,]\n',
    change: add(['roles', 'facilitation', 'held-by'], 'eva'),
    after: 'roles:\n  facilitation:\n    held-by: [ana, luis, eva,]\n',
  },
  {
    it: 'begins a list that is not there yet',
    before: 'roles:\n  facilitation:\n    kind: facilitator\n',
    change: add(['roles', 'facilitation', 'held-by'], 'eva'),
    after: 'roles:\n  facilitation:\n    kind: facilitator\n    held-by:\n      - eva\n',
  },
]);

describe('setting a value in a file that is not there', () => {
  it('creates the file', () => {
    const edits = setValue(designOf({}), place('roles', 'facilitation'), { kind: 'facilitator', 'held-by': ['ana'] });
    const create = 'roles:\n  facilitation:\n    kind: facilitator\n    held-by:\n      - ana\n';
    assert.deepEqual(edits, [{ path, edits: [], create }]);
  });
});
