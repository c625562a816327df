import type { ErrorCode } from 'yaml';
import type { Span } from '../text/text';

/** Something that the parser refuses, or takes with a warning, as it sees it; traps say what the person meant. */
export interface Fault extends Span {
  readonly code: ErrorCode | 'UNRESOLVED_ALIAS';
}
