import assert from 'node:assert/strict';
import { itemIds } from '../../../src/core/checklist/checklist';
import { milestonesOf } from '../../../src/core/features/milestones';
import { newDesign } from '../../../src/core/features/new-design';
import { check } from '../../../src/core/rules/run';
import { templateNames } from '../../../src/core/templates/templates';
import { asOf, designOf } from '../../support/designs';

const known = {
  name: 'Fire keepers',
  learningFocus: 'How to burn safely: when, where, with whom',
  facilitators: ['Ana Torres', 'Luis Vega'],
  launch: '2027-03',
};

describe('a new design', () => {
  it('says what is known from the outset, where it belongs', () => {
    assert.deepEqual(newDesign({ template: 'minimal', ...known }), {
      'community.cop.yaml':
        'name: Fire keepers\n\npurpose:\n  learning-focus: "How to burn safely: when, where, with whom"\n',
      'members.cop.yaml': 'members:\n  ana-torres:\n    name: Ana Torres\n  luis-vega:\n    name: Luis Vega\n',
      'roles.cop.yaml':
        'roles:\n  facilitator:\n    kind: facilitator\n    held-by:\n      - ana-torres\n      - luis-vega\n',
      'readiness.cop.yaml': 'target: 2027-03\n',
    });
  });

  it('is the template alone where nothing is known but a name', () => {
    assert.deepEqual(newDesign({ template: 'minimal', name: 'Fire keepers' }), {
      'community.cop.yaml': 'name: Fire keepers\n',
    });
  });

  for (const template of templateNames) {
    it(`begins without a mistake and keeps the words of the template (${template})`, () => {
      const texts = newDesign({ template, ...known });
      const design = designOf(texts);
      const errors = check(design, { asOf, items: itemIds }).filter(({ severity }) => severity === 'error');
      const bare = newDesign({ template, name: known.name });
      const lost = Object.entries(bare).flatMap(([path, text]) =>
        text.split('\n').filter(line => line.trim().startsWith('#') && !texts[path]?.includes(line)),
      );
      assert.deepEqual({ errors, lost }, { errors: [], lost: [] });
      assert.equal(design.part('community').get('purpose')?.get('learning-focus')?.value, known.learningFocus);
      assert.deepEqual(
        design.entities('member').map(({ title }) => title),
        known.facilitators,
      );
    });
  }
});

describe('the first things that a team writes down', () => {
  it('are there once the design says them', () => {
    assert.deepEqual(milestonesOf(designOf({ 'community.cop.yaml': 'name: Fire\n' })), {
      hasDomain: false,
      hasMembers: false,
      hasFacilitator: false,
      hasTheme: false,
    });
    const design = designOf({
      'domain.cop.yaml': 'statement: Fire\n',
      'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n  eva: { status: potential }\n  tom: { status: left }\n',
      'roles.cop.yaml': 'roles:\n  one: { kind: facilitator, held-by: [ana] }\n',
      'learning-agenda.cop.yaml': 'themes:\n  burning: {}\n',
    });
    assert.deepEqual(milestonesOf(design), {
      hasDomain: true,
      hasMembers: true,
      hasFacilitator: true,
      hasTheme: true,
    });
  });

  it('count what members will learn as what it is about, and only people who have not left', () => {
    const { hasDomain, hasMembers } = milestonesOf(
      designOf({
        'community.cop.yaml': 'purpose: { learning-focus: Burning }\n',
        'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n  tom: { status: left }\n',
      }),
    );
    assert.deepEqual([hasDomain, hasMembers], [true, false]);
  });
});
