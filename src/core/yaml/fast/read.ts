import type { YamlNode } from '../node';
import { BlockReader } from './block';
import { Cursor } from './cursor';
import { NotOrdinary } from './leave';

/** What an ordinary text says; the root is undefined where it says nothing. */
export interface OrdinaryText {
  readonly root: YamlNode | undefined;
}

/**
 * Reads a YAML text that is written as design files mostly are, many times faster than `yaml` does, to the very tree that `compose` builds from it.
 * Whatever is not known to be read alike is left alone: anchors, tags, tabs, several documents, long keys, and everything that `yaml` refuses or warns of.
 * @returns undefined where the text is left to `yaml`.
 */
export function readOrdinary(text: string): OrdinaryText | undefined {
  try {
    return { root: new BlockReader(new Cursor(text)).document() };
  } catch (error) {
    if (error instanceof NotOrdinary) return undefined;
    throw error;
  }
}
