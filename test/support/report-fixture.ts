import type { State } from '../../src/core/checklist/readiness';
import type { Report, StateCounts } from '../../src/core/report/report';
import { hostileTexts } from './hostile-texts';
import { calendar } from './report-fixture/calendar';
import { findings } from './report-fixture/findings';
import { items, nextSteps, sections, tensions } from './report-fixture/items';
import { tables } from './report-fixture/tables';

/** A report made by hand, with something of everything: each state, outcome, weight and severity, each overview. */
export const report: Report = {
  design: {
    name: 'Hedgerow Keepers of Eldermoor Vale',
    shortName: 'Hedgerow Keepers',
    summary:
      'An invented example. Staff of two small charities and a district council learn from one another how to keep newly planted hedgerows alive after the planting day is over.',
    stage: { id: 'prototype', title: 'Prototype', meaning: 'Trying things out with a few people' },
    path: 'examples/complete',
  },
  asOf: '2026-11-22',
  redacted: false,
  verdict: {
    state: 'not-ready',
    text: 'Not ready: 3 essential points open',
    essentialOpen: 3,
    expectedOpen: 4,
    errors: 1,
  },
  launch: { on: '2027-04-22', days: 151, path: 'activities.cop.yaml', line: 27 },
  counts: {
    all: counted({ met: 5, partial: 2, unmet: 1, open: 2, waived: 1, declared: 2, 'n/a': 1 }),
    byWeight: {
      essential: counted({ met: 3, partial: 1, unmet: 1, open: 1 }),
      expected: counted({ met: 2, partial: 1, open: 1, waived: 1, declared: 1, 'n/a': 1 }),
      enriching: counted({ declared: 1 }),
    },
    findings: { error: 1, warning: 2, info: 1 },
  },
  nextSteps,
  sections,
  items,
  tensions,
  tables: { ...tables, calendar },
  findings,
  changes: [
    'Facilitation: Holly Sample → Hazel Example',
    'The theme “Local seed” is new',
    'planning.clarity: partly met → met',
  ],
};

/** The same where the design says next to nothing. */
export const emptyReport: Report = {
  design: { name: 'A new community', path: '.' },
  asOf: '2026-11-22',
  redacted: false,
  verdict: {
    state: 'not-ready',
    text: 'Not ready: 1 essential point open',
    essentialOpen: 1,
    expectedOpen: 0,
    errors: 0,
  },
  counts: {
    all: counted({ open: 1 }),
    byWeight: { essential: counted({ open: 1 }), expected: counted({}), enriching: counted({}) },
    findings: { error: 0, warning: 0, info: 0 },
  },
  nextSteps: [],
  sections: sections.slice(0, 1),
  items: items.filter(item => item.id === 'planning.motivation'),
  tensions: [],
  tables: {
    roles: [],
    themes: [],
    evaluation: { ...tables.evaluation, cells: [], unplaced: [] },
    needs: tables.needs.map(({ need }) => ({ need, activities: [] })),
    participation: { ...tables.participation, organisations: [] },
    calendar: [],
    undated: [],
    waivers: [],
  },
  findings: [],
};

/** Texts that a program chooses among a few known ones; nobody can write others into them. */
const chosen = ['state', 'computed', 'outcome', 'weight', 'phase', 'severity', 'kind'];

const days = ['on', 'to', 'asOf', 'due', 'until'];

/** The same report, with something hostile at the start of every text that a design's author may have written. */
export const hostileReport: Report = poisoned(report, new Set(chosen));

/** The same, but the days are days, so that drawings are drawn with hostile texts in them. */
export const hostileTextsReport: Report = poisoned(report, new Set([...chosen, ...days]));

/** Equal texts stay equal, so that ids still find each other. */
function poisoned(clean: Report, spared: ReadonlySet<string>): Report {
  return JSON.parse(JSON.stringify(clean), (key, value: unknown) =>
    typeof value === 'string' && !spared.has(key)
      ? `${hostileTexts[value.length % hostileTexts.length]}${value}`
      : value,
  );
}

function counted(counts: Partial<Record<State, number>>): StateCounts {
  const all = { met: 0, partial: 0, unmet: 0, open: 0, waived: 0, declared: 0, 'n/a': 0, ...counts };
  return { ...all, total: Object.values(all).reduce((sum, count) => sum + count, 0) };
}
