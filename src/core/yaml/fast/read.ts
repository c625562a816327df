import type { YamlNode } from '../node';
import { BlockReader } from './block';
import { Cursor } from './cursor';
import { NotOrdinary } from './leave';

/** What an ordinary text says, undefined where it says nothing; or where a text is not ordinary any more, as an offset. */
export type OrdinaryText = { readonly root: YamlNode | undefined } | { readonly stoppedAt: number };

/**
 * Reads a YAML text that is written as design files mostly are, many times faster than `yaml` does, to the very tree that `compose` builds from it.
 * Whatever is not known to be read alike is left alone: anchors anywhere but before a value on the line of its key or dash, tags, tabs, several documents, long keys, and everything that `yaml` refuses or warns of.
 */
export function readOrdinary(text: string): OrdinaryText {
  let cursor: Cursor | undefined;
  try {
    cursor = new Cursor(text);
    return { root: new BlockReader(cursor).document() };
  } catch (error) {
    if (error instanceof NotOrdinary) return { stoppedAt: error.at ?? cursor?.pos ?? 0 };
    throw error;
  }
}
