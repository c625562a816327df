import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { ToolThing } from '../model/references';
import type { FileEdit } from '../text/edit';
import type { Range, Span } from '../text/text';
import type { Day } from '../values/dates';

export type Severity = 'error' | 'warning' | 'info';

export type Category =
  | 'language'
  | 'references'
  | 'dates'
  | 'people'
  | 'plan'
  | 'evaluation'
  | 'privacy'
  | 'housekeeping';

/** A small design that shows a rule at work: files by their path. */
export type ExampleDesign = Readonly<Record<string, string>>;

/**
 * Something that can be said of a design across its values and files. One file a rule, named by its id.
 *
 * A rule that lacks the data to judge says nothing. Texts here and in messages are for a facilitator.
 */
export interface Rule {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly title: string;
  /** Why it matters and what to do, in Markdown; the rule's page shows it. */
  readonly why: string;
  /** Brings this rule's finding; the page shows it, and a test holds it. */
  readonly wrong: ExampleDesign;
  /** The same, put right. */
  readonly right: ExampleDesign;
  /** Where this rule finds something, nothing else is said of the design. */
  readonly alone?: boolean;
  readonly check: (context: RuleContext) => void;
}

export interface RuleContext {
  readonly design: Design;
  /** The day to judge against; rules never look at the clock. */
  readonly asOf: Day;
  /** The ids of all rules, and of all items of the checklist. Empty where they are not known, so that none is called unknown. */
  readonly names: Readonly<Record<ToolThing, readonly string[]>>;
  readonly report: (at: Place | FileSpan, message: string, more?: More) => void;
}

/** A stretch of a file, where a place in the tree will not do. */
export interface FileSpan extends Span {
  readonly path: string;
}

export interface More {
  /** Mark the key rather than the value. */
  readonly on?: 'key' | 'value';
  /** What a fix or a test needs to know; messages are never read back. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Safe ways to put it right, the likeliest first. */
  readonly fixes?: readonly Fix[];
}

export interface Fix {
  readonly title: string;
  /** True of what only the writer can decide, such as taking something out or naming somebody: never done unasked, along with others. */
  readonly isChoice?: true;
  /** Computed when the fix is wanted. */
  readonly edits: () => readonly FileEdit[];
}

/** Something that a rule found, with its place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the design. */
  readonly path: string;
  readonly span: Span;
  readonly range: Range;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fixes: readonly Fix[];
}
