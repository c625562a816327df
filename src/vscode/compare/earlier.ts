import type * as vscode from 'vscode';
import type { Design } from '../../core/model/design';
import type { EarlierReport } from '../../core/report/since';

/** Something that a design can be compared with. It may move on, as a branch does. */
export interface Earlier {
  /** As it stands in a sentence: `the last commit`. */
  readonly words: string;
  /** Reads it as it is now. @throws Error where it is no longer there, with a message for people. */
  readonly read: () => Promise<Past>;
  /** Fires when it may be another one than before. */
  readonly onDidChange?: vscode.Event<void>;
}

/** What is known of a design as it was: the plan itself, or only what a report made of it. */
export type Past = PastPlan | PastReport;

export interface PastPlan {
  readonly kind: 'plan';
  /** The hash of the commit. */
  readonly commit: string;
  /** The folder of the design at that time. */
  readonly folder: vscode.Uri;
  /** Without files where it was not there yet. */
  readonly design: Design;
}

export interface PastReport {
  readonly kind: 'report';
  readonly report: EarlierReport;
}
