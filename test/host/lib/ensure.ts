import { spawn } from 'node:child_process';
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hostFolder, installedMark, isSupported } from './paths';

const lock = join(hostFolder, '.installing');

/**
 * Installs the test host where it is missing or older than its lock file. Says in one line what it does.
 * @throws when the installation fails
 */
export async function ensureHost(): Promise<void> {
  if (!isSupported)
    return say(
      "not for this system; tests inside VS Code use the desktop's, and those that drive a window by hand are not run.",
    );
  if (isInstalled()) return say('in place.');
  const release = await takeTurn();
  try {
    if (isInstalled()) return say('in place.');
    say('installing VS Code and a browser into test/host (once; about 30 seconds and 1.1 GB).');
    await install();
  } finally {
    release();
  }
}

function say(text: string): void {
  console.log(`Test host: ${text}`);
}

function isInstalled(): boolean {
  return (
    existsSync(installedMark) &&
    filesIn(installedMark).every(file => sameText(join(installedMark, file), join(hostFolder, file)))
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    statSync(join(folder, file)).isFile(),
  );
}

function sameText(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one, 'utf8') === readFileSync(other, 'utf8');
}

/** Two test runs may start together: the second waits for the first one's installation. */
async function takeTurn(): Promise<() => void> {
  while (!claim()) {
    if (!isRunning(holder())) rmSync(lock, { force: true });
    await pause(200);
  }
  return () => rmSync(lock, { force: true });
}

/** A link appears with its content at once, so that nobody ever reads half a lock. */
function claim(): boolean {
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (existsSync(lock)) return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function holder(): number {
  return existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function install(): Promise<void> {
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--prefix', hostFolder, '--loglevel=error'];
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: hostFolder })
    : spawn('npm', args, { cwd: hostFolder });
  let output = '';
  child.stdout.on('data', data => (output += data));
  child.stderr.on('data', data => (output += data));
  const code = await new Promise(resolve => child.on('close', resolve).on('error', resolve));
  if (code !== 0)
    throw new Error(`The test host could not be installed (npm ci --prefix test/host: ${code}).\n${output}`);
  if (!isInstalled())
    throw new Error('npm ran no install script for the test host: is `ignore-scripts` set in an .npmrc?');
}
