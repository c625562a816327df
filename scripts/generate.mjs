// Generates src/generated/ from schemas/: the schemas as one file, their validators compiled, and the types of what they describe.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url);
const out = new URL('src/generated/', root);

/** What Copse writes; the others describe what people write. */
const results = ['report', 'portfolio', 'check'];
const schemas = readSchemas(name => !results.includes(name));
const kinds = Object.keys(schemas)
  .map(file => file.replace('.schema.json', ''))
  .filter(kind => kind !== 'common');

mkdirSync(out, { recursive: true });
write('schemas.ts', schemaTexts());
write('validators.js', await validators(schemas, kinds, { allErrors: true }));
write('validators.d.ts', validatorTypes(kinds));
write(
  'results.js',
  await validators(
    readSchemas(name => results.includes(name)),
    results,
    { allErrors: false },
  ),
);
write('results.d.ts', validatorTypes(results));
write('types.ts', await types());
write('template-lines.ts', templateLines());
write('item-ids.ts', await itemIds());

function readSchemas(isWanted) {
  const folder = new URL('schemas/', root);
  const extension = '.schema.json';
  const files = readdirSync(folder).filter(
    name => name.endsWith(extension) && isWanted(name.slice(0, -extension.length)),
  );
  return Object.fromEntries(files.sort().map(name => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}

function write(name, text) {
  const file = new URL(name, out);
  let before;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    before = undefined;
  }
  if (before !== text) writeFileSync(file, text);
}

/** Text that is parsed when it is first asked for costs a start-up a fifth of what an object written out in code does. */
function schemaTexts() {
  return [
    "import type { Schema } from '../core/schema/schema';",
    '',
    'let parsed: Readonly<Record<string, Schema>> | undefined;',
    '',
    '/** The schemas by the names of their files. */',
    'export function schemas(): Readonly<Record<string, Schema>> {',
    '  parsed ??= JSON.parse(text) as Readonly<Record<string, Schema>>;',
    '  return parsed;',
    '}',
    '',
    `const text = ${JSON.stringify(JSON.stringify(withAbsoluteRefs()))};`,
    '',
  ].join('\n');
}

function withAbsoluteRefs() {
  return Object.fromEntries(
    Object.entries(schemas).map(([file, schema]) => [
      file,
      map(schema, (key, value) => (key === '$ref' && value.startsWith('#') ? file + value : value)),
    ]),
  );
}

/** Copies JSON, each property through `change`; undefined drops it. */
function map(value, change) {
  if (Array.isArray(value)) return value.map(element => map(element, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, element]) => [key, map(change(key, element), change)]);
  return Object.fromEntries(entries.filter(([, element]) => element !== undefined));
}

async function validators(described, names, { allErrors }) {
  const { formats } = await bundledFormats();
  const ajv = new Ajv2020({
    schemas: Object.values(described).map(withoutAnnotations),
    allErrors,
    messages: false,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
    unicodeRegExp: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
    formats: Object.fromEntries(Object.keys(formats).map(name => [name, formats[name]])),
  });
  ajv.opts.code.formats = require('ajv')._`formats`;
  const exports = Object.fromEntries(names.map(name => [exportName(name), `${name}.schema.json`]));
  const code = standalone.default ? standalone.default(ajv, exports) : standalone(ajv, exports);
  const bundled = await build({
    stdin: {
      contents: `import { formats } from '../core/schema/formats';\n${code}`,
      resolveDir: new URL('.', out).pathname,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    write: false,
    external: ['../core/schema/formats'],
    nodePaths: [new URL('node_modules', root).pathname],
  });
  return bundled.outputFiles[0].text;
}

/** The formats as the running validators use them, so that both agree on the names. */
function bundledFormats() {
  return imported('src/core/schema/formats.ts');
}

/** The checklist is long, and who only checks a name in it needs no more than the names. */
async function itemIds() {
  const { items } = await imported('src/core/checklist/checklist.ts');
  const ids = items.map(({ id }) => id);
  return [
    '/** The ids of all items of the checklist, in its order. */',
    `export const itemIds: readonly string[] = ${JSON.stringify(ids)};`,
    '',
  ].join('\n');
}

/** The default texts of snippets, `${1:like this}`; single words are left out, since people mean them. */
function templateLines() {
  const lines = new Set();
  map(schemas, (key, value) => {
    if (key !== 'x-copse-snippets') return value;
    for (const [, text] of value
      .flatMap(({ body }) => body)
      .join('\n')
      .matchAll(/\$\{\d+:([^}]+)\}/g)) {
      const line = text.replace(/^"|"$/g, '').toLowerCase();
      if (line.includes(' ')) lines.add(line);
    }
    return value;
  });
  return [
    '/** The texts that snippets leave behind when nothing is written over them, in lower case. */',
    `export const templateLines: ReadonlySet<string> = new Set(${JSON.stringify([...lines])});`,
    '',
  ].join('\n');
}

async function imported(entry) {
  const built = await build({
    entryPoints: [new URL(entry, root).pathname],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`);
}

/** What there is to validate; the validators would carry a copy of everything else. */
function withoutAnnotations(value) {
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  if (typeof value !== 'object' || value === null) return value;
  const isAnnotation = (key, element) =>
    key.startsWith('x-copse-') ||
    (['title', 'description'].includes(key) && typeof element === 'string') ||
    (key === 'examples' && Array.isArray(element));
  const entries = Object.entries(value).filter(([key, element]) => !isAnnotation(key, element));
  return Object.fromEntries(entries.map(([key, element]) => [key, withoutAnnotations(element)]));
}

function validatorTypes(names) {
  const lines = names.map(name => `export const ${exportName(name)}: Validator;`);
  return [
    '/** As ajv reports it. */',
    'export interface ValidationError { readonly instancePath: string; readonly keyword: string; readonly params: Readonly<Record<string, unknown>>; readonly propertyName?: string }',
    'export interface Validator { (value: unknown): boolean; errors?: readonly ValidationError[] | null }',
    ...lines,
    '',
  ].join('\n');
}

function exportName(kind) {
  return kind.replace(/-./g, match => match[1].toUpperCase());
}

/** One interface a kind and one a definition; keys of their own (`x-…`) are no part of the types. */
async function types() {
  const defs = {};
  for (const [file, schema] of Object.entries(schemas)) {
    const kind = file.replace('.schema.json', '');
    const { $defs = {}, ...kindRoot } = schema;
    for (const [name, def] of Object.entries($defs)) {
      if (defs[name] !== undefined) throw new Error(`two schemas define ${name}; give one another name`);
      defs[name] = def;
    }
    if (kinds.includes(kind)) defs[`${kind}-file`] = kindRoot;
  }
  const plain = forTypes(defs);
  const titled = Object.fromEntries(
    Object.entries(plain).map(([name, def]) => [name, { ...def, title: pascal(name) }]),
  );
  const code = await compile(
    {
      title: 'Everything',
      type: 'object',
      additionalProperties: false,
      $defs: titled,
      properties: Object.fromEntries(Object.keys(titled).map(name => [name, { $ref: `#/$defs/${name}` }])),
    },
    'Everything',
    { bannerComment: '', additionalProperties: false, format: false },
  );
  const kindTypes = kinds.map(kind => `  '${kind}': ${pascal(`${kind}-file`)};`);
  const homes = entityHomes();
  const entityTypes = Object.entries(homes).map(([type, { definition }]) => `  '${type}': ${pascal(definition)};`);
  return [
    code,
    '/** What a file of each kind holds. */',
    `export interface KindTypes {\n${kindTypes.join('\n')}\n}`,
    '/** What an entry holds, by the type of its id. */',
    `export interface EntityTypes {\n${entityTypes.join('\n')}\n}`,
    '/** Where the ids of each type are defined. */',
    `export const entityHomes = ${JSON.stringify(Object.fromEntries(Object.entries(homes).map(([type, { kind, at }]) => [type, { kind, at }])))} as const;`,
    '',
  ].join('\n');
}

/** What the types are made of: no annotations, nothing beside a reference. */
function forTypes(value) {
  if (Array.isArray(value)) return value.map(forTypes);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') return { $ref: value.$ref.replace(/^.*#/, '#') };
  const left = new Set(['patternProperties', 'propertyNames', 'examples', '$id', '$schema', 'title']);
  const entries = Object.entries(value)
    .filter(
      ([key, element]) =>
        !key.startsWith('x-copse-') && !(left.has(key) && (key !== 'title' || typeof element === 'string')),
    )
    .map(([key, element]) => [key, forTypes(element)]);
  const copy = Object.fromEntries(entries);
  // TypeScript wants all keys of a map to be of one type; of a map with some keys of its own the others are left open.
  if (typeof copy.additionalProperties === 'object' && copy.properties !== undefined) copy.additionalProperties = true;
  return copy;
}

function entityHomes() {
  const homes = {};
  const search = (schema, kind, at) => {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const type = property['x-copse-id'];
      if (type !== undefined)
        homes[type] = { kind, at: [...at, key], definition: property.additionalProperties.$ref.replace(/^.*\//, '') };
      else search(property, kind, [...at, key]);
    }
  };
  for (const kind of kinds) search(schemas[`${kind}.schema.json`], kind, []);
  return homes;
}

function pascal(name) {
  return name.replace(/(?:^|-)./g, match => match.at(-1).toUpperCase());
}
