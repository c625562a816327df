import { spawnSync } from 'node:child_process';
import type { Git } from './ports';

/** The history of a large repository is listed as a whole. */
const mostOutput = 1024 * 1024 * 1024;

/** What a hook has set for the repository that it runs in does not hold for the one that is asked about. */
const ofAnotherRepository = ['GIT_DIR', 'GIT_WORK_TREE'];

/**
 * The machine's own git, without a shell. It is only asked what it can tell by reading, and then runs no hooks; it takes no locks, runs no
 * file system monitor, and fetches nothing, not even from a remote whose address is a command.
 */
export const nodeGit: Git = {
  run: (folder, args, input) => {
    const { status, signal, stdout, stderr, error } = spawnSync(
      'git',
      ['-C', folder, '-c', 'core.fsmonitor=false', ...args],
      {
        input: input ?? '',
        env: environment(),
        maxBuffer: mostOutput,
        windowsHide: true,
        shell: false,
      },
    );
    if (status === null && signal === null)
      return { code: undefined, out: new Uint8Array(), err: String(error?.message ?? '') };
    // Where a way of fetching is refused to it, git may be ended by a pipe that nobody reads.
    return { code: status ?? 128, out: stdout, err: stderr.toString('utf8') };
  },
};

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ofAnotherRepository.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    // No way of fetching is left to it. A setting would not do: that of a repository for one way counts for more than ours for all.
    GIT_ALLOW_PROTOCOL: 'none',
    // Of some failures it is known by its words what to do.
    LC_ALL: 'C',
  };
}
