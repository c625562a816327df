import type { SourceText } from '../text/text';
import type { YamlNode } from './node';

/** What the texts of all trees come to at most, in characters, but for the latest: about ten designs. */
const mostCharacters = 500_000;

/**
 * The trees of the texts that were read of late. Most trees are not asked for once a file was read, and take several times the bytes of
 * their text; to read a text again where one is takes a fraction of a millisecond.
 */
class RecentTrees {
  readonly #trees = new Map<SourceText, YamlNode | undefined>();
  #characters = 0;

  /** The tree of a text, read anew where it was forgotten. */
  of(source: SourceText, read: () => YamlNode | undefined): YamlNode | undefined {
    if (!this.#trees.has(source)) this.keep(source, read());
    return this.#trees.get(source);
  }

  /** Lets go of a tree at once, where another text has taken the place of its own. */
  forget(source: SourceText): void {
    if (this.#trees.delete(source)) this.#characters -= source.text.length;
  }

  keep(source: SourceText, root: YamlNode | undefined): void {
    this.#trees.set(source, root);
    this.#characters += source.text.length;
    for (const oldest of this.#trees.keys()) {
      if (this.#characters <= mostCharacters || oldest === source) break;
      this.forget(oldest);
    }
  }
}

export const recentTrees = new RecentTrees();
