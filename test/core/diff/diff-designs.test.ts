import assert from 'node:assert/strict';
import { diffDesigns } from '../../../src/core/diff/diff-designs';
import { asOf, designOf } from '../../support/designs';

type Texts = Readonly<Record<string, string>>;

const community = { 'community.cop.yaml': 'name: Fire Management\n' };
const people = 'members:\n  ana: { name: Ana Torres }\n  luis: { name: Luis Vega }\n  eva: { name: Eva Sol }\n';

function changes(before: Texts, after: Texts, options: { readonly redact?: boolean } = {}): readonly string[] {
  const [old, now] = [before, after].map(files => designOf({ ...community, ...files }));
  assert.ok(old !== undefined && now !== undefined);
  return diffDesigns(old, now, { asOf, ...options }).changes.map(({ text }) => text);
}

/** What changed in one file, beside members that may be spoken of. */
function changesIn(path: string, before: string, after: string): readonly string[] {
  const rest = { 'members.cop.yaml': people };
  return changes({ ...rest, [path]: before }, { ...rest, [path]: after });
}

describe('the changes of a plan', () => {
  const sentences: readonly (readonly [
    what: string,
    path: string,
    before: string,
    after: string,
    texts: readonly string[],
  ])[] = [
    [
      'a role that is handed over',
      'roles.cop.yaml',
      'roles:\n  lead: { title: Facilitation, held-by: [ana] }\n',
      'roles:\n  lead: { title: Facilitation, held-by: [{ member: luis, from: 2027-02 }] }\n',
      ['Facilitation: Ana Torres → Luis Vega (from February 2027)'],
    ],
    [
      'a role that one more takes on',
      'roles.cop.yaml',
      'roles:\n  lead: { title: Facilitation, held-by: [ana] }\n',
      'roles:\n  lead: { title: Facilitation, held-by: [ana, luis] }\n',
      ['Facilitation: Luis Vega takes it on'],
    ],
    [
      'a term that is extended, with the name at the head',
      'roles.cop.yaml',
      'roles:\n  lead: { title: Facilitation, held-by: [{ member: ana, until: 2027 }] }\n',
      'roles:\n  lead: { title: Facilitation, held-by: [{ member: ana, until: 2028 }] }\n',
      ['Role “Facilitation”, held by, Ana Torres, until: 2027 → 2028'],
    ],
    [
      'a theme that matters more',
      'learning-agenda.cop.yaml',
      'themes:\n  burning: { title: Prescribed burning, priority: low }\n',
      'themes:\n  burning: { title: Prescribed burning, priority: high }\n',
      ['Theme “Prescribed burning” now has priority high (it was low)'],
    ],
    [
      'a priority where there was none',
      'learning-agenda.cop.yaml',
      'themes:\n  burning: { title: Prescribed burning }\n',
      'themes:\n  burning: { title: Prescribed burning, priority: high }\n',
      ['Theme “Prescribed burning”, priority added: high'],
    ],
    [
      'a question that is left out, and one that is put otherwise',
      'learning-agenda.cop.yaml',
      'themes:\n  burning: { title: Burning, questions: [When is it dry enough?, Who may decide to burn on a Sunday?] }\n',
      'themes:\n  burning: { title: Burning, questions: [Who may decide to burn on a holiday?] }\n',
      [
        'Theme “Burning”, questions: “… burn on a Sunday?” → “… burn on a holiday?”',
        'Theme “Burning”, learning question removed: “When is it dry enough?”',
      ],
    ],
    [
      'a theme that is called otherwise',
      'learning-agenda.cop.yaml',
      'themes:\n  burning: { title: Burning, priority: high }\n',
      'themes:\n  burning: { title: Prescribed burning, priority: high }\n',
      ['Theme “Burning” is now called “Prescribed burning”'],
    ],
    [
      'a part that is new, key by key',
      'community.cop.yaml',
      'name: Fire Management\n',
      'name: Fire Management\nstage: design\npurpose: { learning-focus: To burn safely, formal-constitution: false }\n',
      [
        'Stage added: design',
        'Purpose, what members will learn added: “To burn safely”',
        'Purpose, formal body added: no',
      ],
    ],
    [
      'a task that is done',
      'activities.cop.yaml',
      'launch:\n  logistics:\n    - { task: Book the hall, owner: ana }\n    - { task: Bake }\n',
      'launch:\n  logistics:\n    - { task: Bake }\n    - { task: Book the hall, owner: ana, done: true }\n',
      ['Launch, logistics, “Book the hall”, done added: yes'],
    ],
    [
      'the steps of a story in another order',
      'stories.cop.yaml',
      'stories:\n  first: { title: First burn, steps: [{ value: immediate, text: We saw. }, { value: applied, text: We did. }] }\n',
      'stories:\n  first: { title: First burn, steps: [{ value: applied, text: We did. }, { value: immediate, text: We saw. }] }\n',
      ['Story “First burn”, steps: now in another order'],
    ],
    [
      'a rule that is switched off',
      'community.cop.yaml',
      'name: Fire Management\n',
      'name: Fire Management\nchecks: { preset: review, unused-theme: off }\n',
      ['Checks, preset added: review', 'Rule “A theme that nothing takes up”: as usual → off'],
    ],
  ];
  for (const [what, path, before, after, texts] of sentences) {
    it(`tell ${what}`, () => assert.deepEqual(changesIn(path, before, after), texts));
  }

  const same: readonly (readonly [what: string, path: string, before: string, after: string])[] = [
    [
      'comments, quotes, layout and the order of keys and of sets',
      'roles.cop.yaml',
      'roles:\n  lead:\n    title: Facilitation\n    needs: 1\n    backup: [ana, luis]\n  care: { title: Care }\n',
      '# Roles.\nroles:\n  care:\n    title: "Care"\n  lead: # the first\n    backup:\n      - luis\n      - ana\n    needs: 1\n    title: \'Facilitation\'\n',
    ],
    [
      'another way to break lines',
      'domain.cop.yaml',
      'statement: >\n  Fire in the hills\n  and what it needs.\n',
      'statement: Fire in the hills and what it needs.\n',
    ],
    [
      'aliases',
      'roles.cop.yaml',
      'roles:\n  a: { time: 2 h/month }\n',
      'x-time: &t 2 h/month\nroles:\n  a: { time: *t }\n',
    ],
    [
      'a holder with and without a term',
      'roles.cop.yaml',
      'roles:\n  a: { held-by: [ana] }\n',
      'roles:\n  a: { held-by: [{ member: ana }] }\n',
    ],
    [
      'the day on which somebody looked through a file',
      'roles.cop.yaml',
      'updated: 2026-01-01\n',
      'updated: 2026-02-02\n',
    ],
  ];
  for (const [what, path, before, after] of same) {
    it(`are none for ${what}`, () => assert.deepEqual(changesIn(path, before, after), []));
  }

  it('are none where entries stand in other files of the same kind', () => {
    const [a, b] = ['  a: { title: A, needs: 1 }\n', '  b: { title: B, works-with: [a] }\n'];
    assert.deepEqual(
      changes(
        { 'roles.cop.yaml': `roles:\n${a}${b}` },
        { 'roles/one.cop.yaml': `roles:\n${b}`, 'roles/two.cop.yaml': `roles:\n${a}` },
      ),
      [],
    );
  });

  it('are not guessed of a file that cannot be read whole', () => {
    const [old, now] = [
      'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n',
      'members:\n  ana: { name: Ana }\n  luis: { name: [Luis\n',
    ].map(text => designOf({ ...community, 'members.cop.yaml': text }));
    assert.ok(old !== undefined && now !== undefined);
    const { changes: found, notes } = diffDesigns(old, now, { asOf });
    assert.deepEqual(
      { found, notes },
      { found: [], notes: ['“members.cop.yaml” cannot be read whole, so what is gone from it is not told.'] },
    );
  });

  it('are one where a design is new, and one where it is gone', () => {
    const [none, some] = [designOf({}), designOf(community)];
    const texts = (before: typeof none, after: typeof none) =>
      diffDesigns(before, after, { asOf }).changes.map(({ kind, text }) => [kind, text]);
    assert.deepEqual(
      [texts(none, some), texts(some, none), texts(none, none)],
      [
        [['added', 'The design “Fire Management” is new']],
        [['removed', 'The design “Fire Management” is no longer there']],
        [],
      ],
    );
  });

  it('name nobody who does not want it in either state, and nobody at all where asked', () => {
    const roles = (id: string) => `roles:\n  lead: { title: Facilitation, held-by: [${id}] }\n`;
    const hidden = people.replace('Luis Vega }', 'Luis Vega, publish: false }');
    const told = changes(
      { 'members.cop.yaml': hidden, 'roles.cop.yaml': roles('ana') },
      { 'members.cop.yaml': people, 'roles.cop.yaml': roles('luis') },
    );
    assert.deepEqual(told, ['Member “L. V.”, may be named removed: no', 'Facilitation: Ana Torres → L. V.']);
    const redacted = changes(
      { 'members.cop.yaml': people, 'roles.cop.yaml': roles('ana') },
      {
        'members.cop.yaml': people.replace('Ana Torres }', 'Ana Torres, passes-on: Tells Eva }'),
        'roles.cop.yaml': roles('luis'),
      },
      { redact: true },
    );
    assert.doesNotMatch(redacted.join('\n'), /Ana|Torres|Luis|Vega|Eva/);
    assert.equal(redacted.length, 2);
  });

  it('give the line of the plan as it is; of what is gone, that of the plan as it was', () => {
    const [old, now] = [
      'themes:\n  a: { title: A }\n  b: { title: B }\n',
      'themes:\n  # one\n  b: { title: B, priority: low }\n',
    ].map(text => designOf({ ...community, 'learning-agenda.cop.yaml': text }));
    assert.ok(old !== undefined && now !== undefined);
    assert.deepEqual(diffDesigns(old, now, { asOf }).changes, [
      {
        kind: 'added',
        part: 'learning-agenda',
        type: 'theme',
        id: 'b',
        field: 'priority',
        before: null,
        after: 'low',
        text: 'Theme “B”, priority added: low',
        path: 'learning-agenda.cop.yaml',
        line: 3,
        was: null,
      },
      {
        kind: 'removed',
        part: 'learning-agenda',
        type: 'theme',
        id: 'a',
        field: null,
        before: { title: 'A' },
        after: null,
        text: 'Theme “A” removed',
        path: 'learning-agenda.cop.yaml',
        line: 2,
        was: { path: 'learning-agenda.cop.yaml', line: 2 },
      },
    ]);
  });
});
