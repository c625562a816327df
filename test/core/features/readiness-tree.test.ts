import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checklist/evaluate';
import { asText, type ReadinessView, readinessTree } from '../../../src/core/features/readiness-tree';
import type { ReadinessNode } from '../../../src/core/features/readiness-tree/node';
import { readinessMarkdown } from '../../../src/core/features/readiness-tree/tooltip';
import type { Design } from '../../../src/core/model/design';
import { check } from '../../../src/core/rules/run';
import { asOf, designIn, designOf } from '../../support/designs';

const all: ReadinessView = { openOnly: false, by: 'section', name: undefined };

function treeOf(design: Design, view: Partial<ReadinessView> = {}): ReadinessNode {
  return readinessTree(design, readinessOf(design), { ...all, ...view });
}

function readinessOf(design: Design) {
  return judge(design, { asOf, findings: check(design, { asOf }) });
}

function nodesOf(root: ReadinessNode): readonly ReadinessNode[] {
  return [root, ...root.children.flatMap(nodesOf)];
}

function withId(root: ReadinessNode, id: string): ReadinessNode {
  const found = nodesOf(root).find(node => node.id === id);
  assert.ok(found, `there is no ${id}`);
  return found;
}

const small = designOf({
  'community.cop.yaml': 'name: Fire Management\norigin:\n  already-there: We asked around and found none.\n',
  'domain.cop.yaml': 'challenges:\n  permits: { title: Permits, raised-by: [ana] }\n  law: { title: Law }\n',
  'members.cop.yaml': 'members: { ana: { name: Ana Torres } }\n',
  'readiness.cop.yaml': `target: 2027-03-14
items:
  planning.need: { note: Ask Luis, owner: ana, due: 2027-01-15 }
  planning.purpose: { waived: { reason: Next spring, by: ana, until: 2027-06-30 } }
`,
});

describe('the tree of readiness', () => {
  it('begins with the verdict and the countdown, then has the sections of the checklist', () => {
    const root = treeOf(small);
    assert.deepEqual([root.type, root.state], ['verdict', 'not-ready']);
    assert.match(root.title, /^Not ready: \d+ essential points open$/);
    assert.equal(root.description, 'launch on Sunday 14 March 2027, in 112 days');
    assert.equal(root.label, `${root.title}, ${root.description}`);
    assert.deepEqual(root.place && 'at' in root.place && root.place.at, ['target']);
    assert.equal(root.children[0]?.title, '1 Planning and getting started');
    assert.equal(root.children[0]?.description, '1 of 12 settled');
    assert.equal(root.children.at(-1)?.title, 'After the launch');
  });

  it('begins with the name where there are several designs', () => {
    const root = treeOf(small, { name: 'Fire Management' });
    assert.equal(root.title, 'Fire Management');
    assert.match(root.description, /^Not ready: /);
    assert.match(root.label, /^Fire Management, Not ready: .* open, launch on Sunday 14 March 2027, in 112 days$/);
  });

  it('shows a point with its criteria, what to do next, and where the evidence stands', () => {
    assert.equal(
      asText(withId(treeOf(small), 'planning.need')),
      `- Is it needed, or is there such a group already? (◐ partly met · expected · Ana Torres, by 15 January 2027)
  - Somebody has looked whether there is such a group already (✔ it holds)
    - Is there such a group already?: We asked around and found none. (community.cop.yaml, line 3)
  - Two or more challenges were raised by members (○ still open)
    - Ask members what they struggle with in their work; write down at least two challenges and, under “raised-by”, who brought each of them up (domain.cop.yaml)
    - Permits – Raised by: Ana Torres (domain.cop.yaml, line 2)
    - Law (should say more – domain.cop.yaml, line 3)`,
    );
  });

  it('reads a point and a criterion aloud without signs', () => {
    const root = treeOf(small);
    assert.deepEqual(
      [withId(root, 'planning.need').label, withId(root, 'planning.need').children[0]?.label],
      [
        'Is it needed, or is there such a group already?, partly met, expected, Ana Torres, by 15 January 2027',
        'Somebody has looked whether there is such a group already, it holds',
      ],
    );
  });

  it('leads to the evidence by a click, and to where a missing fact belongs', () => {
    const [looked, raised] = withId(treeOf(small), 'planning.need').children;
    assert.equal(looked?.place && 'at' in looked.place && looked.place.at.join('.'), 'origin.already-there');
    assert.equal(looked?.fix, undefined);
    assert.deepEqual(raised?.fix, { kind: 'domain', at: ['challenges', 'law'], path: 'domain.cop.yaml' });
    const purpose = withId(treeOf(small), 'planning.purpose').children[0];
    assert.deepEqual(purpose?.fix, {
      kind: 'community',
      at: ['purpose', 'learning-focus'],
      path: 'community.cop.yaml',
    });
    const theme = withId(treeOf(small), 'planning.learning-agenda').children[0];
    assert.deepEqual(theme?.fix, { kind: 'learning-agenda', at: ['themes'], path: undefined });
    assert.equal(theme?.children[0]?.description, 'a new file');
  });

  it('can leave out what is settled', () => {
    const open = nodesOf(treeOf(small, { openOnly: true }));
    assert.ok(!open.some(({ id }) => id === 'planning.purpose'));
    assert.ok(open.some(({ id }) => id === 'planning.need'));
    assert.ok(!open.some(({ type, state }) => type === 'criterion' && state === 'met'));
    const ready = treeOf(designIn('examples/complete'), { openOnly: true });
    assert.equal(ready.state, 'ready');
  });

  it('can show the next steps alone, each with its point', () => {
    const { nextSteps } = readinessOf(small);
    const root = treeOf(small, { by: 'step' });
    assert.equal(root.children.length, nextSteps.length);
    assert.deepEqual(
      root.children.map(({ title }) => title),
      nextSteps.map(({ text }) => text),
    );
    assert.deepEqual(
      root.children.map(({ children }) => children.map(({ item }) => item)),
      nextSteps.map(({ item }) => [item]),
    );
    assert.ok(root.children.every(({ fix }) => fix !== undefined));
  });

  it('puts mistakes in the files before everything else', () => {
    const design = designOf({ 'community.cop.yaml': 'name: Fire\nkindd: community\n' });
    const [first] = treeOf(design, { by: 'step' }).children;
    assert.equal(first?.description, 'a mistake in community.cop.yaml');
    assert.ok(first?.place && 'start' in first.place && first.place.start === 11);
  });

  it('gives every node an id of its own', () => {
    for (const view of [all, { ...all, by: 'step' } as const]) {
      for (const design of [small, designIn('examples/complete'), designIn('examples/camafu')]) {
        const ids = nodesOf(treeOf(design, view)).map(({ id }) => id);
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
        );
      }
    }
  });

  it('lists the first of many places, and says how many more there are', () => {
    const members = Array.from({ length: 30 }, (_, index) => `  m${index}: { name: M${index} }\n`).join('');
    const design = designOf({ 'community.cop.yaml': 'name: Many\n', 'members.cop.yaml': `members:\n${members}` });
    const listed = nodesOf(treeOf(design)).filter(({ children }) => children.some(({ type }) => type === 'note'));
    assert.ok(listed.length > 0);
    for (const { children } of listed) assert.equal(children.filter(({ type }) => type === 'place').length, 12);
  });
});

describe('the tooltip of a point', () => {
  it('says why it matters, what it looks for, what was decided, and the document behind it', () => {
    const root = treeOf(small);
    const result = readinessOf(small).items.find(({ item }) => item.id === 'planning.purpose');
    const text = readinessMarkdown(small, withId(root, 'planning.purpose'), result);
    assert.match(text, /^\*\*Is the purpose about learning, on the mapped themes, set by members\?\*\*\n\n/);
    assert.match(text, /\n- The purpose says what members will learn together\n/);
    assert.match(text, /\n\nWaived until 30 June 2027: Next spring \(Ana Torres\)\n\nBehind it: PraxisNote 16/);
  });
});
