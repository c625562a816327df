import type { Span } from '../text/text';
import { composeExactly } from './compose-exactly';
import { readOrdinary } from './fast/read';
import type { Fault } from './fault';
import type { YamlNode } from './node';

export interface Composed {
  readonly root: YamlNode | undefined;
  /** What the parser refuses or warns of, and aliases without an anchor before them; by place. */
  readonly faults: readonly Fault[];
  /** Where the text is nested too deeply, or its aliases stand for too much; what is there was left out. */
  readonly tooMuch: Span | undefined;
}

/**
 * Reads the first YAML document of a text. Never throws.
 * @param ordinary what `readOrdinary` makes of the text, if that is known.
 */
export function compose(text: string, ordinary = readOrdinary(text)): Composed {
  return 'root' in ordinary ? { root: ordinary.root, faults: [], tooMuch: undefined } : composeExactly(text);
}
