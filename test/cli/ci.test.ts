import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copseIn } from '../support/disk';

describe('copse ci', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copse-ci-'));
    for (const path of ['plans/fire', 'work']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'plans/fire/community.cop.yaml'), 'name: Fire Management\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps the reports within their folder, wherever the design lies', () => {
    const { code, err } = copseIn(join(folder, 'work'), ['ci', '../plans/fire', '--reports', 'reports/kept']);
    assert.deepEqual([code, err], [0, 'Wrote reports/kept/plans/fire/report.html\n']);
    assert.deepEqual(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('report.html')),
      ['work/reports/kept/plans/fire/report.html'],
    );
  });

  it('takes no address for its links that runs something', () => {
    const { code, out, err } = copseIn(folder, ['ci', 'plans', '--links', 'javascript:alert(1)//https://example.org']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^copse: --links wants a web address such as https:\/\/example\.org\/plans, not “javascript:/);
  });
});
