import assert from 'node:assert/strict';
import { hasLooseReference, saysMore } from '../../../src/core/model/credited';
import { designOf } from '../../support/designs';

describe('what a file says but a design does not credit', () => {
  const design = designOf({
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n',
    'roles.cop.yaml': `roles:
  whole: { held-by: [ana], responsibilities: [] }
  unsaid: {}
  unknown: { held-by: [ana, luis] }
  held-open: { held-by: [TBD] }
  mistyped: { held-by: ana }
  deeper: { held-by: [{ member: ana, until: someday }] }
`,
  });
  const cases = {
    whole: false,
    unsaid: false,
    unknown: true,
    'held-open': true,
    mistyped: true,
    deeper: true,
  };
  for (const [id, expected] of Object.entries(cases)) {
    it(`is ${expected ? '' : 'not '}found under held-by of ${id}`, () => {
      const role = design.entity('role', id);
      assert.ok(role);
      assert.equal(saysMore(design, role.fact, 'held-by'), expected);
    });
  }

  it('is found in the second of two files as well', () => {
    const two = designOf({
      'communication/a.cop.yaml': 'trust-first: We have long known each other.\n',
      'communication/b.cop.yaml': 'building-skills: TBD\n',
    });
    const communication = two.part('communication');
    assert.deepEqual(
      [saysMore(two, communication, 'trust-first'), saysMore(two, communication, 'building-skills')],
      [false, true],
    );
  });

  it('is a reference that leads nowhere, for the types that it may lead to', () => {
    assert.deepEqual([hasLooseReference(design, 'member'), hasLooseReference(design, 'theme')], [true, false]);
  });
});
