import type { Line, Report, ReportCriterion, ReportItem } from '../../../src/core/report/report';

export const sections: Report['sections'] = [
  { id: 'planning', title: 'Planning and getting started' },
  { id: 'relationships', title: 'Relationships and communication' },
  { id: 'leadership', title: 'Leadership and co-ordination' },
  { id: 'evaluation', title: 'Monitoring and evaluation' },
];

const firstWords =
  'Where the interests of people and organisations meet, they find the time and the money to take part.';
const planningSource = 'PraxisNote 16, “Planning and getting started”';

export const items: readonly ReportItem[] = [
  item('planning.interests', 'essential', 'met', 'Do we know what each side wants, and does it line up?', [
    holds('members-name-an-interest', 'Every core or active member names an interest', [
      'members.cop.yaml:69',
      'members.cop.yaml:85',
      'members.cop.yaml:101',
      'members.cop.yaml:118',
    ]),
    holds('organisations-name-an-interest', 'Every confirmed or invited organisation names an interest', [
      'members.cop.yaml:19',
      'members.cop.yaml:30',
    ]),
  ]),
  item('planning.need', 'expected', 'n/a', 'Is it needed, or is there such a group already?', [], {
    reason: 'The community exists already, so nobody can ask whether to start it.',
  }),
  item('planning.clarity', 'essential', 'met', 'Are the themes relevant, well defined, and aimed at real challenges?', [
    holds('statement', 'The domain is described', ['domain.cop.yaml:6']),
    { id: 'ongoing', outcome: 'n/a', text: 'There is no theme of high priority', evidence: [], lacking: [] },
  ]),
  item(
    'planning.purpose',
    'essential',
    'unmet',
    'Is the purpose about learning, on the mapped themes, set by members?',
    [
      {
        id: 'no-joint-action',
        outcome: 'fails',
        text: 'The members have committed themselves to act together',
        next: 'Talk over with the members whether acting together comes before learning together',
        evidence: lines('community.cop.yaml:36'),
        lacking: [],
      },
      {
        id: 'set-by-members',
        outcome: 'silent',
        text: 'It is not said which members set the purpose',
        next: 'Name under defined-by at least two members who wrote the purpose',
        evidence: [],
        lacking: lines('community.cop.yaml:33'),
      },
    ],
  ),
  item(
    'planning.flexibility',
    'essential',
    'partial',
    'Can it change as it goes?',
    [
      holds('review', 'It is said when the plan is looked at again', ['governance.cop.yaml:12']),
      {
        id: 'roles-change',
        outcome: 'silent',
        text: 'It is not said how roles or levels of participation change',
        next: 'Write how members move from one level of participation to another',
        evidence: [],
        lacking: lines('governance.cop.yaml:20', 'community.cop.yaml:26'),
      },
    ],
    { owner: 'Holly Sample', due: '2027-01-15', note: 'On the agenda of the January meeting.' },
  ),
  item('planning.motivation', 'essential', 'open', 'What concrete products will make taking part worth it?', [
    {
      id: 'product',
      outcome: 'silent',
      text: 'No product is named',
      next: 'Name one thing that members will have in their hands within a year',
      evidence: [],
      lacking: lines('learning-agenda.cop.yaml:1'),
    },
  ]),
  item(
    'relationships.recognition',
    'expected',
    'waived',
    'Is contribution personal and credited?',
    [
      {
        id: 'recognition',
        outcome: 'silent',
        text: 'It is not said how contributions are credited',
        next: 'Write how a contribution is credited',
        evidence: [],
        lacking: lines('community.cop.yaml:60'),
      },
    ],
    {
      computed: 'open',
      waived: {
        reason: 'The first product is due only after the launch; names go on the cover then.',
        by: 'Holly Sample',
        on: '2026-11-12',
        until: '2027-09-30',
        valid: true,
        path: 'readiness.cop.yaml',
        line: 14,
      },
    },
  ),
  item(
    'relationships.contacts',
    'expected',
    'partial',
    'Does each organisation take part through more than one person?',
    [
      holds('two-members', 'Each organisation has two members or more', ['members.cop.yaml:60', 'members.cop.yaml:75']),
      {
        id: 'decides',
        outcome: 'fails',
        text: 'In Wrenbrook Community Woods nobody who takes part may decide',
        next: 'Invite somebody who decides',
        evidence: lines('members.cop.yaml:103'),
        lacking: [],
      },
    ],
    {
      declared: {
        state: 'met',
        reason: 'The chair of the charity promised to come.',
        by: 'Ash Specimen',
        on: '2026-10-30',
        until: '2027-03-31',
        evidence: ['Letter of 28 October', 'https://wrenbrook.example/minutes'],
        valid: false,
        contradictedBy: lines('members.cop.yaml:103'),
        path: 'readiness.cop.yaml',
        line: 31,
      },
    },
  ),
  item('leadership.facilitation', 'essential', 'met', 'Is it clear who facilitates, with what time and reward?', [
    holds('held', 'Somebody holds the role of facilitator', ['roles.cop.yaml:7', 'roles.cop.yaml:12']),
  ]),
  item(
    'leadership.thematic-leaders',
    'expected',
    'declared',
    'Who leads each theme, with clear work and incentive?',
    [
      {
        id: 'led-by',
        outcome: 'silent',
        text: 'The theme “Aftercare” has nobody who leads it',
        next: 'Name under led-by who leads the theme',
        evidence: [],
        lacking: lines('learning-agenda.cop.yaml:8'),
      },
    ],
    {
      computed: 'open',
      declared: {
        state: 'met',
        reason: 'Agreed by word of mouth at the November visit.',
        by: 'Hazel Example',
        on: '2026-11-02',
        until: '2027-02-28',
        evidence: ['Notes of the visit, page 2', 'javascript:attack()'],
        valid: true,
        contradictedBy: [],
        path: 'readiness.cop.yaml',
        line: 40,
      },
    },
  ),
  item(
    'leadership.documents',
    'expected',
    'open',
    'Do members have a mission, rules and a model of participation of their own making?',
    [
      {
        id: 'mission',
        outcome: 'silent',
        text: 'No mission, charter or strategy is named',
        next: 'List the documents that the members have written, with who wrote them',
        evidence: [],
        lacking: lines('governance.cop.yaml:1'),
      },
    ],
  ),
  item(
    'leadership.backup',
    'enriching',
    'declared',
    'What if the one with the energy leaves?',
    [
      {
        id: 'backup',
        outcome: 'silent',
        text: 'Facilitation rests on one person',
        next: 'Name a backup under the role',
        evidence: lines('roles.cop.yaml:7'),
        lacking: lines('roles.cop.yaml:7'),
      },
    ],
    {
      phase: 'ongoing',
      afterLaunch: true,
      computed: 'open',
      declared: {
        state: 'partial',
        reason: 'Holly would step in.',
        evidence: [],
        valid: true,
        contradictedBy: [],
        path: 'readiness.cop.yaml',
        line: 52,
      },
    },
  ),
  item('evaluation.impact', 'expected', 'met', 'Level 3: does the situation it set out to change, change?', [
    holds('impact-indicator', 'An indicator of impact measures a change that the design hopes for', [
      'indicators.cop.yaml:97',
    ]),
  ]),
  item('evaluation.aspirations', 'expected', 'met', 'Do participants say what difference they hope to make?', [
    holds('aspiration', 'A member says what difference they hope to make', [
      'indicators.cop.yaml:6',
      'indicators.cop.yaml:8',
    ]),
  ]),
];

export const nextSteps: Report['nextSteps'] = [
  {
    item: 'broken-reference',
    criterion: '',
    weight: 'essential',
    text: 'Nobody in this design has the id “hazel”. Did you mean “hazel-example”?',
    path: 'activities.cop.yaml',
    line: 34,
    owner: null,
    due: null,
    exists: true,
  },
  {
    item: 'planning.purpose',
    criterion: 'no-joint-action',
    weight: 'essential',
    text: 'Talk over with the members whether acting together comes before learning together',
    path: 'community.cop.yaml',
    line: 36,
    owner: null,
    due: null,
    exists: true,
  },
  {
    item: 'planning.flexibility',
    criterion: 'roles-change',
    weight: 'essential',
    text: 'Write how members move from one level of participation to another',
    path: 'governance.cop.yaml',
    line: 20,
    owner: 'Holly Sample',
    due: '2027-01-15',
    exists: true,
  },
  {
    item: 'planning.motivation',
    criterion: 'product',
    weight: 'essential',
    text: 'Name one thing that members will have in their hands within a year',
    path: 'learning-agenda.cop.yaml',
    line: 1,
    owner: null,
    due: null,
    exists: false,
  },
  {
    item: 'leadership.documents',
    criterion: 'mission',
    weight: 'expected',
    text: 'List the documents that the members have written, with who wrote them',
    path: 'governance.cop.yaml',
    line: 1,
    owner: 'Ash Specimen',
    due: null,
    exists: true,
  },
];

export const tensions: Report['tensions'] = [
  {
    item: 'planning.purpose',
    text: 'The members have committed themselves to act together; the documents advise to learn together first and act where it grows out of that.',
    path: 'community.cop.yaml',
    line: 36,
  },
];

function item(
  id: string,
  weight: ReportItem['weight'],
  state: ReportItem['state'],
  question: string,
  criteria: readonly ReportCriterion[],
  more: Partial<ReportItem> = {},
): ReportItem {
  return {
    id,
    section: id.split('.')[0] ?? '',
    weight,
    phase: 'before-launch',
    state,
    computed: state,
    question,
    why: firstWords,
    source: planningSource,
    criteria,
    afterLaunch: false,
    ...more,
  };
}

function holds(id: string, text: string, evidence: readonly string[]): ReportCriterion {
  return { id, outcome: 'holds', text, evidence: lines(...evidence), lacking: [] };
}

function lines(...places: readonly string[]): readonly Line[] {
  return places.map(place => {
    const [path = '', line] = place.split(':');
    return { path, line: Number(line) };
  });
}
