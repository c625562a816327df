import assert from 'node:assert/strict';
import type { Category } from '../../src/core/rules/rule';
import { rules } from '../../src/core/rules/rules';
import { check } from '../../src/core/rules/run';
import { asOf, designIn } from '../support/designs';

const ofThePlan: readonly Category[] = ['dates', 'people', 'plan', 'evaluation'];

/** What the rules of the plan say of an example, and of what. */
function said(example: string, day = asOf): readonly string[] {
  const design = designIn(`examples/${example}`);
  const found = check(design, { asOf: day, rules: rules.filter(({ category }) => ofThePlan.includes(category)) });
  return found.map(({ rule, path, span }) => `${rule} ${design.file(path)?.yaml.source.slice(span) ?? ''}`);
}

describe('what is said of the plans in the examples', () => {
  it('is nothing of the complete one', () => assert.deepEqual(said('complete'), []));

  it('is, once its launch day has passed, what is then overdue', () =>
    assert.deepEqual(said('complete', '2027-05-01'), [
      'launch-in-the-past 2027-04-22T09:30',
      'overdue 2027-02-26',
      'overdue 2027-03-19',
      'overdue 2027-04-16',
      'overdue 2027-01-29',
      'stale-review 2026-09-24',
      'stale-review 2027-04-01',
      'overdue 2027-01-29',
    ]));

  /** What the documents do not tell of these communities, their designs do not either. */
  const published: Readonly<Record<string, readonly string[]>> = {
    evalperu: ['role-without-holder management-committee'],
    snv: [
      'indicator-anatomy working-time-in-networks',
      'role-without-holder facilitation',
      'role-without-holder promoting-team',
    ],
    camafu: [
      'channel-without-owner portal',
      'theme-without-leader fire-management',
      'unused-theme fire-management',
      'theme-without-leader nature-conservation',
      'theme-without-leader organisational-issues',
      'group-without-report organisational-issues',
      'group-without-report conservation-issues',
      'role-without-holder facilitation',
    ],
    cano: [
      'indicator-anatomy stronger-organisations',
      'indicator-anatomy communicating-organisations',
      'theme-without-leader fishing',
      'theme-without-leader sustainable-tourism',
      'theme-without-leader later-theme',
      'group-without-report fishing',
      'group-without-report sustainable-tourism',
      'role-without-holder facilitation',
      'role-without-holder regional-co-ordination',
    ],
    mapimi: ['theme-without-leader advice-councils', 'product-without-owner guide', 'role-without-holder facilitation'],
    bhutan: ['story-chain 80'],
  };
  for (const [example, expected] of Object.entries(published)) {
    it(`is of ${example} only what is true`, () => assert.deepEqual(said(example), expected));
  }
});
