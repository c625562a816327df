import assert from 'node:assert/strict';
import { type Case, others } from '../../support/completion-cases';
import { offered } from '../../support/completions';

const roles = 'roles.cop.yaml';

/** What is offered: labels, each with what stands beside it. */
function shown(path: string, written: string, beside: Readonly<Record<string, string>> = others): readonly string[] {
  return offered(path, written, beside).map(({ label, detail }) =>
    detail === undefined ? label : `${label} (${detail})`,
  );
}

describe('Completion', () => {
  it('offers the keys that are not there yet, in planning order', () => {
    assert.deepEqual(
      offered(roles, 'roles:\n  a:\n    title: x\n    |\n    time: 1 h\n').map(({ label }) => label),
      [
        'kind',
        'description',
        'held-by',
        'needs',
        'responsibilities',
        'reward',
        'chosen',
        'themes',
        'works-with',
        'backup',
      ],
    );
  });

  it('tells of a key what it is for, what it takes, and an example', () => {
    const [key] = offered('members.cop.yaml', 'members:\n  a:\n    hear|\n').filter(({ label }) => label === 'heard');
    assert.equal(key?.detail, 'Heard');
    assert.equal(
      key?.documentation?.(),
      [
        '**Heard**',
        '',
        'Whether the person’s voice usually counts in gatherings like this. Those rarely heard need a way in.',
        '',
        '- `usually` – Has a say when it counts',
        '- `rarely` – Is easily overlooked',
        '',
        '_For example:_',
        '',
        '```community-design',
        'heard: rarely',
        '```',
      ].join('\n'),
    );
  });

  it('tells what each value means', () => {
    assert.deepEqual(shown('members.cop.yaml', 'members:\n  a:\n    heard: |\n'), [
      'usually (Has a say when it counts)',
      'rarely (Is easily overlooked)',
    ]);
  });

  it('says true and false in words', () => {
    assert.deepEqual(shown('members.cop.yaml', 'members:\n  a:\n    publish: |\n'), ['true (Yes)', 'false (No)']);
  });

  it('offers names first and ids second, those of the list left out, and last to create what is missing', () => {
    assert.deepEqual(shown(roles, 'roles:\n  a:\n    backup: [luis, |]\n'), [
      'Ana Torres (ana-torres)',
      'Create a member…',
    ]);
  });

  it('creates under the name that has been typed', () => {
    const [last] = offered(roles, 'roles:\n  a:\n    backup:\n      - Rosa Paz|\n', others).slice(-1);
    assert.deepEqual(
      { label: last?.label, insert: last?.insert, filter: last?.filter, create: last?.create },
      {
        label: 'Create a member “rosa-paz”…',
        insert: 'rosa-paz',
        filter: '+ Rosa Paz',
        create: { type: 'member', id: 'rosa-paz' },
      },
    );
  });

  it('offers the words that may stand beside references', () => {
    assert.deepEqual(shown('indicators.cop.yaml', 'indicators:\n  a:\n    measures: [|]\n'), [
      'Fire law (fire-law)',
      'participation (Who takes part, and how much)',
      'satisfaction (How content members are, and whether it is theirs)',
      'relationships (Ties between members)',
      'capacity (What members can do)',
      'knowledge (What has been learned and written down)',
      'Create a theme…',
      'Create a learning outcome…',
      'Create a product…',
      'Create an activity…',
      'Create a change hoped for…',
      'Create a role…',
    ]);
  });

  it('offers days with their weekday', () => {
    assert.deepEqual(shown('readiness.cop.yaml', 'target: |\n'), [
      '2026-11-22 (today – Sunday 22 November 2026)',
      '2026-11-23 (tomorrow – Monday 23 November 2026)',
      '2026-11-29 (in a week – Sunday 29 November 2026)',
      '2026-12-06 (in two weeks – Sunday 6 December 2026)',
      '2026-12-01 (the first of next month – Tuesday 1 December 2026)',
      '2027-02-22 (in three months – Monday 22 February 2027)',
      '2027-11-22 (in a year – Monday 22 November 2027)',
      '2026-11 (this month – November 2026)',
      '2026-12 (next month – December 2026)',
    ]);
  });

  it('offers the launch day where there is one', () => {
    const beside = { 'readiness.cop.yaml': 'target: 2027-03-14\n' };
    const found = shown('activities.cop.yaml', 'activities:\n  a:\n    when: |\n', beside);
    assert.ok(found.includes('2027-03-14 (the launch – Sunday 14 March 2027)'), found.join('\n'));
  });

  it('offers days gone by for what has been, and none that would end before it began', () => {
    assert.deepEqual(shown('members.cop.yaml', 'members:\n  a:\n    joined: 2026-11-20\n    left: |\n'), [
      '2026-11-22 (today – Sunday 22 November 2026)',
      '2026-11-21 (yesterday – Saturday 21 November 2026)',
      '2026-11 (this month – November 2026)',
    ]);
  });

  it('offers languages by name and time zones', () => {
    const [language] = shown('community.cop.yaml', 'languages: [span|]\n').filter(label => label.startsWith('Spanish'));
    assert.equal(language, 'Spanish (es)');
    const zones = shown('community.cop.yaml', 'timezone: |\n');
    assert.ok(zones.includes('America/Mexico_City'), `${zones.length} zones`);
  });

  it('offers the sample indicators by level', () => {
    const found = offered('indicators.cop.yaml', 'indicators:\n  |\n').filter(({ detail }) => detail?.includes(': '));
    assert.deepEqual(
      found.map(({ detail }) => detail?.split(':')[0]),
      [...Array(6).fill('monitoring'), ...Array(4).fill('evaluation'), ...Array(5).fill('impact')],
    );
  });

  it('finds by title as well as by key', () => {
    const [reward] = offered(roles, 'roles:\n  a:\n    |\n').filter(({ label }) => label === 'held-by');
    assert.equal(reward?.filter, 'held-by Held by');
  });

  it('offers above what has lost its key only the keys that it can stand under', () => {
    const cases: readonly Case[0][][] = [
      ['indicators.cop.yaml', 'sources:\n  - text: x\nr|\n  - when: 2027\n    findings: x\n', 'reviews'],
      ['domain.cop.yaml', 'statement: x\n|\n  actors:\n    a:\n      name: x\nsources: []\n', 'change'],
      ['indicators.cop.yaml', 'indicators:\n  a:\n    title: x\n|\n      - { value: 6, by: 2027 }\n', 'targets'],
    ];
    for (const [path = '', written = '', ...keys] of cases)
      assert.deepEqual(
        offered(path, written).map(({ label }) => label),
        keys,
      );
  });

  it('asks for more where there is more to choose from', () => {
    const going = offered(roles, 'roles:\n  a:\n    |\n').filter(({ goesOn }) => goesOn);
    assert.deepEqual(
      going.map(({ label }) => label),
      ['kind', 'held-by', 'time', 'reward', 'themes', 'works-with', 'backup'],
    );
  });
});

describe('Completion is silent', () => {
  const places: readonly (readonly [string, Case[2]])[] = [
    ['in a comment', 'roles:\n  a:\n    # ki|\n'],
    ['in a text', 'roles:\n  a:\n    description: Keeps co|\n'],
    ['in a text that goes on', 'roles:\n  a:\n    description: Keeps\n      co|\n'],
    ['in a text below a bar', 'roles:\n  a:\n    description: |-\n      Keeps\n\n      ¦\n'],
    ['in a text in quotes over several lines', 'roles:\n  a:\n    description: "Keeps\n      co|"\n'],
    ['on the bar of a text', 'roles:\n  a:\n    description: >|\n      Keeps\n'],
    ['behind a value', 'roles:\n  a:\n    kind: expert |\n'],
    ['on a key that stands there rightly', 'roles:\n  a:\n    ki|nd: expert\n'],
    ['behind a key that has entries below', 'roles:|\n  a:\n    kind: expert\n'],
    ['on an alias', 'roles:\n  a: &a\n    kind: expert\n  b: *|\n'],
    ['on a dash where no list can be', 'roles:\n  a:\n    kind: expert\n    - |\n'],
    ['behind a dash above a list further in', 'roles:\n  a:\n    held-by:\n      -|\n          - member: x\n'],
    [
      'on a word behind a dash above a list further in',
      'roles:\n  a:\n    held-by:\n      - m|\n        - member: x\n',
    ],
    ['where what follows does not stand in line', 'roles:\n  a:\n    |\n        kind: expert\n      title: x\n'],
    ['at the top, where what follows does not stand in line', '|\n  a:\n    kind: expert\nupdated: 2027\n'],
    [
      'on a word further left than the list that goes on',
      'roles:\n  a:\n    held-by:\n      - member: x\n   m|\n      - y\n',
    ],
  ];
  for (const [name, written] of places) {
    it(name, () => {
      const bar = written.includes('¦');
      const text = bar ? written.replace('|', '¤').replace('¦', '|') : written;
      assert.deepEqual(offered(roles, text.replace('¤', '>')), []);
    });
  }

  it('in a file that is of no kind', () => assert.deepEqual(offered('notes.cop.yaml', '|'), []));
});
