import { t } from '@vscode/l10n';
import { dateInWords } from '../../core/report/dates';
import { dayOf } from '../moments';
import type { Earlier } from './earlier';
import { shortHash } from './earlier-texts';
import type { GitCommit, GitRef } from './git-api';
import type { GitHistory } from './git-history';

/** An earlier state in git, and how it is offered. */
export interface GitState {
  readonly label: string;
  readonly description: string;
  readonly earlier: Earlier;
}

export interface GitStates {
  /** Those that are wanted most often. */
  readonly first: readonly GitState[];
  /** Commits that changed something in the design, the latest first. */
  readonly commits: readonly GitState[];
  readonly branches: readonly GitState[];
  readonly tags: readonly GitState[];
  readonly isShallow: boolean;
}

const mostCommits = 50;

/**
 * The earlier states of a design that a person may want to compare with.
 * @param name what the community is called now
 */
export async function gitStates(history: GitHistory, name: () => string): Promise<GitStates> {
  const { repository, root } = history;
  const [head, commits, refs, isShallow] = await Promise.all([
    repository.getCommit('HEAD'),
    repository.log({ maxEntries: mostCommits, path: root.fsPath }),
    repository.getRefs({}),
    history.isShallow(),
  ]);
  const state = new StatesOf(history, name);
  return {
    first: [
      state.named('HEAD', { label: t('The last commit'), description: aboutCommit(head), words: t('the last commit') }),
      ...(await state.partings()),
    ],
    commits: commits.map(commit => state.commit(commit)),
    branches: refs.filter(isBranch).map(ref => state.ref(ref)),
    tags: refs.filter(({ type }) => type === 2).map(ref => state.ref(ref)),
    isShallow,
  };
}

/** The state that somebody names: a branch, a tag, a commit; undefined where there is none. */
export async function stateNamed(
  history: GitHistory,
  written: string,
  name: () => string,
): Promise<Earlier | undefined> {
  if ((await history.commitOf(written)) === undefined) return undefined;
  return new StatesOf(history, name).named(written, { label: written, description: '', words: quoted(written) })
    .earlier;
}

type Words = Pick<GitState, 'label' | 'description'> & Pick<Earlier, 'words'>;

class StatesOf {
  constructor(
    readonly history: GitHistory,
    readonly name: () => string,
  ) {}

  /** What a name means, whatever commit that is one day. */
  named(name: string, words: Words): GitState {
    return this.#state(words, () => this.history.commitOf(name));
  }

  ref({ type, name = '' }: GitRef): GitState {
    const full = `${['refs/heads', 'refs/remotes', 'refs/tags'][type]}/${name}`;
    const description = type === 1 ? t('of another repository') : '';
    return this.named(full, { label: name, description, words: quoted(name) });
  }

  commit(commit: GitCommit): GitState {
    const title = titleOf(commit);
    const words = t('the commit “{0}”', title);
    return this.named(commit.hash, {
      label: title,
      description: `${whenAndWho(commit)} · ${shortHash(commit.hash)}`,
      words,
    });
  }

  /** Where the branch parted from the one that it began from, and from what others have of it. */
  async partings(): Promise<readonly GitState[]> {
    const { HEAD } = this.history.repository.state;
    if (HEAD?.name === undefined) return [];
    const base = await this.#baseOf(HEAD.name);
    const upstream = HEAD.upstream === undefined ? undefined : `${HEAD.upstream.remote}/${HEAD.upstream.name}`;
    const began = await this.#parting(base, {
      label: t('Where this branch began'),
      description: t('it parts from “{0}” there', base ?? ''),
      words: t('the beginning of this branch'),
    });
    const shared = await this.#parting(upstream === base ? undefined : upstream, {
      label: t('What others have of this branch'),
      description: t('all that was pushed to “{0}”', upstream ?? ''),
      words: t('what was pushed to “{0}”', upstream ?? ''),
    });
    return [...began, ...shared];
  }

  /** Nothing where both have not parted: then it is the last commit. */
  async #parting(other: string | undefined, words: Words): Promise<readonly GitState[]> {
    if (other === undefined) return [];
    const find = () => this.history.repository.getMergeBase('HEAD', other);
    const commit = await find();
    if (commit === undefined || commit === (await this.history.commitOf('HEAD'))) return [];
    return [this.#state(words, find)];
  }

  /** The branch that a branch began from: as git knows, else the one that is called as main branches are. */
  async #baseOf(branch: string): Promise<string | undefined> {
    const { repository } = this.history;
    const known = await repository.getBranchBase?.(branch).catch(() => undefined);
    const names = [
      ...(known?.name === undefined ? [] : [known.remote === undefined ? known.name : withRemote(known)]),
      ...['main', 'master', 'origin/main', 'origin/master'],
    ];
    for (const name of names) {
      if (name !== branch && (await this.history.commitOf(name)) !== undefined) return name;
    }
    return undefined;
  }

  #state({ label, description, words }: Words, find: () => Promise<string | undefined>): GitState {
    const read = async () => {
      const commit = await find();
      if (commit === undefined) throw new Error(t('There is no longer any earlier state that is {0}.', words));
      return this.history.read(commit, this.name());
    };
    return { label, description, earlier: { words, read, onDidChange: this.history.repository.state.onDidChange } };
  }
}

function withRemote({ remote = '', name = '' }: GitRef): string {
  return name.startsWith(`${remote}/`) ? name : `${remote}/${name}`;
}

function isBranch({ type, name = '' }: GitRef): boolean {
  return type === 0 || (type === 1 && !name.endsWith('/HEAD'));
}

function quoted(name: string): string {
  return t('“{0}”', name);
}

function titleOf({ message, hash }: GitCommit): string {
  return message.split('\n')[0]?.trim() || shortHash(hash);
}

function aboutCommit(commit: GitCommit): string {
  return `${titleOf(commit)} · ${whenAndWho(commit)}`;
}

/** The author's day and name, as far as they are known. */
function whenAndWho({ authorDate, authorName }: GitCommit): string {
  const day = authorDate === undefined ? [] : [dateInWords(dayOf(authorDate))];
  return [...day, ...(authorName === undefined ? [] : [authorName])].join(' · ');
}
