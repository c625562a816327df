import assert from 'node:assert/strict';
import { rules } from '../../src/core/rules/rules';
import { check } from '../../src/core/rules/run';
import { asOf, designOf } from '../support/designs';
import { expectedOf, outcomeOf, ruleCases } from '../support/rule-cases';

describe('each rule', () => {
  const cases = ruleCases();

  for (const ruleCase of cases) {
    const { rule, name, isGood } = ruleCase;
    if (isGood) {
      it(`${rule} says nothing of ${name}`, () => assert.equal(outcomeOf(ruleCase), ''));
    } else {
      it(`${rule} says what, where and how to mend it in ${name}`, () => {
        const actual = outcomeOf(ruleCase);
        assert.match(actual, new RegExp(`^\\w+ ${rule} `, 'm'), `the case must bring a finding of ${rule}`);
        assert.equal(actual, expectedOf(ruleCase, actual));
      });
    }
  }

  for (const rule of rules) {
    it(`${rule.id} has a good and a bad folder in test/rules/`, () => {
      const own = cases.filter(ruleCase => ruleCase.rule === rule.id);
      assert.ok(own.some(({ isGood }) => isGood) && own.some(({ isGood }) => !isGood));
    });

    it(`${rule.id} shows itself in the examples of its page`, () => {
      const found = (files: Readonly<Record<string, string>>) =>
        check(designOf(files), { asOf, rules: [rule] }).map(finding => finding.rule);
      assert.ok(found(rule.wrong).includes(rule.id), 'the wrong example must bring the finding');
      assert.deepEqual(found(rule.right), [], 'the right example must not');
    });
  }
});
