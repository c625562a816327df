import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const released = /^(?:cli\b.*\.js|THIRD-PARTY-NOTICES\.txt|sbom\.cdx\.json)$/;

/**
 * Makes the commit of a release: what HEAD holds, and the built program, which is not in git otherwise. The commit follows HEAD but is on
 * no branch; only the tag leads to it. Neither the files nor the index are touched, and nothing is pushed.
 * @param root the repository @param version without `v` @param program the built command line, a file; what it loads late and what goes along with its libraries lies beside it
 * @returns the tag
 * @throws Error where there is something that is not committed, or the tag is there already.
 */
export function tagRelease(root: string, version: string, program: string): string {
  const tag = `v${version}`;
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', env: { ...process.env, ...env } }).trim();
  if (git(['status', '--porcelain']) !== '') throw new Error('There are changes that are not committed.');
  if (git(['tag', '--list', tag]) !== '') throw new Error(`The tag ${tag} is there already.`);

  const folder = mkdtempSync(join(tmpdir(), 'copse-release-'));
  try {
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    git(['read-tree', 'HEAD'], index);
    for (const name of readdirSync(dirname(program)).filter(file => released.test(file))) {
      const blob = git(['hash-object', '-w', '--no-filters', join(dirname(program), name)]);
      const mode = name === 'cli.js' ? '100755' : '100644';
      git(['update-index', '--add', '--cacheinfo', `${mode},${blob},dist/${name}`], index);
    }
    const tree = git(['write-tree'], index);
    const commit = git(['commit-tree', tree, '-p', 'HEAD', '-m', `Release ${version}`]);
    git(['tag', '--annotate', '--message', `Copse ${version}`, tag, commit]);
    return tag;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
