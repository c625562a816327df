/** A text as somebody may type it, and what is said of it: one problem with one fix. */
export interface TrapCase {
  /** Ends the sentence “it says what was meant where …”. */
  readonly when: string;
  readonly typed: string;
  /** Line and column where the mark begins, one-based. */
  readonly at: string;
  readonly marked: string;
  readonly says: string;
  readonly fix: string;
  /** The text once the fix is made. */
  readonly after: string;
  /** It is about the beginning of a file, or about all of it. */
  readonly alone?: true;
}
