import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostFolder } from './paths';

const root = dirname(dirname(hostFolder));

/** Makes a folder with several designs, and what the command line says of them in `cli.json`. */
export function makeWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copse-designs-'));
  cpSync(join(hostFolder, 'fixtures'), folder, { recursive: true });
  cpSync(join(root, 'examples/camafu'), join(folder, 'camafu'), { recursive: true });
  writeFileSync(join(folder, 'cli.json'), checkInJson(folder));
  return folder;
}

/** What `copse check` prints; it ends with 1 where it finds errors. */
function checkInJson(folder: string): string {
  const args = [join(root, 'dist/cli.js'), 'check', '--format', 'json', folder];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
}
