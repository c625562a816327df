import { dirname, join, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import type { Design } from '../../core/model/design';
import { plain } from '../../core/report/plain';
import { designFile } from '../../core/schema/kinds';
import { type FoundDesign, findDesigns, readDesign } from '../designs';
import { UsageError } from '../errors';
import type { Files, Ports } from '../ports';
import { type Repository, repositoryAround } from './repository';
import { type Revision, revision } from './revision';
import { Contents, RevisionFiles, refuseSubmodule } from './tree';

/** A design in two states of its repository; it may be absent from one of them. */
export interface TwoStates {
  /** As people read it, relative to where they are. */
  readonly path: string;
  readonly folder: string;
  readonly before: Design | undefined;
  readonly after: Design | undefined;
}

/** What is compared: a revision with another, or with the files as they are. */
export interface Comparison {
  readonly repository: Repository;
  readonly from: Revision;
  readonly to: Revision | undefined;
}

/**
 * Every design at a path in both states.
 * @param written the path as the person wrote it
 * @throws UsageError where neither state has a design there.
 */
export function designsInBoth(comparison: Comparison, written: string, ports: Ports): readonly TwoStates[] {
  const { repository, from, to } = comparison;
  const contents = new Contents(repository);
  const before = new RevisionFiles(repository, from, contents);
  const after = to === undefined ? ports.files : new RevisionFiles(repository, to, contents);
  const path = resolve(ports.cwd, written);
  refuseSubmodule(path, written, before);
  if (after instanceof RevisionFiles) refuseSubmodule(path, written, after);

  const found = new Map<string, FoundDesign>();
  const problems: UsageError[] = [];
  for (const files of [after, before]) {
    try {
      for (const place of findDesigns([written], { cwd: ports.cwd, files })) found.set(place.folder, place);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error);
    }
  }
  if (found.size === 0)
    throw problems[0] ?? new UsageError(t('There is no community design at “{0}”.', plain(written)));
  const own = [...found.values()].filter(({ folder }) => !isElsewhere(folder, repository, ports));
  const read = (place: FoundDesign, files: Files) =>
    files.kindOf(join(place.folder, designFile)) === 'file' ? readDesign(place, files) : undefined;
  const states = own.map(place => ({ ...place, before: read(place, before), after: read(place, after) }));
  return movedTogether(states).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/**
 * How to have designs as they were in a revision; undefined for one that was not there. A repository is listed once, however
 * many designs it holds.
 * @throws UsageError (when asked) where there is no such revision.
 */
export function earlierDesigns(name: string, ports: Ports): (place: FoundDesign) => Design | undefined {
  const known: RevisionFiles[] = [];
  const filesFor = ({ folder, path }: FoundDesign) => {
    const same = known.find(({ repository }) => holds(repository, folder, ports.files));
    if (same !== undefined) return same;
    const repository = repositoryAround(folder, path, ports);
    const files = new RevisionFiles(repository, revision(repository, name), new Contents(repository));
    known.push(files);
    return files;
  };
  return place => {
    const files = filesFor(place);
    return files.kindOf(join(place.folder, designFile)) === 'file' ? readDesign(place, files) : undefined;
  };
}

function holds(repository: Repository, folder: string, files: Files): boolean {
  return !repository.inside(folder).startsWith('..') && ownRepository(folder, repository, files) === undefined;
}

/** The folder of a repository of its own, such as a submodule, that lies within this one and around a folder. */
function ownRepository(folder: string, repository: Repository, files: Files): string | undefined {
  for (let at = folder; repository.inside(at) !== '' && dirname(at) !== at; at = dirname(at)) {
    if (files.kindOf(join(at, '.git')) !== 'nothing') return at;
  }
  return undefined;
}

/** True of a folder in a repository of its own within this one. Says so on the error output. */
function isElsewhere(folder: string, repository: Repository, { files, cwd, stderr }: Ports): boolean {
  const own = repository.isBare ? undefined : ownRepository(folder, repository, files);
  if (own === undefined) return false;
  const shown = relative(cwd, own).split(sep).join('/');
  stderr.write(`${t('“{0}” is a repository of its own and left out; compare within it.', plain(shown))}\n`);
  return true;
}

/** A design whose folder was moved is the same design: one that is gone and one that is new have the same name. */
function movedTogether(states: readonly TwoStates[]): TwoStates[] {
  const gone = states.filter(({ after }) => after === undefined);
  const joined = new Set<TwoStates>();
  const whole = states.map(state => {
    if (state.before !== undefined || state.after === undefined) return state;
    const { name } = state.after;
    const earlier = gone.find(other => !joined.has(other) && name !== '' && other.before?.name === name);
    if (earlier?.before === undefined) return state;
    joined.add(earlier);
    return { ...state, before: earlier.before };
  });
  return whole.filter(state => !joined.has(state));
}
