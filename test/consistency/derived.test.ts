import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedFiles } from '../../scripts/derived';

const root = join(import.meta.dirname, '../..');

describe('the files made from the lists of the source', () => {
  it('are as the lists are now', async function () {
    // Reading every text out of the source takes a while on a busy machine.
    this.timeout(180_000);
    const files = await derivedFiles();
    const stale = Object.entries(files).filter(
      ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    );
    assert.deepEqual(
      stale.map(([path]) => path),
      [],
      'run `npm run derive`, read what changed, and commit it',
    );
    const pages = ['docs/rules', 'docs/checklist'].flatMap(folder =>
      readdirSync(join(root, folder)).map(name => `${folder}/${name}`),
    );
    assert.deepEqual(
      pages.filter(path => files[path] === undefined),
      [],
      'these pages belong to no rule and no item; run `npm run derive`',
    );
  });
});
