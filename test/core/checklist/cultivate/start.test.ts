import assert from 'node:assert/strict';
import { itemById } from '../../../../src/core/checklist/checklist';
import { criterion } from '../../../support/criteria';
import { asOf, designOf } from '../../../support/designs';

const launch = (text: string) => ({ 'activities.cop.yaml': `launch:\n${text}` });

describe('the checklist: first win', () => {
  const due = (date: string) => ({
    'learning-agenda.cop.yaml': `products:\n  guide:\n    due: ${date}\n`,
    'readiness.cop.yaml': 'target: 2027-03-14\n',
  });

  criterion('cultivate.first-win/something-small-and-soon', [
    {
      when: 'a first win is told and a product is due soon',
      design: { ...launch('  first-win: A plan for one hedge\n'), ...due('2027-06-14') },
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'only a first win is told',
      design: launch('  first-win: A plan for one hedge\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2'] },
    },
    {
      when: 'a product is due three months to the day after the launch',
      design: due('2027-06-14'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:3'] },
    },
    { when: 'it is due a day later', design: due('2027-06-15'), expect: { outcome: 'silent' } },
    { when: 'it may be due later', design: due('2027-06'), expect: { outcome: 'silent' } },
    {
      when: 'a product is due three months to the day before the launch',
      design: due('2026-12-14'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:3'] },
    },
    { when: 'it was due a day earlier', design: due('2026-12-13'), expect: { outcome: 'silent' } },
    {
      when: 'the launch has no date',
      design: { 'learning-agenda.cop.yaml': 'products: {guide: {due: 2027-03-14}}\n' },
      expect: { outcome: 'silent' },
    },
    { when: 'a placeholder stands', design: launch('  first-win: TBD\n'), expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: visibility', () => {
  criterion('cultivate.visibility/builds-on-an-identity', [
    {
      when: 'a public launch has an identity to build on',
      design: launch('  visibility: public\n  existing-identity: The group is known\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:3'] },
    },
    {
      when: 'an internal launch has one',
      design: launch('  visibility: internal\n  existing-identity: The group is known\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:3'] },
    },
    {
      when: 'a public launch has none',
      design: launch('  visibility: public\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'] },
    },
    {
      when: 'an internal launch has none but a placeholder',
      design: launch('  visibility: internal\n  existing-identity: TBD\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'] },
    },
    {
      when: 'it is not said how visible it is',
      design: launch('  existing-identity: The group is known\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'] },
    },
    {
      when: 'the launch is quiet',
      design: launch('  visibility: quiet\n'),
      expect: { outcome: 'n/a', text: 'The launch is quiet, so it needs no identity to build on.' },
    },
  ]);

  it('applies unless the launch is quiet', () => {
    const reason = (text: string) =>
      itemById('cultivate.visibility')?.notApplicable?.({ design: designOf(launch(text)), asOf });
    assert.equal(reason('  visibility: quiet\n'), 'The launch is quiet, so it needs no identity to build on.');
    assert.equal(reason('  visibility: internal\n'), undefined);
    assert.equal(reason('  approach: launch-event\n'), undefined);
  });
});

describe('the checklist: identification', () => {
  criterion('cultivate.identification/why-people-care', [
    {
      when: 'it is told',
      design: { 'domain.cop.yaml': 'identification: One hedge each\n' },
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:1'] },
    },
    { when: 'it is empty', design: { 'domain.cop.yaml': 'identification: "  "\n' }, expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.identification/learning-edge', [
    {
      when: 'questions stand that nobody can answer',
      design: { 'domain.cop.yaml': 'learning-edge:\n  - Two dry springs\n  - TBD\n  - Kinds from the south\n' },
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:2', 'domain.cop.yaml:4'] },
    },
    {
      when: 'only a placeholder stands',
      design: { 'domain.cop.yaml': 'learning-edge: ["[a question]"]\n' },
      expect: { outcome: 'silent' },
    },
    { when: 'nothing stands', design: { 'domain.cop.yaml': 'statement: Hedges\n' }, expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: lifespan', () => {
  criterion('cultivate.lifespan/an-end-in-view', [
    {
      when: 'a day and an end are told',
      design: { 'community.cop.yaml': 'lifespan:\n  review-on: 2029\n  ends-when: It is ordinary practice\n' },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2', 'community.cop.yaml:3'] },
    },
    {
      when: 'a day is told',
      design: { 'community.cop.yaml': 'lifespan:\n  review-on: 2029\n' },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'an end is told',
      design: { 'community.cop.yaml': 'lifespan:\n  ends-when: It is ordinary practice\n' },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:2'] },
    },
    {
      when: 'only the handing over is told',
      design: { 'community.cop.yaml': 'lifespan:\n  ends-when: TBD\n  hand-over: The records office\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
