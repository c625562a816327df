import type { State, Verdict } from '../../checklist/readiness';
import type { Place } from '../../model/fact';
import type { FileSpan } from '../../rules/rule';
import type { Kind } from '../../schema/kinds';
import type { Path } from '../../yaml/node';

/** The verdict on a design, a section of the checklist, one of its points, a criterion …, with what to do about it. */
export interface ReadinessNode {
  /** The same for the same thing, whatever is made of it; unique in its design. */
  readonly id: string;
  /** `note` only says something. */
  readonly type: 'verdict' | 'section' | 'item' | 'criterion' | 'step' | 'place' | 'note';
  readonly title: string;
  /** What stands beside the title, in few words. */
  readonly description: string;
  /** All that is to be read aloud. */
  readonly label: string;
  /** What was made of it; of a section, what is made of the worst of it. */
  readonly state: State | Verdict['state'] | undefined;
  /** The point of the checklist that it belongs to. */
  readonly item: string | undefined;
  /** Where a click leads: what bears it out, else what should say more. */
  readonly place: Place | FileSpan | undefined;
  /** Where the fact belongs that would settle it, written or not. */
  readonly fix: Fix | undefined;
  readonly children: readonly ReadinessNode[];
}

export interface Fix {
  readonly kind: Kind;
  readonly at: Path;
  /** The file, where the design has one for it. */
  readonly path: string | undefined;
}
