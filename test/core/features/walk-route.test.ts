import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checklist/evaluate';
import {
  again,
  backwards,
  onwards,
  progressOf,
  type Route,
  resumed,
  skipping,
  start,
} from '../../../src/core/features/walk/route';
import { openPoints } from '../../../src/core/features/walk/walk';
import { asOf, designIn, designOf } from '../../support/designs';

const design = designOf({ 'community.cop.yaml': 'name: Fire\n' });
const readiness = judge(design, { asOf, findings: [] });
const [first = '', second = '', third = ''] = openPoints(design, readiness).map(({ item }) => item.id);

const onto = (route: Route) => onwards(route, design, readiness);
const skip = (route: Route) => skipping(route, design, readiness);

describe('the way through the open points', () => {
  it('goes from one to the next, and back', () => {
    const at = [onto(start), onto(onto(start)), backwards(onto(onto(start)))].map(({ item }) => item);
    assert.deepEqual(at, [first, second, first]);
    assert.deepEqual(backwards(start), start);
  });

  it('does not come by what was skipped again, unless one goes back to it or takes it up', () => {
    const skipped = skip(onto(start));
    assert.deepEqual(skipped, { item: second, before: [first], skipped: [first] });
    const atTheEnd = openPoints(design, readiness).reduce<Route>(route => skip(route), onto(start));
    assert.equal(atTheEnd.item, undefined);
    assert.equal(again(atTheEnd, design, readiness).item, first);
    assert.deepEqual(backwards(skipped), { item: first, before: [], skipped: [] });
  });

  it('comes back to those before where it began in the middle', () => {
    const last = openPoints(design, readiness).at(-1)?.item.id;
    assert.equal(onto({ ...start, item: last }).item, first);
  });

  it('is taken up where it was left, or after it where that point is settled meanwhile', () => {
    const stopped = { item: third, before: [first, second], skipped: [] };
    assert.deepEqual(resumed(stopped, design, readiness), stopped);
    assert.equal(resumed(start, design, readiness).item, first);
    const waived = designOf({
      'community.cop.yaml': 'name: Fire\n',
      'readiness.cop.yaml': `items:\n  ${first}: { waived: { reason: later, on: ${asOf}, until: 2099 } }\n`,
    });
    const after = judge(waived, { asOf, findings: [] });
    assert.equal(resumed({ ...start, item: first }, waived, after).item, second);
    assert.deepEqual(progressOf(waived, after), { ...progressOf(design, readiness), settled: 1 });
  });

  it('ends at once where nothing is open', () => {
    const complete = designIn('examples/complete');
    const ready = judge(complete, { asOf, findings: [] });
    const { settled, all } = progressOf(complete, ready);
    assert.deepEqual([resumed(start, complete, ready).item, all - settled], [undefined, 0]);
  });
});
