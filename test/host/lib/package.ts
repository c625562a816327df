import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Packages the extension as it is built; gives the path of the VSIX. */
export function packageIn(folder: string): string {
  execFileSync('npm', ['run', 'vsix', '--', '--out', `${folder}/`], { cwd: root, stdio: 'pipe' });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(folder, `copse-${version}.vsix`);
}
