import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { escapeSequences } from '../../src/core/report/plain';
import { asWord } from '../../src/core/values/intervals';
import { parts } from '../consistency/schema-files';

/** A regular expression, and where it is written. */
export interface Written {
  readonly place: string;
  readonly expression: RegExp;
}

/** Those that are put together from pieces, by the file that does so. */
const composed: Readonly<Record<string, RegExp>> = {
  'src/core/report/plain.ts': escapeSequences,
  'src/core/values/intervals.ts': asWord,
};

/** Files that take a pattern from the schemas, once each; the schemas are looked at themselves. */
const fromSchemas = ['src/core/features/rename.ts', 'src/core/rules/schema/accepts.ts', 'src/core/schema/accepts.ts'];

/** Every regular expression of the source and of the schemas; `unknown` are the places where one is made of something not known here. */
export function allExpressions(): { readonly written: readonly Written[]; readonly unknown: readonly string[] } {
  const written: Written[] = [];
  const unknown: string[] = [];
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    const file = `src/${name.replaceAll('\\', '/')}`;
    if (!/\.tsx?$/.test(file) || file.startsWith('src/generated/')) continue;
    const text = readFileSync(file, 'utf8');
    let constructions = 0;
    visit(parseSync(file, text).program, node => {
      const place = `${file}:${text.slice(0, Number(node['start'])).split('\n').length}`;
      const regex =
        node['type'] === 'Literal' ? (node['regex'] as { pattern: string; flags: string } | undefined) : undefined;
      if (regex) written.push({ place, expression: new RegExp(regex.pattern, regex.flags) });
      if (!isConstruction(node)) return;
      const made = composed[file];
      const isKnown = constructions++ === 0 && (made !== undefined || fromSchemas.includes(file));
      if (!isKnown) unknown.push(place);
      else if (made !== undefined) written.push({ place, expression: made });
    });
  }
  const patterns = parts.flatMap(({ address, schema }) => [
    ...(schema.pattern === undefined
      ? []
      : [{ place: `schemas/${address}`, expression: new RegExp(schema.pattern, 'u') }]),
    ...Object.keys(schema.patternProperties ?? {}).map(pattern => ({
      place: `schemas/${address}`,
      expression: new RegExp(pattern, 'u'),
    })),
  ]);
  return { written: [...written, ...patterns], unknown };
}

/** The expressions by which an editor colours a file; it looks at no line of more than 20,000 characters. */
export function grammarExpressions(): readonly Written[] {
  const place = 'syntaxes/community-design.tmLanguage.json';
  const found: Written[] = [];
  JSON.parse(readFileSync(place, 'utf8'), (key, value: unknown) => {
    if (typeof value === 'string' && ['match', 'begin', 'end', 'while'].includes(key))
      found.push({ place, expression: new RegExp(value, 'u') });
    return value;
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return;
  if (!Array.isArray(value) && 'type' in value) see(value as Node);
  for (const inner of Object.values(value)) visit(inner, see);
}

/** `new RegExp(…)`, or `RegExp(…)`. */
function isConstruction(node: Node): boolean {
  const callee = node['callee'] as Node | undefined;
  return (node['type'] === 'NewExpression' || node['type'] === 'CallExpression') && callee?.['name'] === 'RegExp';
}
