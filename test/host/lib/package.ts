import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkspace } from './workspace';

const root = join(import.meta.dirname, '../../..');

/** What the tests of a suite use: a folder of their own, the package, and a workspace. */
export interface Packaged {
  top: string;
  vsix: string;
  workspace: string;
}

/** Packages the extension before the tests of a suite, and clears up after them. The paths are there once they run. */
export function packaged(): Readonly<Packaged> {
  const made: Packaged = { top: '', vsix: '', workspace: '' };
  before(function () {
    this.timeout(120_000);
    made.top = mkdtempSync(join(tmpdir(), 'copse-package-'));
    made.vsix = packageIn(made.top);
    made.workspace = makeWorkspace();
  });
  after(() => {
    for (const folder of [made.top, made.workspace]) rmSync(folder, { recursive: true, force: true });
  });
  return made;
}

/** Packages the extension as it is built; gives the path of the VSIX. */
function packageIn(folder: string): string {
  execFileSync('npm', ['run', 'vsix', '--', '--out', `${folder}/`], { cwd: root, stdio: 'pipe' });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(folder, `copse-${version}.vsix`);
}
