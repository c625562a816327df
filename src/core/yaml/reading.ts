import type { YamlNode } from './node';
import type { YamlProblem } from './problem';

/** A text read as it was meant. */
export interface Reading {
  /** The tree, with places in the original text. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** False where something could be neither read nor mended. */
  readonly complete: boolean;
}
