import type { Span } from '../../text/text';
import type { Pair, YamlNode } from '../node';
import type { Key } from './key';

/** In maps with fewer keys a look at each is quicker than a table. */
const fewKeys = 12;

/** The pairs of a map, with marks on keys that stand there a second time. */
export class Pairs {
  readonly #all: Pair[] = [];
  #first: Map<string, Span> | undefined;

  get size(): number {
    return this.#all.length;
  }

  /** A copy without the room that arrays keep for more. */
  get all(): readonly Pair[] {
    return this.#all.slice();
  }

  add({ text, span }: Key, value: YamlNode | undefined): void {
    const earlier = this.#earlier(text);
    const pair = { key: text, keySpan: span, value };
    this.#all.push(earlier === undefined ? pair : { ...pair, duplicateOf: earlier });
    if (earlier === undefined) this.#first?.set(text, span);
  }

  #earlier(text: string): Span | undefined {
    if (this.#all.length < fewKeys) return this.#all.find(({ key }) => key === text)?.keySpan;
    this.#first ??= new Map(
      this.#all.filter(pair => pair.duplicateOf === undefined).map(pair => [pair.key, pair.keySpan]),
    );
    return this.#first.get(text);
  }
}
