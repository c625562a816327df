import { nodeFiles } from '../../src/cli/node-files';
import { nodeGit } from '../../src/cli/node-git';
import type { Git } from '../../src/cli/ports';
import { run } from '../../src/cli/run';
import { asOf } from './designs';
import type { Machine, Ran } from './terminal';

/** Runs the command line in a folder on disk, with the machine's git, on a fixed day. */
export function copseIn(
  cwd: string,
  args: readonly string[],
  git: Git = nodeGit,
  machine: Pick<Machine, 'env' | 'isTerminal'> = {},
): Omit<Ran, 'files'> {
  let [out, err] = ['', ''];
  const output = (write: (text: string) => void) => ({
    isTerminal: machine.isTerminal === true,
    columns: undefined,
    write,
  });
  const code = run({
    args,
    cwd,
    env: machine.env ?? {},
    today: () => asOf,
    clock: () => 0,
    stdout: output(text => {
      out += text;
    }),
    stderr: output(text => {
      err += text;
    }),
    files: nodeFiles,
    git,
  });
  return { code, out, err };
}
