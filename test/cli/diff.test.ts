import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copseIn } from '../support/disk';
import { commits, type History, history } from '../support/history';

const golden = join(import.meta.dirname, 'golden/diff');

describe('copse diff over a history of twelve commits', () => {
  let repository: History;
  before(() => {
    repository = history();
  });
  after(() => repository.remove());

  commits.forEach(({ what }, index) => {
    for (const [format, extension] of [
      ['text', 'txt'],
      ['md', 'md'],
      ['json', 'json'],
    ] as const) {
      it(`${index + 1}. ${what}, as ${format}`, () => {
        const { code, out, err } = copseIn(repository.folder, ['diff', `${index}..${index + 1}`, '--format', format]);
        assert.deepEqual({ code, err }, { code: 0, err: '' });
        compareWithGolden(`${String(index + 1).padStart(2, '0')}.${extension}`, out);
      });
    }
  });

  it('says of a commit that only writes the same in another way that nothing changed', () => {
    const at = commits.findIndex(({ what }) => what === 'Write the same in another way');
    const { out } = copseIn(repository.folder, ['diff', `${at}..${at + 1}`, '--format', 'json']);
    const [design] = JSON.parse(out).designs;
    assert.deepEqual(design.changes, []);
    assert.deepEqual(design.readiness.items, []);
    assert.deepEqual(design.readiness.findings, { new: [], gone: [] });
    assert.match(copseIn(repository.folder, ['diff', `${at}..${at + 1}`]).out, /No change to the plan\./);
  });
});

function compareWithGolden(name: string, text: string): void {
  const file = join(golden, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'), `read ${file}; UPDATE_GOLDEN=1 writes it`);
}
