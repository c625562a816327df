import assert from 'node:assert/strict';
import { acceptedWithCursor, marked, offered } from './completions';

/** A file before, what is taken, the file after; `|` is the cursor. */
export type Case = readonly [name: string, path: string, before: string, label: string, after: string];

/** Members and a theme to refer to. */
export const others: Readonly<Record<string, string>> = {
  'members.cop.yaml': 'members:\n  ana-torres:\n    name: Ana Torres\n  luis:\n    name: Luis Vega\n',
  'learning-agenda.cop.yaml': 'themes:\n  fire-law:\n    title: Fire law\n',
};

/** Tests that taking what is offered gives exactly these texts. */
export function putsWhereItBelongs(
  what: string,
  cases: readonly Case[],
  beside: Readonly<Record<string, string>> = {},
): void {
  describe(`Completion puts ${what} where it belongs`, () => {
    for (const [name, path, before, label, after] of cases) {
      it(name, () => {
        const found = offered(path, before, beside).find(completion => completion.label === label);
        assert.ok(found !== undefined, `${label} is not offered`);
        assert.equal(acceptedWithCursor(marked(before).text, found), after);
      });
    }
  });
}
