import assert from 'node:assert/strict';
import { additionsTo, questionFor, siblingOf } from '../../../src/core/features/outline/additions';
import { add, type Change, copy, retitle } from '../../../src/core/features/outline/changes';
import type { OutlineNode } from '../../../src/core/features/outline/node';
import { nodesOf } from '../../../src/core/features/outline/users';
import { check } from '../../../src/core/rules/run';
import { applyEdits } from '../../../src/core/text/edit';
import { asOf, designOf } from '../../support/designs';
import { outlineOf, titled } from '../../support/outlines';

type Files = Readonly<Record<string, string>>;

const community = 'name: Fire Management\n';

/** The files that a change leaves otherwise than they were. */
function changed(files: Files, { edits }: Change): Files {
  return Object.fromEntries(
    edits.map(({ path, edits: changes, create }) => [path, create ?? applyEdits(files[path] ?? '', changes)]),
  );
}

/** Adds what can be added first to the node with a title. */
function addTo(files: Files, title: string, name?: string): Change {
  const node = titled(outlineOf(files), title);
  const [addition] = node.type === 'entry' ? siblingOf(node) : additionsTo(designOf(files), node);
  assert.ok(addition, `nothing can be added to “${title}”`);
  return add(designOf(files), addition, name);
}

describe('adding from the outline', () => {
  it('creates the file that is missing, with an id made of the name', () => {
    const files = { 'community.cop.yaml': community };
    const change = addTo(files, 'Roles', 'Burn permits & law (2027)');
    assert.deepEqual(changed(files, change), {
      'roles.cop.yaml': 'roles:\n  burn-permits-law-2027:\n    title: Burn permits & law (2027)\n',
    });
    assert.deepEqual(change.place, { path: 'roles.cop.yaml', at: ['roles', 'burn-permits-law-2027'] });
  });

  it('writes below its neighbours, in their manner', () => {
    const files = {
      'community.cop.yaml': community,
      'members.cop.yaml': '# Us.\nmembers:\n    ana:   # since 2020\n        name: Ana\n\nmapping: { done: 2027 }\n',
    };
    assert.deepEqual(changed(files, addTo(files, 'Ana', 'José Núñez')), {
      'members.cop.yaml':
        '# Us.\nmembers:\n    ana:   # since 2020\n        name: Ana\n    josé-núñez:\n        name: José Núñez\n\nmapping: { done: 2027 }\n',
    });
  });

  it('gives no id that is taken already, nor one that would be a note of one’s own', () => {
    const files = {
      'community.cop.yaml': community,
      'members.cop.yaml':
        'organisations: { vega: {} }\nmembers: { ana: {}, ana-2: {} }\nrelationships: [{ between: [vega] }]\n',
    };
    const idOf = (title: string, name: string) => addTo(files, title, name).place.at.at(-1);
    assert.equal(idOf('Ana', 'Ana'), 'ana-3');
    assert.equal(idOf('Ana', 'Vega'), 'vega-2');
    assert.equal(idOf('Ana', 'X-Men'), 'xmen');
    assert.equal(idOf('Ana', '!!'), 'member');
  });

  it('adds to lists, and begins them', () => {
    const files = { 'community.cop.yaml': community, 'members.cop.yaml': 'members: { ana: {} }\n' };
    const change = addTo(files, 'Conversations');
    assert.deepEqual(changed(files, change), {
      'members.cop.yaml': 'members: { ana: {} }\n\nconversations:\n  - with: \n',
    });
    assert.deepEqual([change.place.at, change.open], [['conversations', 0], ['with']]);
    const task = addTo(files, 'Follow-up', 'Thank everybody');
    assert.deepEqual(changed(files, task), {
      'activities.cop.yaml': 'launch:\n  follow-up:\n    - task: Thank everybody\n',
    });
  });

  it('puts an entry into a file of its own where the others have one', () => {
    const own = {
      'community.cop.yaml': community,
      'stories/visit.cop.yaml': 'stories: { visit: { title: A visit } }\n',
      'stories/talk.cop.yaml': 'stories: { talk: { title: A talk } }\n',
    };
    assert.deepEqual(changed(own, addTo(own, 'Stories', 'A walk')), {
      'stories/a-walk.cop.yaml': 'stories:\n  a-walk:\n    title: A walk\n',
    });
    const shared = { ...own, 'stories/talk.cop.yaml': 'stories: { talk: {}, meal: {} }\n' };
    assert.deepEqual(Object.keys(changed(shared, addTo(shared, 'A visit', 'A walk'))), ['stories/visit.cop.yaml']);
  });

  it('offers what a part does not say yet, entries first', () => {
    const files = { 'community.cop.yaml': community, 'domain.cop.yaml': 'statement: Fire\nscope: { in: [Fire] }\n' };
    const root = outlineOf(files);
    const titles = (title: string) => additionsTo(designOf(files), titled(root, title)).map(({ title: own }) => own);
    assert.deepEqual(titles('Domain'), [
      'A challenge',
      'A change hoped for',
      'An actor',
      'A neighbouring group',
      'A boundary',
      'Why people care',
      'Capability',
      'Learning edge',
      'Change',
      'Landscape',
    ]);
    assert.deepEqual(titles('Scope'), ['Outside']);
    assert.deepEqual(titles('Change'), ['A change hoped for', 'An actor', 'Problem']);
  });

  it('opens a key of a part or of an entry, for somebody to write on', () => {
    const files = { 'community.cop.yaml': community, 'roles.cop.yaml': 'roles:\n  a:\n    title: A\n    time: 20 %\n' };
    const root = outlineOf(files);
    const open = (title: string, key: string) => {
      const addition = additionsTo(designOf(files), titled(root, title)).find(({ title: own }) => own === key);
      assert.ok(addition);
      return changed(files, add(designOf(files), addition));
    };
    assert.deepEqual(open('A', 'Held by'), {
      'roles.cop.yaml': 'roles:\n  a:\n    title: A\n    held-by: \n    time: 20 %\n',
    });
    assert.deepEqual(open('Lifespan', 'Ends when'), {
      'community.cop.yaml': `${community}\nlifespan:\n  ends-when: \n`,
    });
  });

  it('leaves a design with no new error, whatever is added', () => {
    const files = { 'community.cop.yaml': community };
    const design = designOf(files);
    for (const node of nodesOf(outlineOf(files)).values()) {
      for (const addition of additionsTo(design, node)) {
        const after = { ...files, ...changed(files, add(design, addition, 'Something')) };
        assert.notDeepEqual(after, files, addition.at.join('.'));
        const errors = check(designOf(after), { asOf }).filter(({ severity }) => severity === 'error');
        assert.deepEqual(errors, [], addition.at.join('.'));
      }
    }
  });

  it('asks for the name, for the words, or for nothing', () => {
    const ask = (kind: 'members' | 'governance' | 'indicators', ...at: string[]) => questionFor({ kind, at });
    assert.equal(ask('members', 'members')?.key, 'name');
    assert.equal(ask('indicators', 'aspirations')?.key, 'text');
    assert.equal(ask('governance', 'resources')?.key, undefined);
    assert.ok(ask('governance', 'resources'));
    assert.equal(ask('members', 'conversations'), undefined);
  });

  it('makes no edit in a file that cannot be read', () => {
    const files = {
      'community.cop.yaml': community,
      'roles.cop.yaml': '<<<<<<< ours\nroles: { a: {} }\n=======\n>>>>>>> theirs\n',
    };
    const node: OutlineNode = titled(outlineOf(files), 'Roles');
    const [addition] = additionsTo(designOf(files), node);
    assert.ok(addition);
    assert.deepEqual(add(designOf(files), addition, 'B').edits, []);
  });
});

describe('changing an entry from the outline', () => {
  const files = {
    'community.cop.yaml': community,
    'roles.cop.yaml': "roles:\n  a: { title: 'A role' } # mine\n  b:\n    # why\n    kind: other\n",
    'indicators.cop.yaml': 'reviews:\n  - when: 2027\n    question: Why?\n',
  };
  const root = outlineOf(files);
  const apply = (change: Change | undefined) => (change === undefined ? undefined : changed(files, change));

  it('gives it another title in the same quotes, or its first', () => {
    assert.deepEqual(apply(retitle(designOf(files), titled(root, 'A role'), 'Ana')), {
      'roles.cop.yaml': files['roles.cop.yaml'].replace("'A role'", "'Ana'"),
    });
    assert.deepEqual(apply(retitle(designOf(files), titled(root, 'B'), 'Writing')), {
      'roles.cop.yaml': files['roles.cop.yaml'].replace('    kind: other\n', '    kind: other\n    title: Writing\n'),
    });
    assert.equal(retitle(designOf(files), titled(root, '2027'), 'Autumn'), undefined);
  });

  it('copies it under a title and an id of its own, comments and all', () => {
    const change = copy(designOf(files), titled(root, 'B'), 'B again');
    assert.deepEqual(change?.place, { path: 'roles.cop.yaml', at: ['roles', 'b-again'] });
    assert.deepEqual(apply(change), {
      'roles.cop.yaml': `${files['roles.cop.yaml']}  b-again:\n    # why\n    kind: other\n    title: B again\n`,
    });
  });

  it('copies an item of a list', () => {
    const change = copy(designOf(files), titled(root, '2027'), '');
    assert.deepEqual(change?.place.at, ['reviews', 1]);
    assert.deepEqual(apply(change), {
      'indicators.cop.yaml': `${files['indicators.cop.yaml']}  - when: 2027\n    question: Why?\n`,
    });
  });
});
