import assert from 'node:assert/strict';
import { itemById } from '../../src/core/checklist/checklist';
import { asOf, designOf } from './designs';

/** Declares the tests of an item's precondition: the reason for which it does not apply, undefined where it does. */
export function applicable(
  id: string,
  cases: readonly {
    /** Ends the sentence "… when …". */
    readonly when: string;
    readonly design: Readonly<Record<string, string>>;
    readonly reason: string | undefined;
  }[],
): void {
  describe(id, () => {
    for (const { when, design, reason } of cases) {
      it(`${reason === undefined ? 'applies' : 'does not apply'} when ${when}`, () => {
        const item = itemById(id);
        assert.ok(item?.notApplicable, `the checklist has no item ${id} with a precondition`);
        assert.equal(item.notApplicable({ design: designOf(design), asOf }), reason);
      });
    }
  });
}
