/** A file that is typed in: its path in the design, and its text after each keystroke. */
export interface Typing {
  readonly path: string;
  readonly texts: readonly string[];
}

/** A whole design while one of its files is typed in. */
export interface DesignTyping extends Typing {
  readonly others: Readonly<Record<string, string>>;
}

/** What is kept of the files below a folder, against what they hold themselves. */
export interface Retained {
  readonly kept: number;
  readonly source: number;
}

/** How many files were read by Copse's own reader, and how many were left to the exact parser, of those that are sound. */
export interface Fallbacks {
  readonly sound: number;
  readonly left: number;
}
