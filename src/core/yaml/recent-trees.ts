import type { SourceText } from '../text/text';
import type { YamlNode } from './node';

/** What the texts of all trees come to at most, in characters, but for the latest: about ten designs. */
const mostCharacters = 500_000;

/**
 * The trees of the texts that were read of late. Most trees are not asked for once a file was read, and take several times the bytes of
 * their text; to read a text again where one is takes a fraction of a millisecond.
 */
class RecentTrees {
  readonly #kept = new Map<SourceText, Kept>();
  #characters = 0;

  /** The tree of a text, read anew where it was forgotten. */
  of(source: SourceText, read: () => YamlNode | undefined): YamlNode | undefined {
    const kept = this.#kept.get(source) ?? this.keep(source, read());
    return kept.root;
  }

  /** Lets go of a tree at once, where another text has taken the place of its own. */
  forget(source: SourceText): void {
    const kept = this.#kept.get(source);
    if (kept === undefined) return;
    // A map that has grown leaves its former self to the garbage collector, with all that was in it.
    kept.root = undefined;
    this.#kept.delete(source);
    this.#characters -= source.text.length;
  }

  keep(source: SourceText, root: YamlNode | undefined): Kept {
    const kept = { root };
    this.#kept.set(source, kept);
    this.#characters += source.text.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= mostCharacters || oldest === source) break;
      this.forget(oldest);
    }
    return kept;
  }
}

interface Kept {
  root: YamlNode | undefined;
}

export const recentTrees = new RecentTrees();
