import { type AliasNode, resolved, type YamlNode } from '../node';
import { ampersand, asterisk } from './chars';
import type { Cursor } from './cursor';
import { leave } from './leave';
import { maxDepth } from './limits';

/** A value that may stand in several places, with how many values it holds and how many levels. */
interface Shared {
  readonly node: YamlNode;
  readonly values: number;
  readonly levels: number;
}

/** Values with a name (`&name`), and where they stand once more (`*name`). Only behind a key or dash, on the same line, with a plain name. */
export class SharedValues {
  readonly #byName = new Map<string, Shared>();

  /** The name before the value at the cursor, which is led to the value; undefined where there is none. */
  anchorAt(cursor: Cursor): string | undefined {
    if (cursor.at(cursor.pos) !== ampersand) return undefined;
    const end = nameEnd(cursor);
    const name = cursor.text.slice(cursor.pos + 1, end);
    cursor.pos = cursor.afterSpaces(end);
    return cursor.isAtLineEnd ? leave() : name;
  }

  /** Keeps a value for whatever names it further down. */
  keep(name: string, node: YamlNode): void {
    this.#byName.set(name, { node, ...measured(node) });
  }

  /** The alias at the cursor, which is led past it; undefined where there is none. */
  aliasAt(cursor: Cursor, depth: number): AliasNode | undefined {
    const start = cursor.pos;
    if (cursor.at(start) !== asterisk) return undefined;
    const end = nameEnd(cursor);
    const shared = this.#byName.get(cursor.text.slice(start + 1, end)) ?? leave();
    if (depth + shared.levels >= maxDepth) leave();
    cursor.count(shared.values);
    cursor.pos = end;
    return { kind: 'alias', span: { start, end }, target: shared.node };
  }
}

/** Where a name of Latin letters, digits, `-` and `_` ends, after the sign at the cursor. */
function nameEnd(cursor: Cursor): number {
  const name = /[\w-]+/y;
  name.lastIndex = cursor.pos + 1;
  return name.test(cursor.text) && cursor.isGap(name.lastIndex) ? name.lastIndex : leave();
}

function measured(node: YamlNode): { readonly values: number; readonly levels: number } {
  const value = resolved(node);
  const parts = value.kind === 'map' ? value.pairs.map(pair => pair.value) : value.kind === 'list' ? value.items : [];
  let values = 1;
  let levels = 0;
  for (const part of parts) {
    const inside = part === undefined ? { values: 0, levels: 0 } : measured(part);
    values += inside.values;
    levels = Math.max(levels, inside.levels + 1);
  }
  return { values, levels };
}
