import assert from 'node:assert/strict';
import type { Design } from '../../../src/core/model/design';
import { applyEdits, type FileEdit } from '../../../src/core/text/edit';
import { designOf } from '../../support/designs';

export const path = 'roles.cop.yaml';

export type Change = (design: Design) => readonly FileEdit[];

/** A file before and after a change. */
interface Case {
  /** Ends the sentence that the title begins. */
  readonly it: string;
  readonly before: string;
  readonly change: Change;
  readonly after: string;
}

export function cases(title: string, list: readonly Case[]): void {
  describe(title, () => {
    for (const { it: sentence, before, change, after } of list) {
      it(sentence, () => assert.equal(outcome(before, change), after));
    }
  });
}

function outcome(before: string, change: Change): string {
  const [edit, ...others] = change(designOf({ [path]: before }));
  assert.deepEqual(others, []);
  assert.ok(edit, 'there must be an edit');
  assert.equal(edit.path, path);
  return applyEdits(before, edit.edits);
}

/** A file with most of what people do to a file. */
export const team = `# Who does what.

roles:
  # Keeps us going.
  facilitation:   # ask Ana
    kind: facilitator   # for now
    held-by: [ana, 'luis']
    time: 20 %
    # until spring

  expertise:
    kind: expert
    responsibilities:
      - Answers questions   # by e-mail
      - Reads drafts
`;
