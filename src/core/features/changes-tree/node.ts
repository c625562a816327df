import type { State, Verdict } from '../../checklist/readiness';
import type { PlanChange } from '../../diff/changes';
import type { Line } from '../../report/report';
import type { Severity } from '../../rules/rule';
import type { Kind } from '../../schema/kinds';

/** What a plan is compared with, the parts that changed, each change, and what that does to its readiness. */
export interface ChangeNode {
  /** The same for the same change, as long as the plan is compared with the same; unique in its design. */
  readonly id: string;
  /** `note` only says something. */
  readonly type: 'comparison' | 'part' | 'change' | 'readiness' | 'verdict' | 'item' | 'findings' | 'finding' | 'note';
  readonly title: string;
  /** What stands beside the title, in few words. */
  readonly description: string;
  /** All that is to be read aloud. */
  readonly label: string;
  /** How the plan is otherwise; a finding that is new is added, one that is gone removed. */
  readonly change?: PlanChange['kind'];
  /** Of a part of the plan, which one. */
  readonly part?: Kind;
  /** What is made of it now. */
  readonly state?: State | Verdict['state'];
  readonly severity?: Severity;
  /** The point of the checklist. */
  readonly item?: string;
  /** Where it stands in the plan as it is; absent where it is no longer there, or its place is not told. */
  readonly now?: Line;
  /** Where it stood in the plan as it was. */
  readonly was?: Line;
  readonly children: readonly ChangeNode[];
}
