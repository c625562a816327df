import assert from 'node:assert/strict';
import { findingsOn, outline, outlineIdsAt } from '../../../src/core/features/outline';
import { outlineMarkdown } from '../../../src/core/features/outline/tooltip';
import { nodesOf, usersOf } from '../../../src/core/features/outline/users';
import { check } from '../../../src/core/rules/run';
import { asOf, designIn, designOf } from '../../support/designs';
import { outlineOf, shown, titled } from '../../support/outlines';

const community = 'name: Fire Management\n';

describe('the outline of a design', () => {
  it('has a part for every kind of file in planning order, and says what to do where there is nothing yet', () => {
    assert.equal(
      shown(outlineOf({ 'community.cop.yaml': community })),
      `design: Fire Management
  part: Community
    text: Name · Fire Management
    section: Purpose · nothing yet
    section: Origin · nothing yet
    section: Identity · nothing yet
    section: Lifespan · nothing yet
  part: Domain · not begun
    group: Challenges · none yet
      none: None yet – add a challenge
    section: Scope · nothing yet
    section: Change · nothing yet
      group: Changes hoped for · none yet
        none: None yet – add a change hoped for
      group: Actors · none yet
        none: None yet – add an actor
    section: Landscape · nothing yet
      group: Neighbouring groups · none yet
        none: None yet – add a neighbouring group
      group: Boundaries · none yet
        none: None yet – add a boundary
  part: Members · not begun
    section: Mapping · nothing yet
    group: Organisations · none yet
      none: None yet – add an organisation
    group: Members · none yet
      none: None yet – add a member
    group: Relationships · none yet
      none: None yet – add a relationship
    group: Conversations · none yet
      none: None yet – add a conversation
  part: Roles · not begun
    none: None yet – add a role
  part: Learning agenda · not begun
    group: Grounded in · none yet
      none: None yet – add what it rests on
    group: Themes · none yet
      none: None yet – add a theme
    group: Learning outcomes · none yet
      none: None yet – add a learning outcome
    group: Products · none yet
      none: None yet – add a product
    group: Groups · none yet
      none: None yet – add a group
    section: Adapting · nothing yet
      group: Changes · none yet
        none: None yet – add a change of the agenda
  part: Activities · not begun
    group: Activities · none yet
      none: None yet – add an activity
    section: Launch · nothing yet
      group: Agenda · none yet
        none: None yet – add an item of the agenda
      group: Logistics · none yet
        none: None yet – add a task
      group: Follow-up · none yet
        none: None yet – add a task
  part: Communication · not begun
    group: Channels · none yet
      none: None yet – add a channel
    group: Voices · none yet
      none: None yet – add a way in
    section: Knowledge · nothing yet
  part: Governance · not begun
    group: Documents · none yet
      none: None yet – add a document
    section: Decisions · nothing yet
    section: Participation · nothing yet
    section: Transparency · nothing yet
    section: Care · nothing yet
    section: Support · nothing yet
      group: Hooks · none yet
        none: None yet – add a hook
    group: Resources · none yet
      none: None yet – add a resource
  part: Indicators · not begun
    group: Aspirations · none yet
      none: None yet – add an aspiration
    group: Indicators · none yet
      none: None yet – add an indicator
    group: Reviews · none yet
      none: None yet – add a review
  part: Stories · not begun
    none: None yet – add a story`,
    );
  });

  it('names entries by titles, and says who or when beside them', () => {
    const root = outlineOf({
      'community.cop.yaml': community,
      'members.cop.yaml': `
organisations: { fund: { name: Nature Fund, kind: civil-society } }
members:
  ana: { name: Ana Torres, organisation: fund, participation: core }
  luis-vega:
  x-note: of our own
relationships:
  - { between: [ana, the village], kind: joint-action }
conversations:
  - { with: [ana, luis-vega], on: 2027-01-15 }
  -
`,
    });
    assert.equal(
      shown(titled(root, 'Members')),
      `part: Members
  section: Mapping · nothing yet
  group: Organisations · 1
    entry: Nature Fund · civil society
  group: Members · 2
    entry: Ana Torres · Nature Fund · core
    entry: Luis vega
  group: Relationships · 1
    entry: Ana Torres and the village · joint action
  group: Conversations · 2
    entry: Ana Torres and Luis vega · 15 January 2027
    entry: A conversation 2`,
    );
  });

  it('says who holds a role, and that nobody does', () => {
    const root = outlineOf({
      'community.cop.yaml': community,
      'members.cop.yaml': 'members: { ana: { name: Ana Torres }, luis: { name: Luis Vega } }\n',
      'roles.cop.yaml': `
roles:
  facilitation: { title: Facilitation, held-by: [ana, { member: luis, from: 2027-01 }] }
  writing: { title: Writing }
`,
    });
    assert.equal(
      shown(titled(root, 'Roles')),
      `part: Roles · 2
  entry: Facilitation · held by Ana Torres and Luis Vega
  entry: Writing · nobody yet`,
    );
  });

  it('reads aloud what an entry is and what is found on it, and counts that on all above it', () => {
    const root = outlineOf({
      'community.cop.yaml': community,
      'roles.cop.yaml': 'roles:\n  writing: { title: Writing }\n  chair: { title: Chair, kindd: chair }\n',
    });
    const labels = ['Writing', 'Chair', 'Roles', 'Fire Management'].map(title => titled(root, title).label);
    assert.deepEqual(labels, [
      'Writing, a role, nobody yet, 1 warning',
      'Chair, a role, nobody yet, 1 error and 1 warning',
      'Roles, 2 entries, 1 error and 2 warnings',
      'Fire Management, 1 error and 2 warnings',
    ]);
    assert.deepEqual(titled(root, 'Roles').counts, { error: 1, warning: 2, info: 0 });
    assert.deepEqual(titled(root, 'Members').counts, { error: 0, warning: 0, info: 0 });
  });

  it('finds again what it has counted', () => {
    const design = designIn('examples/camafu');
    const findings = check(design, { asOf });
    const root = outline(design, findings, '');
    for (const node of nodesOf(root).values()) {
      const { error, warning, info } = node.counts;
      assert.equal(findingsOn(design, findings, node).length, error + warning + info, node.title);
    }
    assert.equal(findingsOn(design, findings, root).length, findings.length);
  });

  it('takes the files of a kind together, and tells entries of different files apart', () => {
    const root = outlineOf({
      'community.cop.yaml': community,
      'stories/one.cop.yaml': 'stories: { visit: { title: A visit } }\n',
      'stories/two.cop.yaml': 'stories: { visit: { title: Another visit } }\n',
    });
    const stories = titled(root, 'Stories');
    assert.deepEqual(
      stories.children.map(({ title, places }) => [title, places]),
      [
        ['A visit', [{ path: 'stories/one.cop.yaml', at: ['stories', 'visit'] }]],
        ['Another visit', [{ path: 'stories/two.cop.yaml', at: ['stories', 'visit'] }]],
      ],
    );
    assert.deepEqual(
      stories.places.map(({ path }) => path),
      ['stories/one.cop.yaml', 'stories/two.cop.yaml'],
    );
  });

  it('shows what is left of a file with mistakes, and files that are no part of the design', () => {
    const root = outlineOf({
      'community.cop.yaml': 'nam: Fire\n',
      'roles.cop.yaml': 'roles:\n  - facilitation\n',
      'rolls.cop.yaml': 'roles: {}\n',
      'domain.cop.yaml': 'challenges: 7\nscope: wide\nchange:\n  actors: none\n',
    });
    assert.equal(root.title, 'the-folder');
    const stray = titled(root, 'rolls.cop.yaml');
    assert.equal(stray.description, 'not part of the design');
    assert.equal(stray.type, 'stray');
    assert.equal(shown(titled(root, 'Challenges')), 'group: Challenges · none yet\n  none: None yet – add a challenge');
  });

  it('shows decisions on the checklist by the questions, where there are some', () => {
    const root = outlineOf({
      'community.cop.yaml': community,
      'readiness.cop.yaml': 'target: 2027-03-14\nitems:\n  planning.need: { note: Ask around }\n',
    });
    assert.equal(
      shown(titled(root, 'Readiness')),
      `part: Readiness
  text: Launch date · 14 March 2027
  group: Checklist items · 1
    entry: Is it needed, or is there such a group already?`,
    );
  });

  it('keeps hostile text on one line, and to itself', () => {
    const root = outlineOf({
      'community.cop.yaml': 'name: "Fire\\n\\u202e[x](command:y) \\u001b[31m"\n',
      'roles.cop.yaml': 'roles: { a: { title: "*bold* <b>x</b> [l](http://x)" } }\n',
    });
    assert.equal(root.title, 'Fire [x](command:y)');
    const design = designOf({ 'roles.cop.yaml': 'roles: { a: { title: "*bold* <b>x</b> [l](http://x)" } }\n' });
    const text = outlineMarkdown(design, titled(root, '*bold* <b>x</b> [l](http://x)'), []);
    assert.match(text, /^\*\*\\\*bold\\\* \\<b>x\\<\/b> \\\[l]\\\(http:\/\/x\)\*\* `a`/);
  });

  it('gives every node an id of its own, which stays when the text around it changes', () => {
    const design = designIn('examples/complete');
    const nodes: string[] = [];
    const collect = ({ id, children }: { id: string; children: readonly (typeof root)[] }): void => {
      nodes.push(id);
      children.forEach(collect);
    };
    const root = outline(design, [], '');
    collect(root);
    assert.equal(new Set(nodes).size, nodes.length);
    const before = { 'community.cop.yaml': community, 'roles.cop.yaml': 'roles:\n  a: { title: A }\n' };
    const after = { ...before, 'roles.cop.yaml': '# So\nroles:\n  b: {}\n  a: { title: New }\n' };
    assert.equal(titled(outlineOf(after), 'New').id, titled(outlineOf(before), 'A').id);
  });

  it('finds the node that a cursor is in, also on a line that is still empty', () => {
    const marked =
      'mem|bers:\n  ana:\n    name: A|na\n    |\n\n  luis:\n    name: Luis\nrelationships:\n  - about: Fi|re\n|';
    const offsets = [...marked.matchAll(/\|/g)].map(({ index }, count) => index - count);
    const files = { 'community.cop.yaml': community, 'members.cop.yaml': marked.replaceAll('|', '') };
    const nodes = nodesOf(outlineOf(files));
    const found = offsets.map(offset => {
      const id = outlineIdsAt(designOf(files), 'members.cop.yaml', offset).find(candidate => nodes.has(candidate));
      return nodes.get(id ?? '')?.title;
    });
    assert.deepEqual(found, ['Members', 'Ana', 'Ana', 'Fire', 'Fire']);
  });
});

describe('what refers to an entry', () => {
  it('is told by title, each once, and not the entry itself', () => {
    const files = {
      'community.cop.yaml': 'name: X\npurpose: { defined-by: [ana] }\n',
      'members.cop.yaml': 'members: { ana: { name: Ana } }\nrelationships: [{ between: [ana, luis] }]\n',
      'roles.cop.yaml': 'roles: { a: { title: Facilitation, held-by: [ana], backup: [ana] } }\n',
    };
    const root = outlineOf(files);
    const users = usersOf(designOf(files), root, titled(root, 'Ana'));
    assert.deepEqual(
      users.map(({ node, count, spot }) => [node.title, count, spot.path]),
      [
        ['Purpose', 1, 'community.cop.yaml'],
        ['Ana and luis', 1, 'members.cop.yaml'],
        ['Facilitation', 2, 'roles.cop.yaml'],
      ],
    );
    assert.deepEqual(usersOf(designOf(files), root, titled(root, 'Facilitation')), []);
  });
});

describe('the tooltip of a node', () => {
  const files = { 'community.cop.yaml': community, 'roles.cop.yaml': 'roles: { a: { title: Writing, time: 20 % } }\n' };
  const design = designOf(files);
  const findings = check(design, { asOf });
  const root = outline(design, findings, '');

  it('says the first facts of an entry and what is found on it', () => {
    const node = titled(root, 'Writing');
    assert.equal(
      outlineMarkdown(design, node, findingsOn(design, findings, node)),
      `**Writing** \`a\`

A role, in roles.cop.yaml

- Time: 20 %

- **Warning:** ${findings[0]?.message}`,
    );
  });

  it('says what a group is for', () => {
    assert.equal(
      outlineMarkdown(design, titled(root, 'Organisations'), []),
      '**Organisations**\n\nThe organisations members come from, or that matter to the community.',
    );
  });
});
