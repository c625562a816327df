import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The peers are a package of their own, so that nobody who works on Copse has to have them. */
export const peersFolder = import.meta.dirname;

const modules = join(peersFolder, 'node_modules');

/**
 * Installs the peers where they are missing or others than the lock file says.
 * @returns what npm said where it failed
 */
export function installPeers(): string | undefined {
  if (isInstalled()) return undefined;
  console.error('Installing the tools to compare with into bench/peers (once; about 30 seconds and 115 MB).');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--prefix', peersFolder, '--loglevel=error', '--ignore-scripts'];
  const options = { cwd: peersFolder, encoding: 'utf8' } as const;
  const done = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  return done.status === 0 ? undefined : `${done.stderr || done.error?.message}`;
}

/** The version that is installed; undefined where it is not. */
export function versionOf(name: string): string | undefined {
  const file = join(modules, name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

function isInstalled(): boolean {
  const wanted = JSON.parse(readFileSync(join(peersFolder, 'package.json'), 'utf8')).dependencies;
  return Object.entries(wanted).every(([name, version]) => versionOf(name) === version);
}
