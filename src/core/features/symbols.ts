import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import type { EntityType } from '../model/references';
import type { Schema } from '../schema/schema';
import { itemSchema, propertySchema, schemaOf } from '../schema/schemas';
import type { Span } from '../text/text';
import { type ListNode, type MapNode, type Pair, resolved, type YamlNode } from '../yaml/node';
import { trimmed, wholeOf } from './whole';

/** Something in a file that people look for, under the name that they know it by. */
export interface FileSymbol {
  /** A part of the file, an entry with an id of its own, an entry of a list, or a single thing that is said. */
  readonly kind: 'part' | EntityType | 'item' | 'field';
  /** Never empty; on one line. */
  readonly name: string;
  /** The id of an entry. */
  readonly detail: string;
  /** All of it. */
  readonly span: Span;
  /** Its key, or where it begins. */
  readonly selection: Span;
  readonly children: readonly FileSymbol[];
}

/** An entry anywhere in a design. */
export interface DesignSymbol {
  readonly type: EntityType;
  readonly title: string;
  readonly id: string;
  readonly path: string;
  readonly span: Span;
}

/** What a file holds, as an outline: its parts by their titles, in them the entries by theirs. */
export function fileSymbols(design: Design, path: string): readonly FileSymbol[] {
  const file = design.file(path);
  const root = file?.yaml.root && resolved(file.yaml.root);
  if (file?.kind === undefined || root?.kind !== 'map') return [];
  return new Outliner(file.yaml.source.text).symbolsIn(root, schemaOf(file.kind));
}

/** The entries of a design whose title or id has the letters of a text in their order. */
export function designSymbols(design: Design, query: string): readonly DesignSymbol[] {
  return design.references.declarations.flatMap(({ type, id, path, at }) => {
    const title = design.entity(type, id)?.title ?? id;
    if (!hasLetters(title, query) && !hasLetters(id, query)) return [];
    return { type, title: onOneLine(title) || id, id, path, span: design.span({ path, at }, 'key') };
  });
}

class Outliner {
  constructor(readonly text: string) {}

  symbolsIn(map: MapNode, schema: Schema): readonly FileSymbol[] {
    // What a merge key brings in is written elsewhere.
    const own = map.pairs.filter(({ keySpan }) => keySpan.start >= map.span.start && keySpan.end <= map.span.end);
    return own.map(pair => this.#symbolOf(pair, schema));
  }

  #symbolOf({ key, keySpan, value }: Pair, map: Schema): FileSymbol {
    const node = value?.kind === 'alias' ? undefined : value;
    const schema = propertySchema(map, key);
    const place = { span: wholeOf(this.text, keySpan, value), selection: keySpan };
    const type = map['x-copse-id'];
    if (type !== undefined && !key.startsWith('x-')) {
      const name = nameIn(node) ?? (key || '…');
      return { ...place, kind: type as EntityType, name, detail: key, children: [] };
    }
    const name = schema?.title === undefined ? key || '…' : t(schema.title);
    const children = this.#childrenOf(node, schema);
    const isPart = node?.kind === 'map' || children.length > 0;
    return { ...place, kind: isPart ? 'part' : 'field', name, detail: '', children };
  }

  #childrenOf(node: YamlNode | undefined, schema: Schema | undefined): readonly FileSymbol[] {
    if (schema === undefined) return [];
    if (node?.kind === 'map') return this.symbolsIn(node, schema);
    return node?.kind === 'list' ? this.#itemsOf(node, schema) : [];
  }

  /** The entries of a list that say more than one thing each. */
  #itemsOf(list: ListNode, schema: Schema): readonly FileSymbol[] {
    const title = itemSchema(schema)?.title ?? '';
    return list.items.flatMap((node, index): readonly FileSymbol[] => {
      if (node?.kind !== 'map') return [];
      const name = nameIn(node) ?? firstText(node) ?? t('{0} {1}', t(title), index + 1).trim();
      const span = trimmed(this.text, node.span);
      return [{ kind: 'item', name, detail: '', span, selection: node.pairs[0]?.keySpan ?? span, children: [] }];
    });
  }
}

/** The title or name that an entry gives itself. */
function nameIn(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const key of ['title', 'name', 'text', 'task', 'what']) {
    const name = textOf(node.pairs.find(pair => pair.key === key)?.value);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** What an entry without a title says first. */
function firstText({ pairs }: MapNode): string | undefined {
  for (const { value } of pairs) {
    const node = value && resolved(value);
    const texts = node?.kind === 'list' ? node.items.map(textOf).filter(text => text !== undefined) : [textOf(node)];
    const text = texts.join(', ');
    if (text !== '') return text;
  }
  return undefined;
}

function textOf(node: YamlNode | undefined): string | undefined {
  const target = node && resolved(node);
  if (target?.kind !== 'scalar' || target.value === null) return undefined;
  const text = onOneLine(String(target.value));
  return text === '' ? undefined : text;
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}

function hasLetters(text: string, query: string): boolean {
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (letter === ' ') continue;
    at = text.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
