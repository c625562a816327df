import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit } from '../text/edit';

/** The way of designs from one version of the format to the next. */
export interface Migration {
  readonly from: number;
  /** One more than `from`. */
  readonly to: number;
  /** What becomes otherwise, for the people who write designs; translated where it is shown. */
  readonly summary: string;
  /**
   * What is to be moved, one step after the other: each is asked of the design as those before it have left it. What has been moved
   * already is not named again, so that a migration may be repeated.
   */
  readonly steps: readonly ((design: Design) => readonly Move[])[];
}

/** One thing that stands elsewhere, or is written otherwise, in the next version. */
export interface Move {
  readonly place: Place;
  /** What is done, as a sentence. */
  readonly text: string;
  /** @returns range edits, and files to be made; none where it cannot be done without losing something. It renames no file. */
  readonly edits: (design: Design) => readonly FileEdit[];
}
