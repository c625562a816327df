import assert from 'node:assert/strict';
import { Design } from '../../../src/core/model/design';
import { type ReadFailure, readDesignFile } from '../../../src/core/model/design-file';
import { check } from '../../../src/core/rules/run';
import { asOf } from '../../support/designs';

const roles = 'roles:\n  facilitation:\n    title: Facilitation\n    kind: facilitator\n    held-by: [ana]\n';

/** What is found in a design whose members cannot be read. */
function found(failure: ReadFailure): readonly string[] {
  const design = new Design([
    readDesignFile({ path: 'members.cop.yaml', content: failure }),
    readDesignFile({ path: 'roles.cop.yaml', content: roles }),
  ]);
  return check(design, { asOf }).map(
    ({ rule, path, range, message }) =>
      `${rule} ${path}:${range.start.line + 1}:${range.start.character + 1} ${message}`,
  );
}

describe('a file that cannot be read', () => {
  const cases: readonly (readonly [ReadFailure, string])[] = [
    [
      { reason: 'unreadable' },
      'This file may not be opened. Ask whoever looks after the folder for the right to read it.',
    ],
    [{ reason: 'folder' }, 'This is a folder, though its name is that of a file. Give it a name without “.cop.yaml”.'],
    [{ reason: 'link-loop' }, 'This is a link that leads back to itself in a circle. Put the file in its place.'],
    [{ reason: 'too-large' }, 'This file is larger than 5 MB, more than any plan that people write. It is not read.'],
    [
      { reason: 'too-large', bytes: 52_428_800 },
      'This file has 50 MB; a plan that people write has less than 5 MB. It is not read.',
    ],
    [
      { reason: 'not-text' },
      'This file is no text in UTF-8. Open it in a text editor and save it with that encoding; a document of a word processor has to be saved as plain text.',
    ],
  ];

  for (const [failure, message] of cases) {
    it(`is the only thing told of it (${failure.reason}), and nothing is said of what could stand in it`, () => {
      assert.deepEqual(found(failure), [`unreadable-file members.cop.yaml:1:1 ${message}`]);
    });
  }
});
