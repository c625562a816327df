import { posix } from 'node:path';
import { t } from '@vscode/l10n';
import { largestFile } from '../../core/model/decode';
import { plain } from '../../core/report/plain';
import { fileExtension } from '../../core/schema/kinds';
import { UsageError } from '../errors';
import type { Entry, Files } from '../ports';
import { lacking, type Repository, textOf } from './repository';
import type { Revision } from './revision';

interface Blob {
  readonly object: string;
  readonly isLink: boolean;
}

/** The files of a revision, at the same absolute paths that they would have if it were checked out. Nothing is written. */
export class RevisionFiles implements Files {
  readonly #blobs = new Map<string, Blob>();
  readonly #submodules = new Set<string>();
  /** Every folder with what is in it; the root is empty text. */
  readonly #folders = new Map<string, Map<string, Entry>>([['', new Map()]]);
  readonly #contents: Contents;

  constructor(
    readonly repository: Repository,
    revision: Revision,
    contents: Contents,
  ) {
    this.#contents = contents;
    const listed = textOf(repository.git(['ls-tree', '-r', '-z', '--full-tree', revision.commit]));
    for (const line of listed.split('\0')) this.#add(line);
    contents.want([...this.#blobs].filter(([path]) => path.endsWith(fileExtension)).map(([, { object }]) => object));
  }

  readonly list = (folder: string): readonly Entry[] => [
    ...(this.#folders.get(this.repository.inside(folder))?.values() ?? []),
  ];

  /** From the top of the repository. */
  readonly realPath = (path: string): string => {
    const inside = this.repository.inside(path);
    return `/${this.#folders.has(inside) ? inside : this.#target(inside).path}`;
  };

  readonly kindOf = (path: string): 'file' | 'folder' | 'nothing' => {
    const inside = this.repository.inside(path);
    if (this.#folders.has(inside)) return 'folder';
    return this.#blobs.has(inside) ? 'file' : 'nothing';
  };

  readonly size = (path: string): number => this.#contents.size(this.#object(path));
  readonly read = (path: string): Uint8Array => this.#contents.read(this.#object(path));
  readonly write = (): never => refuse();
  readonly create = (): never => refuse();

  /** The submodule that a path leads into; undefined where it leads into none. */
  submoduleOf(path: string): string | undefined {
    const inside = this.repository.inside(path);
    return [...this.#submodules].find(submodule => inside === submodule || inside.startsWith(`${submodule}/`));
  }

  #add(line: string): void {
    const [, mode, type, object, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined) return;
    if (type === 'commit') this.#submodules.add(path);
    if (type !== 'blob') return;
    const isLink = mode === '120000';
    this.#blobs.set(path, { object, isLink });
    let name: Entry = { name: posix.basename(path), kind: isLink ? 'link' : 'file' };
    for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      const key = folder === '.' ? '' : folder;
      const known = this.#folders.get(key);
      if (known === undefined) this.#folders.set(key, new Map([[name.name, name]]));
      else known.set(name.name, name);
      if (known !== undefined || key === '') break;
      name = { name: posix.basename(key), kind: 'folder' };
    }
  }

  #object(path: string): string {
    const { blob } = this.#target(this.repository.inside(path));
    if (blob === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return blob.object;
  }

  /** What a path leads to, links followed as far as they stay in the tree. */
  #target(path: string, steps = 8): { readonly path: string; readonly blob: Blob | undefined } {
    const blob = this.#blobs.get(path);
    if (blob === undefined || !blob.isLink) return { path, blob };
    if (steps === 0) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
    const to = textOf(this.#contents.read(blob.object));
    if (posix.isAbsolute(to)) throw Object.assign(new Error('out of the tree'), { code: 'EXDEV' });
    return this.#target(posix.join(posix.dirname(path), to), steps - 1);
  }
}

/** What objects of a repository hold, asked for together: git is started anew for each question. */
export class Contents {
  readonly #sizes = new Map<string, number>();
  readonly #read = new Map<string, Uint8Array>();

  constructor(readonly repository: Repository) {}

  /** Reads these objects, but for those that are too large for a plan. @throws UsageError where one is not in this clone. */
  want(objects: readonly string[]): void {
    const fresh = [...new Set(objects)].filter(object => !this.#sizes.has(object));
    if (fresh.length === 0) return;
    const lines = textOf(this.repository.git(['cat-file', '--batch-check'], `${fresh.join('\n')}\n`))
      .trimEnd()
      .split('\n');
    for (const line of lines) {
      const [, object = '', size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
      if (size === undefined) throw new UsageError(lacking());
      this.#sizes.set(object, Number(size));
    }
    this.#take(fresh.filter(object => this.size(object) <= largestFile));
  }

  size(object: string): number {
    this.want([object]);
    return this.#sizes.get(object) ?? 0;
  }

  read(object: string): Uint8Array {
    this.want([object]);
    return this.#read.get(object) ?? new Uint8Array();
  }

  /** Each answer is a line with the size, the content, and a line break. */
  #take(objects: readonly string[]): void {
    if (objects.length === 0) return;
    const bytes = this.repository.git(['cat-file', '--batch'], `${objects.join('\n')}\n`);
    let at = 0;
    for (const object of objects) {
      const start = bytes.indexOf(10, at) + 1;
      const end = start + this.size(object);
      this.#read.set(object, bytes.subarray(start, end));
      at = end + 1;
    }
  }
}

function refuse(): never {
  throw new Error('an earlier state of a plan is never written to');
}

/** @throws UsageError where a path leads into a submodule of this revision, whose history is kept elsewhere. */
export function refuseSubmodule(path: string, written: string, files: RevisionFiles): void {
  const submodule = files.submoduleOf(path);
  if (submodule === undefined) return;
  throw new UsageError(
    t(
      '“{0}” lies in the submodule “{1}”, a repository of its own. Run `git submodule update --init`, then compare within it.',
      plain(written),
      plain(submodule),
    ),
  );
}
