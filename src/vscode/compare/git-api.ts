import type * as vscode from 'vscode';

/** What the editor's own Git extension exports, as far as it is used here. */
export interface GitExtension {
  /** False where Git is switched off, or the program was not found. */
  readonly enabled: boolean;
  /** @throws where it is not enabled. */
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  /** The repository around a file or folder, among those that the editor has opened. */
  getRepository(uri: vscode.Uri): GitRepository | null;
  /** Opens the repository around a folder. */
  openRepository(uri: vscode.Uri): Promise<GitRepository | null>;
}

/** Paths are those of the file system, absolute. */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: GitBranch | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
  /** What a file holds in a commit; of a folder, `tree …`, an empty line, and the names in it (as `git show` does). */
  buffer(ref: string, path: string): Promise<Uint8Array>;
  getObjectDetails(ref: string, path: string): Promise<{ readonly mode: string }>;
  getCommit(ref: string): Promise<GitCommit>;
  getRefs(query: Readonly<Record<string, never>>): Promise<readonly GitRef[]>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  /** The branch that a branch began from, as far as git or the editor knows. */
  getBranchBase?(name: string): Promise<GitBranch | undefined>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>;
  /** What differs between a commit and the files as they are, untracked files left out. */
  diffWith(ref: string): Promise<readonly GitChange[]>;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

export interface GitRef {
  /** A branch, one of another repository, or a tag. */
  readonly type: 0 | 1 | 2;
  readonly name?: string;
  readonly remote?: string;
}

export interface GitBranch extends GitRef {
  readonly commit?: string;
  readonly upstream?: { readonly remote: string; readonly name: string };
}

export interface GitChange {
  /** Where the file was. */
  readonly originalUri: vscode.Uri;
}
