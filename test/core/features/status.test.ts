import assert from 'node:assert/strict';
import { itemIds } from '../../../src/core/checklist/checklist';
import { judge } from '../../../src/core/checklist/evaluate';
import { statusOf } from '../../../src/core/features/status';
import { check } from '../../../src/core/rules/run';
import { designOf, filesIn } from '../../support/designs';

function statusOn(files: Readonly<Record<string, string>>, asOf: string) {
  const design = designOf(files);
  return statusOf(judge(design, { asOf, findings: check(design, { asOf, items: itemIds }) }));
}

describe('how a design stands, in a line', () => {
  const complete = filesIn('examples/complete');

  it('tells the verdict, and how long it is to the launch', () => {
    assert.deepEqual(statusOn(complete, '2026-11-22'), {
      text: 'Ready; launch in 151 days',
      next: undefined,
      severity: 'info',
    });
  });

  it('tells what comes first where something is open', () => {
    assert.deepEqual(statusOn(complete, '2027-04-10'), {
      text: 'Ready but for 1 expected point; launch in 12 days',
      next: 'Do what is overdue and write “done: true”, or agree on another day and change “due”',
      severity: 'info',
    });
  });

  it('warns of what is not ready, and takes mistakes in the files for worse', () => {
    const files = { 'community.cop.yaml': 'name: Fire\n', 'readiness.cop.yaml': 'target: 2027-03-01\n' };
    const { text, severity } = statusOn(files, '2027-03-04');
    assert.deepEqual(
      { text, severity },
      {
        text: 'Not ready: 17 essential points open; launched 3 days ago',
        severity: 'warning',
      },
    );
    assert.equal(statusOn({ ...files, 'domain.cop.yaml': 'statment: x\n' }, '2027-03-04').severity, 'error');
  });

  it('tells the verdict alone where no launch is planned', () => {
    assert.equal(
      statusOn({ 'community.cop.yaml': 'name: Fire\n' }, '2027-04-10').text,
      'Not ready: 17 essential points open',
    );
  });
});
