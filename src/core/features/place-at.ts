import type { DesignFile } from '../model/design-file';
import type { Span } from '../text/text';
import type { Path, ScalarNode, YamlNode } from '../yaml/node';

/** What stands under a cursor in a text that could be read. */
export interface Here {
  /** The path of the key's value, or of the value. */
  readonly at: Path;
  readonly on: 'key' | 'value';
  /** Where the key or the value is written. */
  readonly span: Span;
  /** The text or number under the cursor; undefined on a key. */
  readonly scalar: ScalarNode | undefined;
}

/** The key, text or number at an offset of a file, its end included; undefined between them. */
export function placeAt(file: DesignFile, offset: number): Here | undefined {
  return file.yaml.root === undefined ? undefined : find(file.yaml.root, [], offset);
}

function find(node: YamlNode, at: Path, offset: number): Here | undefined {
  if (!holds(node.span, offset)) return undefined;
  switch (node.kind) {
    case 'scalar':
      return { at, on: 'value', span: node.span, scalar: node };
    case 'alias':
      return undefined;
    case 'list':
      return firstFound(node.items.entries(), ([index, item]) => item && find(item, [...at, index], offset));
    case 'map':
      return firstFound(node.pairs, ({ key, keySpan, value }) => {
        if (holds(keySpan, offset)) return { at: [...at, key], on: 'key', span: keySpan, scalar: undefined };
        return value && find(value, [...at, key], offset);
      });
  }
}

function firstFound<T>(candidates: Iterable<T>, look: (candidate: T) => Here | undefined): Here | undefined {
  for (const candidate of candidates) {
    const found = look(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset <= end;
}
