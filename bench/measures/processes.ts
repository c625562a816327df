import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { built, driver, schemasFolder } from '../build';
import { peersFolder } from '../peers/install';
import type { Run } from '../peers/tools';

/** What one or several runs took together. */
export interface Use {
  /** From start to finish, in milliseconds. */
  readonly wall: number;
  /** How long processors worked for it, in milliseconds. */
  readonly cpu: number;
  /** The most memory that one of them took, in bytes. */
  readonly peak: number;
}

export const settings = { COPSE_BENCH_PEERS: peersFolder, COPSE_BENCH_SCHEMAS: schemasFolder };

/** From start to finish of all runs, in milliseconds; what they print is thrown away. */
export function timeOf(runs: readonly Run[]): number {
  const start = performance.now();
  for (const run of runs) outcomeOf(run, []);
  return performance.now() - start;
}

/** The same with more detail, of long runs: to find it out takes a millisecond or two of each. */
export function useOf(runs: readonly Run[]): Use {
  const file = join(built, 'use');
  rmSync(file, { force: true });
  const start = performance.now();
  for (const run of runs) outcomeOf({ ...run, env: { ...run.env, COPSE_BENCH_USE: file } }, ['-r', driver('at-exit')]);
  const wall = performance.now() - start;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const uses = lines.map(line => JSON.parse(line) as Pick<Use, 'cpu' | 'peak'>);
  return {
    wall,
    cpu: uses.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(...uses.map(({ peak }) => peak)),
  };
}

/** Exit code, and what was printed to either stream. */
export function sayingOf({ args, cwd, env }: Run): { readonly code: number | null; readonly text: string } {
  const done = spawnSync(process.execPath, [...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...settings, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return { code: done.status, text: `${done.stdout}${done.stderr}` };
}

function outcomeOf({ args, cwd, env }: Run, before: readonly string[]): void {
  const done = spawnSync(process.execPath, [...before, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...settings, ...env },
    stdio: 'ignore',
  });
  if (done.error) throw done.error;
}
