import * as vscode from 'vscode';
import { decode } from '../../core/model/decode';
import { Design } from '../../core/model/design';
import { readDesignFile, type SourceFile } from '../../core/model/design-file';
import { FileCache } from '../../core/model/file-cache';
import { designFile, fileExtension } from '../../core/schema/kinds';
import type { PastPlan } from './earlier';
import type { GitRepository } from './git-api';

/** The earlier states of a design, as the editor's Git has them. Nothing is ever written. */
export class GitHistory {
  /** Most texts are the same in many commits. */
  readonly #files = new FileCache();

  /** @param root the folder of the design as it is. */
  constructor(
    readonly repository: GitRepository,
    readonly root: vscode.Uri,
  ) {}

  /** The commit that a name means; undefined where it means none. */
  async commitOf(name: string): Promise<string | undefined> {
    // What begins with a dash would be an option, and two points a range.
    if (name.startsWith('-') || name.includes('..') || /[\s\0]/.test(name)) return undefined;
    try {
      return (await this.repository.getCommit(`${name}^{commit}`)).hash;
    } catch {
      return undefined;
    }
  }

  /** True where the clone holds only the latest part of the history. */
  async isShallow(): Promise<boolean> {
    try {
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(this.repository.rootUri, '.git', 'shallow'));
      return true;
    } catch {
      return false;
    }
  }

  /**
   * The design in a commit. A design whose folder was moved is the same design: one that is gone has the same name.
   * @param name what the community is called now
   */
  async read(commit: string, name: string): Promise<PastPlan> {
    const here = await this.#designIn(commit, this.root);
    if (here !== undefined) return { kind: 'plan', commit, folder: this.root, design: here };
    for (const folder of name === '' ? [] : await this.#foldersGone(commit)) {
      const design = await this.#designIn(commit, folder);
      if (design?.name === name) return { kind: 'plan', commit, folder, design };
    }
    return { kind: 'plan', commit, folder: this.root, design: new Design([]) };
  }

  async #designIn(commit: string, folder: vscode.Uri): Promise<Design | undefined> {
    const names = await this.#list(commit, folder);
    if (!names.includes(designFile)) return undefined;
    const sources = await this.#sources(commit, folder, '', names);
    const isHere = folder.toString() === this.root.toString();
    return new Design(sources.map(source => (isHere ? this.#files.read(source) : readDesignFile(source))));
  }

  /** Every design file below a folder, down to the next folder that is a design of its own. */
  async #sources(
    commit: string,
    folder: vscode.Uri,
    prefix: string,
    names: readonly string[],
  ): Promise<readonly SourceFile[]> {
    const found = await Promise.all(
      names.map(async (name): Promise<readonly SourceFile[]> => {
        const uri = vscode.Uri.joinPath(folder, name);
        if (name.endsWith(fileExtension)) {
          return [{ path: `${prefix}${name}`, content: await textIn(this.repository, commit, uri) }];
        }
        if (!name.endsWith('/') || name.startsWith('.') || name === 'node_modules/') return [];
        const below = await this.#list(commit, uri);
        return below.includes(designFile) ? [] : this.#sources(commit, uri, `${prefix}${name}`, below);
      }),
    );
    return found.flat();
  }

  /** The names in a folder, those of folders with `/` behind them; none where it was not there. */
  async #list(commit: string, folder: vscode.Uri): Promise<readonly string[]> {
    const text = await this.#show(commit, folder.fsPath.replace(/[/\\]$/, ''));
    const [head = '', ...names] = text?.split('\n') ?? [];
    return /tree [0-9a-f]+:/.test(head) ? names.filter(name => name !== '') : [];
  }

  async #show(commit: string, path: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await this.repository.buffer(commit, path));
    } catch {
      return undefined;
    }
  }

  /** The folders that held a design in a commit, and hold it no longer. */
  async #foldersGone(commit: string): Promise<readonly vscode.Uri[]> {
    const changes = await this.repository.diffWith(commit);
    const files = changes.map(({ originalUri }) => originalUri).filter(({ path }) => path.endsWith(`/${designFile}`));
    const gone = await Promise.all(files.map(async uri => !(await isThere(uri))));
    return files.filter((_, index) => gone[index]).map(uri => vscode.Uri.joinPath(uri, '..'));
  }
}

/** A file in a commit; why there is no text where it cannot be read. Links are followed as far as they stay in the repository. */
export async function textIn(
  repository: GitRepository,
  commit: string,
  uri: vscode.Uri,
  steps = 8,
): Promise<SourceFile['content']> {
  try {
    const content = decode(await repository.buffer(commit, uri.fsPath));
    // Only the path of a link has no line break at its end, and hardly any file: few are asked about.
    if (typeof content !== 'string' || content.endsWith('\n') || content === '') return content;
    const { mode } = await repository.getObjectDetails(commit, uri.fsPath);
    if (mode !== linkMode) return content;
    if (steps === 0) return { reason: 'link-loop' };
    if (content.startsWith('/')) return { reason: 'unreadable' };
    return await textIn(repository, commit, vscode.Uri.joinPath(uri, '..', content), steps - 1);
  } catch {
    return { reason: 'unreadable' };
  }
}

/** By which git knows a symbolic link. */
const linkMode = '120000';

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
