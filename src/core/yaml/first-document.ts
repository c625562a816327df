import { type CST, type Document, Parser, Composer as YamlComposer } from 'yaml';
import type { Span } from '../text/text';
import type { Fault } from './fault';

const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'error', strict: true } as const;

/** The first document of a text as the parser reads it. */
export interface FirstDocument {
  readonly contents: Document.Parsed['contents'] | undefined;
  /** What the parser refuses or warns of, and where a second document begins. */
  readonly faults: readonly Fault[];
  /** Where the text is nested too deeply; what is there was left out. */
  readonly tooDeep: Span | undefined;
}

/**
 * Reads the first document of a text. The parser composes nested collections by recursion and may take the whole process down with it
 * (a regular expression that is compiled at the end of the stack cannot be caught), so what is nested too deeply is cut off before.
 */
export function firstDocument(text: string, maxDepth: number): FirstDocument {
  const pruner = new Pruner(maxDepth);
  const faults: Fault[] = [];
  let first: Document.Parsed | undefined;
  for (const document of new YamlComposer(options).compose(
    pruner.pruned(new Parser().parse(text)),
    true,
    text.length,
  )) {
    if (first !== undefined) {
      faults.push({ code: 'MULTIPLE_DOCS', start: document.range[0], end: document.range[1] });
      break;
    }
    first = document;
  }
  for (const { code, pos } of [...(first?.errors ?? []), ...(first?.warnings ?? [])]) {
    faults.push({ code, start: pos[0], end: pos[1] });
  }
  return { contents: first?.contents, faults, tooDeep: pruner.tooDeep };
}

class Pruner {
  tooDeep: Span | undefined;

  constructor(readonly maxDepth: number) {}

  *pruned(tokens: Iterable<CST.Token>): Iterable<CST.Token> {
    for (const token of tokens) {
      if (token.type === 'document' && token.value !== undefined) this.#prune(token.value);
      yield token;
    }
  }

  /** Without recursion, however deep the tokens go. */
  #prune(root: CST.Token): void {
    let level: CST.Token[] = [root];
    for (let depth = 1; level.length > 0; depth++) {
      const below: CST.Token[] = [];
      for (const token of level) {
        if (!('items' in token)) continue;
        for (const item of token.items) {
          if (depth <= this.maxDepth) below.push(...[item.key, item.value].filter(part => part != null));
          else this.#cut(item);
        }
      }
      level = below;
    }
  }

  #cut(item: CST.CollectionItem): void {
    const part = item.key ?? item.value;
    if (part != null && (this.tooDeep === undefined || part.offset < this.tooDeep.start)) {
      this.tooDeep = { start: part.offset, end: part.offset + 1 };
    }
    delete item.key;
    delete item.value;
  }
}
