import { t } from '@vscode/l10n';
import { stringify } from 'yaml';
import type { Kind } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { propertySchema, schemaOf } from '../schema/schemas';
import type { Path, Plain } from '../yaml/node';

/** The keys of a skeleton and those below them. */
type Keys = Map<string, Keys>;

const width = 88;

/**
 * A file of a kind to fill in: these keys in planning order, with nothing after them yet, each under what its schema says of
 * it. Keys that hold entries show an example as a comment.
 *
 * @param given values to start with, by top-level key.
 */
export function skeleton(kind: Kind, paths: readonly Path[], given: Readonly<Record<string, Plain>> = {}): string {
  const schema = schemaOf(kind);
  const keys = treeOf([...Object.keys(given).map(key => [key]), ...paths]);
  const lines = [...comment(t(schema.description ?? ''), ''), ''];
  for (const key of inSchemaOrder(schema, keys)) lines.push(...entry(schema, key, keys.get(key), '', given[key]), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function treeOf(paths: readonly Path[]): Keys {
  const root: Keys = new Map();
  for (const path of paths) {
    let keys = root;
    for (const step of path) {
      if (typeof step === 'number') break;
      const below = keys.get(step) ?? new Map();
      keys.set(step, below);
      keys = below;
    }
  }
  return root;
}

function inSchemaOrder(schema: Schema, keys: Keys): readonly string[] {
  return Object.keys(schema.properties ?? {}).filter(key => keys.has(key));
}

function entry(
  parent: Schema,
  key: string,
  below: Keys | undefined,
  indent: string,
  given: Plain | undefined,
): readonly string[] {
  const schema = propertySchema(parent, key) ?? {};
  const about = comment(t(schema.description ?? ''), indent);
  if (given !== undefined) return [...about, `${indent}${stringify({ [key]: given }, { lineWidth: 0 }).trimEnd()}`];
  const inner = schema.properties === undefined || below === undefined ? [] : inSchemaOrder(schema, below);
  const nested = inner.flatMap(name => entry(schema, name, below?.get(name), `${indent}  `, undefined));
  return [...about, `${indent}${key}:`, ...(nested.length > 0 ? nested : sample(schema, `${indent}  `))];
}

/** An example of entries, as comments; single values need none beside their description. */
function sample(schema: Schema, indent: string): readonly string[] {
  const [first] = schema.examples ?? [];
  if (typeof first !== 'object' || first === null) return [];
  return stringify(first, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map(line => `${indent}# ${line}`);
}

function comment(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + 2 + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].filter(text => text !== '').map(text => `${indent}# ${text}`);
}
