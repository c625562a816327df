import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One import of a source file: what it names, and the file that this leads to within `src`. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

/** Every import in `src`, paths relative to the repository. Generated files count as what they are made from: schemas. */
export function allImports(): readonly Import[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map(name => `src/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.tsx?$/.test(name) && !name.startsWith('src/generated/'));
  return files.sort().flatMap(importsOf);
}

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, typeOnly, ...specifiers]) => {
    const specifier = specifiers.find(name => name !== undefined) ?? '';
    return { from, specifier, to: targetOf(from, specifier), typeOnly: typeOnly !== undefined };
  });
}

function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = join(root, dirname(from), specifier);
  const file = ['', '.ts', '.tsx', '/index.ts']
    .map(ending => base + ending)
    .find(path => /\.\w+$/.test(path) && existsSync(path));
  return file === undefined ? undefined : relative(root, file).replaceAll('\\', '/');
}

/** Circles of imports, each as the files on its way; imports of types alone do not count. */
export function cycles(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (to !== undefined && !typeOnly) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
