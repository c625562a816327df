import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { examples, reportIn, writers } from '../support/reports';

const folder = new URL('golden/', import.meta.url);
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

describe('The report of each example', () => {
  for (const example of examples) {
    for (const [format, write] of Object.entries(writers)) {
      const file = new URL(`${example}.${format}`, folder);
      it(`is as it was, ${example} as ${format}`, () => {
        const text = write(reportIn(example));
        if (isUpdate) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, text);
        }
        assert.equal(text, readFileSync(file, 'utf8'), 'read the difference; accept it with UPDATE_GOLDEN=1');
      });
    }

    it(`is the same on every run, ${example}`, () => {
      const again = () => Object.values(writers).map(write => write(reportIn(example)));
      assert.deepEqual(again(), again());
    });
  }
});
