import assert from 'node:assert/strict';
import { Design } from '../../../src/core/model/design';
import { readDesignFile } from '../../../src/core/model/design-file';
import { check } from '../../../src/core/rules/run';
import { asOf } from '../../support/designs';

/** Broken at the end: what stands above could be read, but not all of it fits its place. */
const broken =
  'members:\n  ana:\n    name: Ana\n    status: confrimed\n    strengths: { burning: much }\n    nickname: A\n  - luis\n';
const roles = 'roles:\n  facilitation:\n    title: Facilitation\n    kind: facilitator\n    held-by: [ana, luis]\n';

describe('a file that could not be read whole', () => {
  const design = new Design([
    readDesignFile({ path: 'members.cop.yaml', content: broken }),
    readDesignFile({ path: 'roles.cop.yaml', content: roles }),
  ]);

  it('brings one finding, and none that follows from it', () => {
    assert.deepEqual(
      check(design, { asOf }).map(({ rule, path, range }) => `${rule} ${path}:${range.start.line + 1}`),
      ['yaml-syntax members.cop.yaml:7'],
    );
  });

  it('counts as far as it is sound', () => {
    assert.deepEqual(
      design.entities('member').map(({ id, fact }) => [id, { ...fact.value }]),
      [['ana', { name: 'Ana' }]],
    );
  });
});

describe('a file whose traps were mended', () => {
  it('is judged as it was meant', () => {
    const content = broken.replace('  - luis\n', '  luis:\n    name: @luis\n');
    const findings = check(new Design([readDesignFile({ path: 'members.cop.yaml', content })]), { asOf });
    const ofTheText = findings.filter(({ rule }) => rule === 'schema' || rule.startsWith('yaml-'));
    assert.deepEqual(
      ofTheText.map(({ rule, range }) => `${rule} ${range.start.line + 1}`),
      ['schema 4', 'schema 5', 'schema 6', 'yaml-trap 8'],
    );
  });
});
