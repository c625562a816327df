import type { Place } from '../../model/fact';
import type { Kind } from '../../schema/kinds';
import type { Path } from '../../yaml/node';
import type { Counts } from './counts';

/** What can be done with a node of the outline. */
export type Doing = 'add' | 'say' | 'rename' | 'rename-id' | 'duplicate' | 'move' | 'delete';

/** A design, one of its parts, a group of entries, an entry …, as somebody who plans sees it. */
export interface OutlineNode {
  /** The same for the same thing, however the text around it changes; unique in its design. */
  readonly id: string;
  /** `none` stands in a group without entries; a `stray` is a file that is no part of the design. */
  readonly type: 'design' | 'part' | 'group' | 'section' | 'text' | 'entry' | 'none' | 'stray';
  readonly kind: Kind | undefined;
  /** The steps to it in a file of its kind, whether it is written or not. */
  readonly at: Path;
  /** Where it is written: nowhere, or in one or more files. */
  readonly places: readonly Place[];
  readonly title: string;
  /** What stands beside the title, in few words. */
  readonly description: string;
  /** Title, what it is, description and findings, to be read aloud. */
  readonly label: string;
  /** The findings on it and on all below it. */
  readonly counts: Counts;
  readonly can: readonly Doing[];
  readonly children: readonly OutlineNode[];
}
