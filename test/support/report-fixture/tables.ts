import { labelsOf } from '../../../src/core/report/enumerations';
import type { Tables } from '../../../src/core/report/report';

const activitiesByNeed: readonly (readonly string[])[] = [
  ['First Tuesday call'],
  ['First visit', 'Hedge visits'],
  [],
  ['Hedge visits', 'Autumn review'],
  ['Launch workshop', 'Seed gathering day'],
  ['Launch workshop'],
];

/** The overviews without the calendar. */
export const tables: Omit<Tables, 'calendar'> = {
  roles: [
    role('Facilitation', 'Facilitator', ['Hazel Example'], '10 %', 'Work time', 7),
    role('Advice on hedge ecology', 'Expert', ['Alder Instance'], '2 h/month', 'Recognition: named as adviser', 22),
    role('Lead for aftercare', 'Thematic leader', ['Alder Instance', 'Ash Specimen'], '4 h/month', 'Recognition', 61),
    role('Help with the web page', 'Technical support', [], '', '', 92),
  ],
  themes: [
    {
      theme: 'Aftercare',
      priority: 'high',
      leaders: ['Alder Instance'],
      challenges: ['New hedges die in their first three summers'],
      activities: ['First Tuesday call', 'Hedge visits', 'Counting week'],
      products: ['Aftercare guide'],
      indicators: ['Plants alive after their third summer', 'Confidence in looking after a young hedge'],
      line: { path: 'learning-agenda.cop.yaml', line: 8 },
    },
    {
      theme: 'Local seed',
      priority: 'medium',
      leaders: ['Linden Pretend'],
      challenges: ['Plants come from far away and flower at the wrong time'],
      activities: ['Seed gathering day'],
      products: ['Picking calendar'],
      indicators: [],
      line: { path: 'learning-agenda.cop.yaml', line: 24 },
    },
    {
      theme: 'Talking with landowners',
      priority: '',
      leaders: [],
      challenges: [],
      activities: ['Hedge visits'],
      products: [],
      indicators: [],
      line: { path: 'learning-agenda.cop.yaml', line: 38 },
    },
  ],
  evaluation: {
    levels: labelsOf('level'),
    cycles: labelsOf('value'),
    cells: [
      { level: 'monitoring', cycle: 'immediate', indicators: ['Members on the monthly call'] },
      { level: 'evaluation', cycle: 'potential', indicators: ['Confidence in looking after a young hedge'] },
      {
        level: 'evaluation',
        cycle: 'applied',
        indicators: ['Members who have tried out a new skill', 'Hedges with a plan for three summers', 'Talks begun'],
      },
      { level: 'evaluation', cycle: 'strategic', indicators: ['What the talks with the sponsor change'] },
      { level: 'impact', cycle: 'realised', indicators: ['Plants alive after their third summer', 'Hedges kept'] },
      {
        level: 'impact',
        cycle: 'transformative',
        indicators: ['Organisations with a budget line for three years of care'],
      },
    ],
    unplaced: ['Letters from readers'],
  },
  undated: [
    { title: 'Reading circle', repeats: 'When somebody asks for it', line: { path: 'activities.cop.yaml', line: 110 } },
  ],
  needs: labelsOf('need').map((need, index) => ({ need, activities: activitiesByNeed[index] ?? [] })),
  participation: {
    levels: labelsOf('participation'),
    statuses: labelsOf('status'),
    organisations: [
      {
        name: 'Thornlea Hedgerow Trust',
        members: [
          { name: 'Hazel Example', level: 'core', status: 'confirmed' },
          { name: 'Linden Pretend', level: 'occasional', status: 'confirmed' },
          { name: 'A member', level: 'peripheral', status: 'invited' },
        ],
      },
      {
        name: 'Eldermoor District Council',
        members: [
          { name: 'Holly Sample', level: 'core', status: 'confirmed' },
          { name: 'Bryony Fiction', level: 'occasional', status: 'confirmed' },
          { name: 'Maple Madeup', level: '', status: 'potential' },
        ],
      },
      {
        name: 'Wrenbrook Community Woods',
        members: [
          { name: 'Ash Specimen', level: 'core', status: 'confirmed' },
          { name: 'Alder Instance', level: 'active', status: 'confirmed' },
          { name: 'Elm Imaginary', level: 'active', status: 'invited' },
        ],
      },
    ],
  },
  waivers: [
    {
      item: 'relationships.recognition',
      reason: 'The first product is due only after the launch; names go on the cover then.',
      by: 'Holly Sample',
      on: '2026-11-12',
      until: '2027-09-30',
      valid: true,
      path: 'readiness.cop.yaml',
      line: 14,
    },
    {
      item: 'planning.motivation',
      reason: 'We wait for the council’s printer.',
      until: '2026-10-01',
      valid: false,
      path: 'readiness.cop.yaml',
      line: 20,
    },
  ],
};

function role(name: string, kind: string, holders: readonly string[], time: string, reward: string, line: number) {
  return { role: name, kind, holders, time, reward, line: { path: 'roles.cop.yaml', line } };
}
