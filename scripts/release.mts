// Tags the version of package.json with the built program in it. Says what to push; pushes nothing.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import packaged from '../package.json' with { type: 'json' };
import { tagRelease } from './tag-release';

const root = join(import.meta.dirname, '..');
for (const script of [['build'], ['third-party', 'cli']])
  execFileSync('npm', ['run', ...script], { cwd: root, stdio: 'inherit' });
const tag = tagRelease(root, packaged.version, join(root, 'dist/cli.js'));
console.log(`${tag} is made. Now: git push origin ${tag}`);
