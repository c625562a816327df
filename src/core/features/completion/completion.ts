import type { Design } from '../../model/design';
import type { DesignFile } from '../../model/design-file';
import type { EntityType } from '../../model/references';
import type { Span } from '../../text/text';
import type { Day } from '../../values/dates';
import type { Cursor } from '../position';

/** What completion works from. */
export interface CompletionContext {
  readonly design: Design;
  readonly file: DesignFile;
  readonly cursor: Cursor;
  readonly asOf: Day;
}

/** Something that could be written, before it is brought to its place. */
export interface Suggestion {
  readonly kind: 'key' | 'value' | 'reference' | 'date' | 'snippet' | 'create';
  /** What a person reads first. */
  readonly label: string;
  /** What stands beside the label. */
  readonly detail?: string;
  /** More about it, as Markdown; put together when it is wanted. */
  readonly documentation?: () => string;
  /** TextMate snippet syntax; lines after the first are indented as seen from the first. */
  readonly body: string;
  /** What else it can be found by. */
  readonly words?: string;
  /** More can be completed right after. */
  readonly goesOn?: boolean;
  readonly create?: CreateRequest;
}

/** An entry that is to be begun in the file where such entries stand. */
export interface CreateRequest {
  readonly type: EntityType;
  /** The id that has been written already; without one, a person is asked. */
  readonly id: string | undefined;
}

/** Something that could be written at a cursor, ready to be put in. */
export interface Completion extends Omit<Suggestion, 'body' | 'words'> {
  /** TextMate snippet syntax, with all line breaks and spaces that it needs. */
  readonly insert: string;
  /** What gives way to it; on one line, with the cursor in it. */
  readonly replace: Span;
  /** What typed text is compared with. */
  readonly filter: string;
}
