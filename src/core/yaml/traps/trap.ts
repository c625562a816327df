import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/text';
import type { Fault } from '../fault';
import type { Line, Lines } from '../lines';
import type { YamlNode } from '../node';

/** What a trap takes a stretch of text for: what the person meant, and the edits that say so. */
export interface Diagnosis {
  readonly span: Span;
  /** For a person: what YAML made of it, what was meant, what to do. */
  readonly message: string;
  /** What the fix does. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A text that the parser refuses, seen from the first place where it does. */
export interface Situation {
  readonly lines: Lines;
  readonly fault: Fault;
  /** The line that the fault is about: the first line with content at or after its place. */
  readonly line: Line;
  /** That line and its neighbours, the likeliest culprit first. */
  readonly suspects: readonly Line[];
}

/**
 * Says what may have been meant where the parser refuses a text; the likeliest first. Each is tried, so that a guess may be wrong, but one
 * that mends the text by chance tells a person something untrue.
 */
export type FaultTrap = (situation: Situation) => readonly Diagnosis[];

/** A text that the parser takes without a word, with the tree that it made of it. */
export interface Reading {
  readonly text: string;
  readonly root: YamlNode;
  /** Read when first asked for: most texts have no trap in them. */
  readonly lines: () => Lines;
}
