import assert from 'node:assert/strict';
import { assign, declare, waive } from '../../../src/core/features/decide';
import { designOf } from '../../support/designs';
import { changed } from '../../support/edited';

type Texts = Readonly<Record<string, string>>;

const on = '2026-11-22';
const members = { 'members.cop.yaml': 'members:\n  ana: { name: Ana }\n' };

function waived(files: Texts, item = 'planning.need'): Texts {
  return changed(files, waive(designOf(files), item, { reason: 'Asked in spring: nobody', until: '2027-06-30', on }));
}

describe('setting a point of the checklist aside', () => {
  it('begins the file where there is none', () => {
    assert.deepEqual(waived(members), {
      'readiness.cop.yaml': `items:
  planning.need:
    waived:
      reason: "Asked in spring: nobody"
      on: 2026-11-22
      until: 2027-06-30
`,
    });
  });

  it('is added to what the file says, in its manner', () => {
    const files = {
      'readiness.cop.yaml': "# Ours.\ntarget: 2027-03-14 # a Sunday\n\nitems:\n  planning.purpose:\n    note: 'x'\n",
    };
    assert.deepEqual(waived(files), {
      'readiness.cop.yaml': `# Ours.
target: 2027-03-14 # a Sunday

items:
  planning.purpose:
    note: 'x'
  planning.need:
    waived:
      reason: 'Asked in spring: nobody'
      on: 2026-11-22
      until: 2027-06-30
`,
    });
  });

  it('takes the place of a waiver that is over, and leaves notes of one’s own', () => {
    const files = {
      'readiness.cop.yaml': `items:
  planning.need: # ask again
    note: soon
    waived:
      reason: Not yet
      by: ana
      until: 2026-01-01   # too early
      x-told: Luis
`,
    };
    assert.deepEqual(waived(files), {
      'readiness.cop.yaml': `items:
  planning.need: # ask again
    note: soon
    waived:
      reason: "Asked in spring: nobody"
      on: 2026-11-22
      until: 2027-06-30   # too early
      x-told: Luis
`,
    });
  });

  it('is written where the point stands, where there are several files', () => {
    const files = {
      'readiness/a.cop.yaml': 'target: 2027-03-14\n',
      'readiness/b.cop.yaml': 'items:\n  planning.need: { note: soon }\n',
    };
    assert.deepEqual(Object.keys(waived(files)), ['readiness/b.cop.yaml']);
    assert.deepEqual(Object.keys(waived(files, 'planning.purpose')), ['readiness/a.cop.yaml']);
  });

  it('is nothing where the file cannot be read', () => {
    const files = { 'readiness.cop.yaml': '<<<<<<< a\nitems: {}\n=======\n>>>>>>> b\n' };
    assert.deepEqual(waived(files), {});
  });
});

describe('declaring a point of the checklist', () => {
  it('says what, why, with what evidence, by whom and until when', () => {
    const edits = declare(designOf(members), 'leadership.documents', {
      state: 'partial',
      reason: 'The host keeps the charter',
      evidence: ['https://example.org/charter', 'Minutes: May'],
      by: 'ana',
      on,
      reviewBy: '2027-11-22',
    });
    assert.deepEqual(changed(members, edits), {
      'readiness.cop.yaml': `items:
  leadership.documents:
    declared:
      state: partial
      reason: The host keeps the charter
      evidence:
        - https://example.org/charter
        - "Minutes: May"
      by: ana
      on: 2026-11-22
      review-by: 2027-11-22
`,
    });
  });

  it('leaves out what nobody said', () => {
    const edits = declare(designOf({}), 'planning.need', { state: 'met', reason: 'Known', evidence: [], on });
    assert.deepEqual(changed({}, edits), {
      'readiness.cop.yaml':
        'items:\n  planning.need:\n    declared:\n      state: met\n      reason: Known\n      on: 2026-11-22\n',
    });
  });
});

describe('saying who sees to a point of the checklist', () => {
  it('is added to what stands there', () => {
    const files = { 'readiness.cop.yaml': 'items:\n  planning.need: { note: soon }   # x\n' };
    const edits = assign(designOf(files), 'planning.need', { owner: 'ana', due: '2027-02-01' });
    assert.deepEqual(changed(files, edits), {
      'readiness.cop.yaml': 'items:\n  planning.need: { note: soon, owner: ana, due: 2027-02-01 }   # x\n',
    });
  });

  it('takes the place of who did before; the day stays where no other is said', () => {
    const files = { 'readiness.cop.yaml': 'items:\n  planning.need:\n    owner: luis # so far\n    due: 2027-01\n' };
    assert.deepEqual(changed(files, assign(designOf(files), 'planning.need', { owner: 'ana' })), {
      'readiness.cop.yaml': 'items:\n  planning.need:\n    owner: ana # so far\n    due: 2027-01\n',
    });
  });
});
