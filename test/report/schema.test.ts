import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { examples, reportIn, reportOf, writers } from '../support/reports';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

/** Everything that a report can hold at once. */
const rich = {
  'community.cop.yaml': 'name: Weavers\nshort-name: W\nsummary: We weave.\nstage: design\n',
  'members/ana-torres.cop.yaml': 'members:\n  ana-torres: { name: Ana Torres, publish: false, participation: core }\n',
  'roles.cop.yaml':
    'roles:\n  facilitation: { kind: facilitator, held-by: [ana-torres] }\n  other: { held-by: [nobody-known] }\n',
  'activities.cop.yaml':
    'activities:\n  call: { title: Call, repeats: monthly }\n  fair: { when: 2027-03, mode: virtual, repeats: yearly }\n',
  'readiness.cop.yaml': [
    'target: 2027-03-14',
    'items:',
    '  planning.interests:',
    '    waived: { reason: Later, by: ana-torres, on: 2026-01-01, until: 2027-01-01 }',
    '  leadership.documents:',
    '    declared: { state: met, reason: On paper, evidence: [The blue binder], by: ana-torres, on: 2026-01-01, review-by: 2027-01-01 }',
    '  learning.plan: { note: Ask again, owner: ana-torres, due: 2026-12-01 }',
    '',
  ].join('\n'),
};

describe('The schema of the report', () => {
  for (const example of examples) {
    it(`describes the report of ${example}`, () => describes(writers.json(reportIn(example))));
    it(`describes the report of ${example} without names`, () =>
      describes(writers.json(reportIn(example, { redact: true }))));
  }

  it('describes a report with everything that a report can hold', () => {
    describes(writers.json(reportOf(rich, { redact: true, changes: ['A theme was added.'] })));
  });

  it('describes the report of a design that says nothing', () => {
    describes(writers.json(reportOf({ 'community.cop.yaml': '' })));
  });

  it('refuses what no report holds', () => {
    const report = JSON.parse(writers.json(reportOf(rich)));
    for (const broken of [
      { ...report, more: 1 },
      { ...report, asOf: 'today' },
      { ...report, items: [{ ...report.items[0], state: 'green' }] },
      { ...report, verdict: undefined },
    ]) {
      assert.equal(validate(JSON.parse(JSON.stringify(broken))), false);
    }
  });
});

function describes(json: string): void {
  validate(JSON.parse(json));
  assert.deepEqual(validate.errors ?? [], [], 'say in schemas/report.schema.json what the report holds');
}
