import { spawnSync } from 'node:child_process';
import type { Git } from './ports';

/** The history of a large repository is listed as a whole. */
const mostOutput = 1024 * 1024 * 1024;

/** What a hook has set for the repository that it runs in does not hold for the one that is asked about. */
const ofAnotherRepository = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_EXTERNAL_DIFF'];

/**
 * The machine's own git, without a shell. It only reads: it takes no locks, runs no hooks and no file system monitor, asks for no
 * password, and fetches nothing.
 */
export const nodeGit: Git = {
  run: (folder, args, input) => {
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];
    const { status, stdout, stderr, error } = spawnSync(
      'git',
      ['-C', folder, '--no-pager', '--no-optional-locks', '--literal-pathspecs', ...settings, ...args],
      { input: input ?? '', env: environment(), maxBuffer: mostOutput, windowsHide: true, shell: false },
    );
    if (status === null) return { code: undefined, out: new Uint8Array(), err: String(error?.message ?? '') };
    return { code: status, out: stdout, err: stderr.toString('utf8') };
  },
};

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ofAnotherRepository.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Older versions know nothing of the line above; no way of fetching is allowed to them.
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}
