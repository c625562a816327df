import { dirname, posix, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import { plain } from '../../core/report/plain';
import { UsageError } from '../errors';
import type { Git, GitOutcome, Ports } from '../ports';

/** A git repository, as far as Copse reads it: nothing in it is ever changed. */
export interface Repository {
  /** The folder that git is run in, absolute. */
  readonly folder: string;
  /** True where there are no files beside the history. */
  readonly isBare: boolean;
  readonly isShallow: boolean;
  /** Where an absolute path is in the tree, with `/`; empty for the tree itself, `../…` for what lies outside. */
  readonly inside: (path: string) => string;
  /** Runs git there, whatever comes of it. */
  readonly ask: (args: readonly string[], input?: string) => GitOutcome;
  /** Runs git there. @throws UsageError where git fails. */
  readonly git: (args: readonly string[], input?: string) => Uint8Array;
}

/**
 * The repository around a path; for a path that is not on disk, the one around the current folder.
 * @param written the path as the person wrote it
 * @throws UsageError where there is none, or no git, or the path lies outside.
 */
export function repositoryAround(
  path: string,
  written: string,
  ports: Pick<Ports, 'git' | 'files' | 'cwd'>,
): Repository {
  const { git, files, cwd } = ports;
  if (git === undefined) throw new UsageError(noGit());
  const kind = files.kindOf(path);
  const repository = open(kind === 'folder' ? path : kind === 'file' ? dirname(path) : cwd, git);
  if (repository.inside(path).startsWith('..')) {
    throw new UsageError(t('“{0}” lies outside of the git repository here.', plain(written)));
  }
  return repository;
}

function open(folder: string, git: Git): Repository {
  const asked = git.run(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix']);
  if (asked.code !== 0) throw new UsageError(whyNot(asked, folder));
  const [isInside, isShallow, prefix = ''] = textOf(asked.out).split('\n');
  const isBare = isInside !== 'true';
  const start = isBare ? rootOfBare(folder, git) : folder;
  return {
    folder,
    isBare,
    isShallow: isShallow === 'true',
    // The folder may have been reached by a link; where git says that it is, and how paths go from it, is what counts.
    inside: path => {
      const way = posix.join(prefix, relative(start, path).split(sep).join('/'));
      return way === '.' ? '' : way.replace(/\/$/, '');
    },
    ask: (args, input) => git.run(folder, args, input),
    git: (args, input) => {
      const outcome = git.run(folder, args, input);
      if (outcome.code !== 0) throw new UsageError(whyNot(outcome, folder));
      return outcome.out;
    },
  };
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** @throws UsageError inside the folder that git keeps beside files: there the history is, and no plan. */
function rootOfBare(folder: string, git: Git): string {
  const [isBare, inside = ''] = textOf(git.run(folder, ['rev-parse', '--is-bare-repository', '--git-dir']).out).split(
    '\n',
  );
  if (isBare === 'true') return resolve(folder, inside);
  throw new UsageError(t('“{0}” is git’s own folder; name the folder around it.', plain(folder)));
}

function whyNot({ code, err }: GitOutcome, folder: string): string {
  if (code === undefined) return noGit();
  const said = plain(err.split('\n')[0] ?? '').replace(/^fatal: /, '');
  if (/not a git repository/.test(said)) {
    return t(
      '“{0}” is in no git repository, so there is no earlier state to compare with. `git init` starts one.',
      plain(folder),
    );
  }
  if (/dubious ownership/.test(said)) {
    return t(
      'The repository around “{0}” belongs to somebody else, and git does not read it. `git config --global --add safe.directory FOLDER` allows that.',
      plain(folder),
    );
  }
  if (/promisor remote|transport '.*' not allowed/.test(err)) return lacking();
  return t('git could not read “{0}”: {1}', plain(folder), said);
}

function noGit(): string {
  return t('The program git is not to be found here; earlier states of a plan are read with it.');
}

/** Of a clone that was made with a filter, or is not whole. */
export function lacking(): string {
  return t(
    'Some files of that revision are not in this clone, which was made without them. `git fetch --refetch` brings them; Copse itself fetches nothing.',
  );
}
