import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copseIn } from '../support/disk';
import { copse } from '../support/terminal';

const designs = { 'a b/community.cop.yaml': 'name: A\n', 'c/d/community.cop.yaml': 'name: C\n' };

/** The pages of reports that a page leads to. */
function pagesFrom(page: string | Uint8Array | undefined): readonly string[] {
  const links = [...String(page).matchAll(/href="(\.[^"#]*html)"/g)].map(([, link = '']) => link);
  return [...new Set(links)];
}

describe('copse ci', () => {
  it('writes a page of several designs that leads to the report of each, and back', () => {
    const { files } = copse(['ci', '--reports', 'out'], designs);
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(files)
          .filter(([path]) => path.startsWith('out/'))
          .map(([path, page]) => [path, pagesFrom(page)]),
      ),
      {
        'out/index.html': ['./a%20b/report.html', './c/d/report.html'],
        'out/a b/report.html': ['../index.html'],
        'out/c/d/report.html': ['../../index.html'],
      },
    );
  });

  it('writes the report alone where there is one design', () => {
    const { files } = copse(['ci', 'c', '--reports', 'out'], designs);
    assert.deepEqual(
      Object.keys(files).filter(path => path.startsWith('out/')),
      ['out/c/d/report.html'],
    );
    assert.deepEqual(pagesFrom(files['out/c/d/report.html']), []);
  });

  it('begins the summary of several designs with the portfolio, and links to their files', () => {
    const { out } = copse(['ci', '--format', 'md', '--links', 'https://example.org/x'], designs);
    assert.match(out, /^# Portfolio: 2 designs\n/);
    assert.match(
      out,
      /\n\| A \| ✘ Not ready: [^|]* \|.* \| \[a b\]\(https:\/\/example\.org\/x\/a%20b\/community\.cop\.yaml#L1\) \|\n/,
    );
    assert.match(out, /\n\| \*\*All designs\*\* \|/);
    assert.match(out, /\n## Readiness of C\n/);
  });

  describe('on a disk', () => {
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
      const { code, out, err } = copseIn(folder, [
        'ci',
        'plans',
        '--links',
        'javascript:alert(1)//https://example.org',
      ]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^copse: --links wants a web address such as https:\/\/example\.org\/plans, not “javascript:/);
    });
  });
});
