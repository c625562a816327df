import assert from 'node:assert/strict';
import { itemIds } from '../../../src/core/checklist/checklist';
import { judge } from '../../../src/core/checklist/evaluate';
import type { PlanChanges } from '../../../src/core/diff/changes';
import { diffDesigns, diffSinceReport } from '../../../src/core/diff/diff-designs';
import { changesAsText, changesTree } from '../../../src/core/features/changes-tree';
import type { ChangeNode } from '../../../src/core/features/changes-tree/node';
import { changeMarkdown } from '../../../src/core/features/changes-tree/tooltip';
import type { Design } from '../../../src/core/model/design';
import { buildReport } from '../../../src/core/report/build';
import { readEarlierReport, toEarlierReport } from '../../../src/core/report/since';
import { check } from '../../../src/core/rules/run';
import { asOf, designOf } from '../../support/designs';
import { hostileTexts } from '../../support/hostile-texts';

type Texts = Readonly<Record<string, string>>;

const before: Texts = {
  'community.cop.yaml': 'name: Fire Management\n',
  'members.cop.yaml': 'members:\n  ana: { name: Ana Torres }\n  luis: { name: Luis Vega }\n',
  'roles.cop.yaml':
    'roles:\n  lead: { title: Facilitation, held-by: [ana] }\n  notes: { title: Notes, held-by: [luis] }\n',
  'learning-agenda.cop.yaml':
    'themes:\n  burning:\n    title: Prescribed burning\n    questions: [When to burn?]\n    led-by: [ana]\n  law: { title: The law }\n',
};

const after: Texts = {
  ...before,
  'roles.cop.yaml': 'roles:\n  lead: { title: Facilitation, held-by: [luis] }\n',
  'roles/notes.cop.yaml': 'roles:\n  notes: { title: Notes, held-by: [ana] }\n',
  'learning-agenda.cop.yaml':
    '# Ours\nthemes:\n  fire:\n    title: Prescribed burning\n    priority: high\n    questions: [When to burn?]\n    led-by: [ana]\n',
};

function readinessOf(design: Design) {
  return judge(design, { asOf, findings: check(design, { asOf, items: itemIds }) });
}

function treeFor(changes: PlanChanges, design: Design): ChangeNode {
  return changesTree({ with: 'the last commit', folder: 'fire', changes, design, readiness: readinessOf(design) });
}

function treeOf(old: Texts, now: Texts): ChangeNode {
  const design = designOf(now);
  return treeFor(diffDesigns(designOf(old), design, { asOf }), design);
}

function nodesOf(root: ChangeNode): readonly ChangeNode[] {
  return [root, ...root.children.flatMap(nodesOf)];
}

function withTitle(root: ChangeNode, title: string): ChangeNode {
  const found = nodesOf(root).find(node => node.title === title);
  assert.ok(found, `there is no ${title}`);
  return found;
}

describe('the tree of changes', () => {
  it('tells each change in a sentence, part by part, then what that does to readiness', () => {
    assert.equal(
      changesAsText(treeOf(before, after)),
      `- Since the last commit (5 changes · Fire Management)
  - Roles (2 changes)
    - Facilitation: Ana Torres → Luis Vega (changed · roles.cop.yaml, line 2)
    - Notes: Luis Vega → Ana Torres (changed · roles/notes.cop.yaml, line 2)
  - Learning agenda (3 changes)
    - Theme “Prescribed burning”: short name in the files “burning” → “fire” (renamed · learning-agenda.cop.yaml, line 3)
    - Theme “Prescribed burning”, priority added: high (added · learning-agenda.cop.yaml, line 5)
    - Theme “The law” removed (removed · was in learning-agenda.cop.yaml, line 6)
  - Readiness, before and after
    - The verdict is as it was: Not ready: 17 essential points open.
    - Who leads each theme, with clear work and incentive? (◐ not said yet → partly met)
    - Are themes grouped and prioritised, with outcomes and products? (◐ not said yet → partly met)
    - Findings that are gone (1)
      - Nobody leads the theme “The law” yet. Name a member or a role under “led-by”. (warning · gone · was in learning-agenda.cop.yaml, line 6)`,
    );
  });

  it('leads to the line as it is, and to the one that it was', () => {
    const lines = nodesOf(treeOf(before, after))
      .filter(({ type }) => type === 'change')
      .map(({ change, now, was }) => [change, now && `${now.path}:${now.line}`, was && `${was.path}:${was.line}`]);
    assert.deepEqual(lines, [
      ['changed', 'roles.cop.yaml:2', 'roles.cop.yaml:2'],
      ['changed', 'roles/notes.cop.yaml:2', 'roles.cop.yaml:3'],
      ['renamed', 'learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:2'],
      ['added', 'learning-agenda.cop.yaml:5', undefined],
      ['removed', undefined, 'learning-agenda.cop.yaml:6'],
    ]);
  });

  it('reads a change aloud with what kind it is of and where it stands', () => {
    const root = treeOf(before, after);
    const titles = ['Facilitation: Ana Torres → Luis Vega', 'Theme “The law” removed'];
    assert.deepEqual(
      [root, ...titles.map(title => withTitle(root, title))].map(({ label }) => label),
      [
        'Since the last commit, 5 changes, Fire Management',
        'Facilitation: Ana Torres → Luis Vega, changed, roles.cop.yaml, line 2',
        'Theme “The law” removed, removed, was in learning-agenda.cop.yaml, line 6',
      ],
    );
  });

  it('reads a point aloud with its state before and after, and leads to what bears it out now', () => {
    const { label, description, now, item } = withTitle(
      treeOf(before, after),
      'Are themes grouped and prioritised, with outcomes and products?',
    );
    assert.deepEqual(
      { label, description, now, item },
      {
        label: 'Are themes grouped and prioritised, with outcomes and products?, was not said yet, and is partly met',
        description: '◐ not said yet → partly met',
        now: { path: 'learning-agenda.cop.yaml', line: 5 },
        item: 'learning.plan',
      },
    );
  });

  it('says of a plan that is as it was that nothing changed', () => {
    assert.equal(
      changesAsText(treeOf(before, { ...before, 'roles.cop.yaml': `# Ours\n${before['roles.cop.yaml']}` })),
      `- Since the last commit (no change to the plan · Fire Management)
  - No change to the plan.
  - Readiness, before and after (as it was)
    - The verdict is as it was: Not ready: 17 essential points open.`,
    );
  });

  it('tells a design that was not there yet in one line', () => {
    const root = treeOf({}, before);
    assert.deepEqual(
      root.children[0]?.children.map(({ title, now, was }) => ({ title, now, was })),
      [{ title: 'The design “Fire Management” is new', now: { path: 'community.cop.yaml', line: 1 }, was: undefined }],
    );
  });

  it('says what could not be read, and by which folder a design without a name is known', () => {
    const nameless = { 'community.cop.yaml': 'summary: x\n' };
    const root = treeOf({ ...nameless, 'roles.cop.yaml': 'roles: [\n  {' }, nameless);
    assert.equal(root.description, 'no change to the plan · fire');
    assert.equal(
      root.children[0]?.title,
      '“roles.cop.yaml” could not be read whole as it was, so what is new in it is not told.',
    );
  });

  it('tells of an earlier report that it does not hold the plan', () => {
    const [old, now] = [designOf(before), designOf(after)];
    const findings = check(old, { asOf, items: itemIds });
    const report = buildReport(old, { asOf, path: '.', findings, readiness: readinessOf(old) });
    const earlier = readEarlierReport(JSON.stringify(toEarlierReport(report)));
    assert.ok(earlier);
    const root = treeFor(diffSinceReport(earlier, now, { asOf }), now);
    assert.equal(root.description, 'its readiness alone · Fire Management');
    assert.deepEqual(root.children[0]?.title.slice(0, 43), 'A report judges a plan and does not hold it');
    assert.deepEqual(root.children.at(-1), treeOf(before, after).children.at(-1));
  });

  it('keeps the id of a change when another one comes before it, and gives no id twice', () => {
    const plans = [after, { ...after, 'members.cop.yaml': `${before['members.cop.yaml']}  eva: { name: Eva }\n` }];
    const [one, other] = plans.map(plan => nodesOf(treeOf(before, plan)).map(({ id }) => id));
    assert.ok(one !== undefined && other !== undefined);
    assert.deepEqual(
      one.filter(id => !other.includes(id)),
      [],
    );
    assert.equal(new Set(other).size, other.length);
  });

  it('opens no line in a file whose path names somebody who is not to be named', () => {
    const secret = 'members:\n  eva-sol: { name: Eva Sol, publish: false }\n';
    const path = 'members/eva-sol.cop.yaml';
    const root = treeOf({ ...before, [path]: secret }, { ...before, [path]: secret.replace(' }', ', notes: x }') });
    const changed = nodesOf(root).filter(({ type }) => type === 'change');
    assert.ok(changed.length > 0);
    assert.deepEqual(
      changed.map(({ now, was }) => ({ now, was })),
      changed.map(() => ({ now: undefined, was: undefined })),
    );
    assert.doesNotMatch(changesAsText(root), /Eva|eva/);
  });

  it('says of a point why it matters when one looks closer', () => {
    const root = treeOf(before, after);
    const point = nodesOf(root).find(({ type }) => type === 'item');
    assert.ok(point);
    assert.match(changeMarkdown(point), /^\*\*Who leads each theme, .*\n\n.+\n\n- .*\n\n◐ not said yet → partly met$/s);
  });

  for (const hostile of hostileTexts) {
    it(`shows ${JSON.stringify(hostile)} as text`, () => {
      const named = { ...after, 'community.cop.yaml': `name: ${JSON.stringify(hostile)}\n` };
      for (const node of nodesOf(treeOf(before, named))) {
        assert.doesNotMatch(`${node.title}${node.description}${node.label}`, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        assert.doesNotMatch(changeMarkdown(node), /(?<!\\)<(?!br)|(?<!\\)\]\(/);
      }
    });
  }
});
