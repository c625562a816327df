import { t } from '@vscode/l10n';
import { plain } from '../../core/report/plain';
import { nearest } from '../../core/rules/nearest';
import { UsageError } from '../errors';
import { type Repository, textOf } from './repository';

/** A commit, by the name that it was asked for. */
export interface Revision {
  readonly name: string;
  /** The name as it stands in a sentence. */
  readonly words: string;
  readonly commit: string;
}

/** Two revisions, or one and the files as they are. */
export interface Revisions {
  readonly from: Revision;
  /** Undefined for the files as they are. */
  readonly to: Revision | undefined;
}

/** The commit that a name means; undefined where it means none. Names go to git as text to read, never as an argument. */
export function findRevision(repository: Repository, name: string): Revision | undefined {
  if (/[\n\0]/.test(name) || name.trim() === '') return undefined;
  const said = textOf(repository.git(['cat-file', '--batch-check'], `${name}^{commit}\n`));
  const commit = /^([0-9a-f]{40,64}) commit \d+$/m.exec(said)?.[1];
  return commit === undefined ? undefined : { name, words: t('“{0}”', shortName(name)), commit };
}

/** @throws UsageError where the name means no commit here; the message says what may have been meant, or what is lacking. */
export function revision(repository: Repository, name: string): Revision {
  const found = findRevision(repository, name);
  if (found === undefined) throw new UsageError(unknown(repository, name));
  return found;
}

/**
 * `A..B`: from A to B. `A...B`: from where both parted to B, which is what a pull request changes. `A`: from A to the files as
 * they are. A side that is not named is HEAD.
 * @throws UsageError where a side means no commit.
 */
export function revisions(repository: Repository, written: string): Revisions {
  const [, from = '', dots, to = ''] = /^((?:\.?[^.])*)(\.\.\.?)(.*)$/s.exec(written) ?? [];
  if (dots === undefined) return { from: revision(repository, written), to: undefined };
  const [first, last] = [revision(repository, from || 'HEAD'), revision(repository, to || 'HEAD')];
  return { from: dots === '...' ? parting(repository, first, last) : first, to: last };
}

/** From where a revision and HEAD part, to the files as they are: what a branch brings. @throws UsageError as `revisions` does. */
export function sincePartingFrom(repository: Repository, name: string): Revisions {
  const [base, head] = [revision(repository, name), revision(repository, 'HEAD')];
  return { from: parting(repository, base, head), to: undefined };
}

/** The whole name of a commit is long, and says no more to a reader than its beginning. */
function shortName(name: string): string {
  return /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 7) : name;
}

function parting(repository: Repository, a: Revision, b: Revision): Revision {
  // Commits are names that git itself has given; none can be taken for an option.
  const { code, out } = repository.ask(['merge-base', a.commit, b.commit]);
  if (code === 0) {
    const commit = textOf(out).trim();
    if (commit === a.commit) return a;
    return { name: commit, words: t('where “{0}” and “{1}” part', shortName(a.name), shortName(b.name)), commit };
  }
  const apart = t('“{0}” and “{1}” have no history in common', plain(a.name), plain(b.name));
  throw new UsageError(repository.isShallow ? t('{0} in this clone. {1}', apart, whatIsShallow()) : t('{0}.', apart));
}

function whatIsShallow(): string {
  return t(
    'It holds only the latest part of the history (it is shallow). `git fetch --unshallow` brings the rest; in CI, set the checkout’s depth to 0.',
  );
}

function unknown(repository: Repository, name: string): string {
  const shown = plain(name);
  if (name === 'HEAD' || findRevision(repository, 'HEAD') === undefined) {
    return t('This repository has no commit yet, so there is nothing to compare with.');
  }
  // `main~3` is no name that could be misspelt: it counts back from one.
  const meant = /[~^@:]/.test(shown) ? undefined : nearest(shown, names(repository), 1)[0];
  if (meant !== undefined) return t('There is no revision “{0}”. Did you mean “{1}”?', shown, meant);
  if (repository.isShallow) return t('There is no revision “{0}” in this clone. {1}', shown, whatIsShallow());
  return t('There is no revision “{0}”: no branch, tag or commit is called that.', shown);
}

function names(repository: Repository): readonly string[] {
  const listed = textOf(
    repository.git(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']),
  );
  return [...listed.split('\n').filter(name => name !== ''), 'HEAD'];
}
