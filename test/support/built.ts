import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Builds the command line as a release holds it. @param folder where to put it @returns the program's file */
export function builtCommandLine(folder: string): string {
  execFileSync('node', ['esbuild.js', `--outdir=${folder}`], { cwd: root });
  return join(folder, 'cli.js');
}
