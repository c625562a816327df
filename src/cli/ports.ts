/** What the command line needs from the machine; tests supply their own. */
export interface Ports {
  readonly args: readonly string[];
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as `2027-03-14`. */
  readonly today: () => string;
  /** Milliseconds, for deciding when to show progress. */
  readonly clock: () => number;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** Absent where there is no git to ask. */
  readonly git?: Git;
}

/** The git program. */
export interface Git {
  /** Runs git in a folder, and waits for it. Never throws. */
  readonly run: (folder: string, args: readonly string[], input?: string) => GitOutcome;
}

export interface GitOutcome {
  /** Undefined where git could not be run at all. */
  readonly code: number | undefined;
  readonly out: Uint8Array;
  readonly err: string;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Characters a line holds, where it is a terminal. */
  readonly columns: number | undefined;
  readonly write: (text: string) => void;
}

/** The part of a file system that Copse uses; all paths absolute. Failures are thrown as Node's errors with a `code`. */
export interface Files {
  readonly list: (folder: string) => readonly Entry[];
  /** Links followed. What is no file that one could read to its end (a pipe, a device) is `other`. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'other' | 'nothing';
  /** Where a path leads once all links are followed; fails where that is nowhere. Comparable only with what it says of other paths. */
  readonly realPath: (path: string) => string;
  readonly size: (path: string) => number;
  readonly read: (path: string) => Uint8Array;
  /** Makes the folders above as needed. Leaves either the old file or the new one, whatever happens in between. A link stays, and what it leads to is written. */
  readonly write: (path: string, text: string) => void;
  /** As `write`, but fails with the code EEXIST where the file is there already. */
  readonly create: (path: string, text: string) => void;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}
