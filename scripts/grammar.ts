import { kinds } from '../src/core/schema/kinds';
import type { Schema } from '../src/core/schema/schema';
import { dereferenced, schemaOf } from '../src/core/schema/schemas';

/** What the schemas say of keys, as far as colours go. */
interface Keys {
  /** Every key that a schema names; any other key is an id. */
  readonly known: Set<string>;
  readonly byValue: Map<string, Set<string>>;
  readonly references: Set<string>;
  /** The words of enumerations that stand in lists. */
  readonly listed: Set<string>;
}

const slug = '[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*';
const end = '(?=\\s*(?:[,\\]}]|\\s#|$))';

/**
 * The grammar: YAML, with scopes of their own for ids, references, dates, amounts of time and the words of enumerations.
 * It injects into YAML's own grammar, so that everything else looks as in any YAML file.
 */
export function grammar(): string {
  const keys = keysOfSchemas();
  const rules = [
    ...[...keys.byValue].map(([key, values]) => enumeration(key, [...values])),
    reference([...keys.references]),
    {
      name: 'constant.language.enumeration.community-design',
      match: `(?<=- )(?:${longestFirst([...keys.listed]).join('|')})(?=\\s*(?:#|$))`,
    },
    // A lone word with hyphens in a list is hardly ever prose.
    {
      name: 'variable.other.reference.community-design',
      match: `(?<=- )[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)+(?=\\s*(?:#|$))`,
    },
    {
      name: 'constant.numeric.date.community-design',
      match: `(?<=[\\s\\[{,:])\\d{4}-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2})?)?${end}`,
    },
    {
      name: 'constant.numeric.amount-of-time.community-design',
      match: `(?<=: )\\d+(?:\\.\\d+)?(?: ?- ?\\d+)? ?(?:%|h|hours?|min|days?|weeks?|months?)(?:/(?:day|week|month|quarter|half-year|year))?${end}`,
    },
  ];
  const written = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Community Design',
    scopeName: 'source.yaml.community-design',
    injections: {
      'L:meta.map.key.yaml - string.quoted': { patterns: [idKey([...keys.known])] },
      'L:string.unquoted.plain - meta.map.key': {
        patterns: rules,
      },
    },
    patterns: [{ include: 'source.yaml' }],
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

function keysOfSchemas(): Keys {
  const keys: Keys = { known: new Set(), byValue: new Map(), references: new Set(), listed: new Set() };
  for (const kind of kinds) visit(schemaOf(kind), keys);
  return keys;
}

function visit(written: Schema, keys: Keys): void {
  const schema = dereferenced(written);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    keys.known.add(key);
    note(key, dereferenced(property), keys);
    visit(property, keys);
  }
  if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, keys);
  if (schema.items !== undefined) visit(schema.items, keys);
}

function note(key: string, schema: Schema, keys: Keys): void {
  const single = schema.items === undefined ? schema : dereferenced(schema.items);
  if (single['x-copse-ref'] !== undefined && single['x-copse-text'] !== true) keys.references.add(key);
  if (single.enum === undefined) return;
  const values = keys.byValue.get(key) ?? new Set();
  for (const value of single.enum) {
    values.add(value);
    if (schema.items !== undefined) keys.listed.add(value);
  }
  keys.byValue.set(key, values);
}

function enumeration(key: string, values: readonly string[]) {
  return {
    name: 'constant.language.enumeration.community-design',
    match: `${behind([key])}(?:${longestFirst(values).join('|')})${end}`,
  };
}

function idKey(known: readonly string[]) {
  return {
    name: 'entity.name.type.id.community-design',
    match: `(?<=[ \\t])(?!(?:${longestFirst(known).join('|')}|x-[^:]*)\\s*:)${slug}(?=\\s*:(?:\\s|$))`,
  };
}

function reference(keys: readonly string[]) {
  return { name: 'variable.other.reference.community-design', match: `${behind(keys)}${slug}${end}` };
}

/** Where the value of a key stands, or one in its list. The key is left to YAML's grammar, which goes by how far it is indented. */
function behind(keys: readonly string[]): string {
  return `(?<=(?:^|[\\s{,])(?:${longestFirst(keys).join('|')})\\s*:\\s+(?:\\[[^\\]]*)?)(?<=[\\s\\[,])`;
}

/** So that a word that begins another one does not end the match early. */
function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
