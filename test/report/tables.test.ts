import assert from 'node:assert/strict';
import { reportOf } from '../support/reports';

describe('The table of roles', () => {
  it('gives each role with its present holders, its time and its reward', () => {
    assert.deepEqual(
      tables({
        members: 'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n  eva: { name: Eva, status: left }\n',
        roles: [
          'roles:',
          '  lead:',
          '    kind: facilitator',
          '    title: Facilitation',
          '    held-by:',
          '      - { member: ana, as: interim }',
          '      - { member: luis, until: 2026-01-01 }',
          '      - { member: luis, from: 2027-01-01 }',
          '      - eva',
          '    time: 10 %',
          '    reward: { kind: work-time, description: One day a month }',
          '  paid: { reward: { kind: none } }',
          '  thanked: { held-by: [luis], reward: { description: Thanks } }',
        ],
      }).roles,
      [
        {
          role: 'Facilitation',
          kind: 'Facilitator',
          holders: ['Ana (for the time being)'],
          time: '10 %',
          reward: 'Work time: One day a month',
          line: { path: 'roles.cop.yaml', line: 2 },
        },
        { role: 'paid', kind: '', holders: [], time: '', reward: 'None', line: { path: 'roles.cop.yaml', line: 12 } },
        {
          role: 'thanked',
          kind: '',
          holders: ['Luis'],
          time: '',
          reward: 'Thanks',
          line: { path: 'roles.cop.yaml', line: 13 },
        },
      ],
    );
  });
});

describe('The table of themes', () => {
  it('gives each theme with its leaders and all that belongs to it', () => {
    assert.deepEqual(
      tables({
        members: 'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n',
        roles: [
          'roles:',
          '  fire-lead: { kind: thematic-leader, title: Lead for fire, held-by: [luis] }',
          '  second: { kind: thematic-leader, title: Second, themes: [fire] }',
          '  law-lead: { kind: thematic-leader, title: Lead for law, themes: [law] }',
        ],
        domain: 'challenges:\n  permits: { title: Permits take months }\n',
        'learning-agenda': [
          'themes:',
          '  fire: { title: Fire, priority: high, led-by: [ana, fire-lead], challenges: [permits] }',
          '  law: {}',
          'outcomes:',
          '  plan: { title: Plan a burn, themes: [fire] }',
          'products:',
          '  guide: { title: Guide, themes: [fire] }',
        ],
        activities: 'activities:\n  visit: { title: Visit, themes: [fire] }\n  call: { title: Call }\n',
        indicators: [
          'indicators:',
          '  burns: { title: Burns planned, measures: [plan] }',
          '  visits: { title: Visits made, measures: [visit] }',
          '  calls: { title: Calls made, measures: [call] }',
        ],
      }).themes,
      [
        {
          theme: 'Fire',
          priority: 'High',
          leaders: ['Ana', 'Lead for fire (Luis)', 'Second (nobody named yet)'],
          challenges: ['Permits take months'],
          activities: ['Visit'],
          products: ['Guide'],
          indicators: ['Burns planned', 'Visits made'],
          line: { path: 'learning-agenda.cop.yaml', line: 2 },
        },
        {
          theme: 'law',
          priority: '',
          leaders: ['Lead for law (nobody named yet)'],
          challenges: [],
          activities: [],
          products: [],
          indicators: [],
          line: { path: 'learning-agenda.cop.yaml', line: 3 },
        },
      ],
    );
  });
});

describe('The grid of monitoring and evaluation', () => {
  const { evaluation } = tables({
    indicators: [
      'indicators:',
      '  a: { title: A, level: monitoring, value: immediate }',
      '  b: { title: B, level: monitoring, value: immediate }',
      '  c: { title: C, level: impact, value: transformative }',
      '  d: { title: D, level: impact }',
      '  e: { title: E, value: realised }',
    ],
  });

  it('puts each indicator where its level and its kind of value meet', () => {
    assert.deepEqual(evaluation.cells, [
      { level: 'monitoring', cycle: 'immediate', indicators: ['A', 'B'] },
      { level: 'impact', cycle: 'transformative', indicators: ['C'] },
    ]);
  });

  it('keeps those apart of which one is not said', () => assert.deepEqual(evaluation.unplaced, ['D', 'E']));

  it('has three levels and eight kinds of value, in the words of the schema', () => {
    assert.deepEqual(evaluation.levels, [
      { id: 'monitoring', title: 'Monitoring', meaning: 'Is what was planned happening?' },
      { id: 'evaluation', title: 'Evaluation', meaning: 'What do members get from it, and bring to it?' },
      { id: 'impact', title: 'Impact', meaning: 'Does the situation it set out to change, change?' },
    ]);
    assert.deepEqual(
      evaluation.cycles.map(({ title }) => title),
      ['Immediate', 'Potential', 'Applied', 'Realised', 'Enabling', 'Strategic', 'Orienting', 'Transformative'],
    );
  });
});

describe('The table of needs', () => {
  it('gives all nine needs, each with the activities that serve it', () => {
    const { needs } = tables({
      activities:
        'activities:\n  visit: { title: Visit, serves: [reflect, voice] }\n  call: { title: Call, serves: [voice] }\n',
    });
    assert.deepEqual(
      needs.map(({ need, activities }) => [need.id, ...activities]),
      [
        ['solve-problems'],
        ['hear-stories'],
        ['reflect', 'Visit'],
        ['shared-understanding'],
        ['confidence'],
        ['keep-up'],
        ['innovate'],
        ['explore'],
        ['voice', 'Visit', 'Call'],
      ],
    );
  });
});

describe('The map of participation', () => {
  it('gives the people of each organisation, the core first, and those of none last', () => {
    const { participation } = tables({
      members: [
        'organisations:',
        '  trust: { name: The Trust }',
        '  council: { name: The Council }',
        'members:',
        '  ana: { name: Ana, organisation: trust, participation: peripheral, status: invited }',
        '  luis: { name: Luis, organisation: trust, participation: core, status: confirmed }',
        '  eva: { name: Eva, organisation: trust }',
        '  pia: { name: Pia }',
        '  gone: { name: Gone, organisation: council, status: left }',
      ],
    });
    assert.deepEqual(participation.organisations, [
      {
        name: 'The Trust',
        members: [
          { name: 'Luis', level: 'core', status: 'confirmed' },
          { name: 'Ana', level: 'peripheral', status: 'invited' },
          { name: 'Eva', level: '', status: '' },
        ],
      },
      { name: 'The Council', members: [] },
      { name: '', members: [{ name: 'Pia', level: '', status: '' }] },
    ]);
    assert.deepEqual(
      participation.levels.map(({ title }) => title),
      ['Core', 'Active', 'Occasional', 'Peripheral'],
    );
  });
});

describe('The calendar', () => {
  const { calendar, undated } = tables({
    community: 'lifespan: { review-on: 2030 }\n',
    members: 'members:\n  ana: { name: Ana }\n',
    roles: 'roles:\n  host: { title: The hosts }\n',
    activities: [
      'activities:',
      '  start: { title: Start, kind: launch, when: 2027-03-14T15:00, lasts: 2 days, mode: face-to-face, hosts: [host, ana] }',
      '  call: { title: Call, when: 2027-05, repeats: monthly }',
      '  week: { title: Week, when: 2027-06-07, lasts: 1 week, repeats: FREQ=YEARLY }',
      '  talk: { title: Talk, when: 2027-06-08, lasts: 2 h, repeats: weekly, rhythm: each Tuesday }',
      '  clinic: { title: Clinic, repeats: on-demand }',
      'launch:',
      '  logistics:',
      '    - { task: Book the hall, owner: ana, due: 2026-10-01 }',
      '    - { task: Ask the band, due: 2026-10-02, done: true }',
      '    - { task: No day yet }',
      '  follow-up:',
      '    - { task: Say thanks, due: 2027-03-20 }',
    ],
    'learning-agenda':
      'products:\n  guide: { title: Guide, due: 2027-12, owners: [ana] }\n  old: { title: Old, due: 2025, status: done }\n',
    indicators: [
      'reviews:',
      '  - { when: 2027-09-01, every: half-year, question: What next?, with: [host], decisions: [{ what: Rest, owner: ana, due: 2027-10-01 }] }',
      '  - { every: each spring }',
    ],
    readiness: 'items:\n  planning.need: { note: Ask the college, owner: ana, due: 2026-12-01 }\n',
  });

  it('gives everything that has a date, in order', () => {
    assert.deepEqual(
      calendar.map(({ on, to, title, kind, state = '' }) => `${on} ${to} ${kind} ${title} ${state}`.trim()),
      [
        '2025-01-01 2025-12-31 product Old done',
        '2026-10-01 2026-10-01 task Book the hall overdue',
        '2026-10-02 2026-10-02 task Ask the band done',
        '2026-12-01 2026-12-01 task Ask the college due',
        '2027-03-14 2027-03-15 launch Start',
        '2027-03-20 2027-03-20 task Say thanks due',
        '2027-05-01 2027-05-31 activity Call',
        '2027-06-07 2027-06-13 activity Week',
        '2027-06-08 2027-06-08 activity Talk',
        '2027-09-01 2027-09-01 review Talk over the results: What next?',
        '2027-10-01 2027-10-01 decision Rest due',
        '2027-12-01 2027-12-31 product Guide due',
        '2030-01-01 2030-12-31 review Look whether the community has done its work',
      ],
    );
  });

  it('says who sees to it, how it repeats, how people meet, and where it stands', () => {
    assert.deepEqual(
      calendar.find(({ kind }) => kind === 'launch'),
      {
        on: '2027-03-14',
        to: '2027-03-15',
        written: '2027-03-14T15:00',
        title: 'Start',
        kind: 'launch',
        who: ['The hosts', 'Ana'],
        mode: 'Face to face',
        line: { path: 'activities.cop.yaml', line: 2 },
      },
    );
    assert.deepEqual(
      calendar.flatMap(({ title, repeats }) => (repeats === undefined ? [] : [`${title}: ${repeats}`])),
      [
        'Call: Every month',
        'Week: By the rule FREQ=YEARLY',
        'Talk: each Tuesday',
        'Talk over the results: What next?: Twice a year',
      ],
    );
  });

  it('keeps apart what has no day', () => {
    assert.deepEqual(undated, [
      { title: 'Clinic', repeats: 'Whenever members ask for it', line: { path: 'activities.cop.yaml', line: 6 } },
      { title: 'Talk over the results', repeats: 'each spring', line: { path: 'indicators.cop.yaml', line: 3 } },
    ]);
  });

  it('gives the day that readiness.cop.yaml aims at where no activity stands on it', () => {
    const aimed = (activities: string) =>
      tables({ readiness: 'target: 2027-03-14\n', activities }).calendar.map(({ kind, title }) => [kind, title]);
    assert.deepEqual(aimed(''), [['launch', 'Launch']]);
    assert.deepEqual(aimed('activities:\n  start: { title: Start, kind: launch, when: 2027-03-14 }\n'), [
      ['launch', 'Start'],
    ]);
  });
});

describe('The list of waivers', () => {
  it('begins with the one that ends first', () => {
    const { waivers } = tables({
      members: 'members:\n  ana: { name: Ana }\n',
      readiness: [
        'items:',
        '  planning.need: { waived: { reason: Forever } }',
        '  planning.design: { waived: { reason: Later, by: ana, on: 2026-01-01, until: 2027-06 } }',
        '  planning.clarity: { waived: { reason: Over, until: 2026-06-01 } }',
      ],
    });
    assert.deepEqual(waivers, [
      {
        item: 'planning.clarity',
        reason: 'Over',
        until: '2026-06-01',
        path: 'readiness.cop.yaml',
        line: 4,
        valid: false,
      },
      {
        item: 'planning.design',
        reason: 'Later',
        by: 'Ana',
        on: '2026-01-01',
        until: '2027-06',
        path: 'readiness.cop.yaml',
        line: 3,
        valid: true,
      },
      { item: 'planning.need', reason: 'Forever', path: 'readiness.cop.yaml', line: 2, valid: true },
    ]);
  });
});

/** The tables of a design from the texts of its kinds, as lines or as a whole. */
function tables(kinds: Readonly<Record<string, string | readonly string[]>>) {
  const files = Object.entries(kinds).map(([kind, text]): [string, string] => [
    `${kind}.cop.yaml`,
    typeof text === 'string' ? text : `${text.join('\n')}\n`,
  ]);
  return reportOf(Object.fromEntries(files)).tables;
}
