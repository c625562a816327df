import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copseIn } from '../support/disk';
import { portfolioTree } from '../support/portfolio-tree';
import { copse } from '../support/terminal';

const folder = new URL('golden/portfolio/', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const runs: Readonly<Record<string, (format: string) => string>> = {
  examples: format => copseIn(root, ['report', 'examples', '--reports', 'none', '--format', format]).out,
  tree: format => copse(['report', '--reports', 'none', '--format', format], portfolioTree).out,
};

describe('The portfolio of', () => {
  for (const [name, run] of Object.entries(runs)) {
    for (const format of ['text', 'md', 'json']) {
      it(`${name} is as it was, as ${format}`, () => {
        const file = new URL(`${name}.${format === 'text' ? 'txt' : format}`, folder);
        const text = run(format);
        if (process.env['UPDATE_GOLDEN'] === '1') {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, text);
        }
        assert.equal(text, readFileSync(file, 'utf8'), 'read the difference; accept it with UPDATE_GOLDEN=1');
      });
    }
  }
});
