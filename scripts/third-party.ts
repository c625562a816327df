import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A library of which code stands in what was built. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** The text of its licence, with whose it is. */
  readonly text: string;
}

/** What is packed by itself: the command line, or the extension with its panels. */
export type Program = 'cli' | 'extension';

/** The part of a CycloneDX document that is looked at. */
interface Sbom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const root = join(import.meta.dirname, '..');

/**
 * The libraries in what was built, by name; the source maps beside the bundles say which.
 * @param folder where it was built
 * @throws Error where a library comes without the text of its licence.
 */
export function librariesIn(folder: string, program: Program): readonly Library[] {
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js.map') && basename(name).startsWith('cli') === (program === 'cli'))
    .map(name => join(folder, name));
  const homes = maps.flatMap(map => {
    const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { readonly sources: readonly string[] };
    return sources.flatMap(source => homeOf(resolve(dirname(map), source)) ?? []);
  });
  return [...new Set(homes)].map(libraryIn).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text that goes along with the libraries, each licence once. */
export function noticesFor(libraries: readonly Library[]): string {
  const texts = [...new Set(libraries.map(({ text }) => text))];
  const parts = texts.map(text => {
    const under = libraries.filter(library => library.text === text);
    return [...under.map(headOf), '', text].join('\n');
  });
  const top = 'Copse holds code of the libraries below. Each is under the licence that is printed with it.';
  return `${[top, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** What the libraries are, as CycloneDX JSON: what npm knows of all that is installed, without the rest. */
export function sbomOf(libraries: readonly Library[]): string {
  const { name, version } = manifestIn(root);
  const written = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const whole = JSON.parse(written) as Sbom;
  const kept = new Set(libraries.map(library => `${library.name}@${library.version}`));
  const components = whole.components.filter(component => kept.has(component['bom-ref']));
  if (components.length !== kept.size) throw new Error('npm sbom does not name each library; run npm ci.');
  const sbom = {
    ...whole,
    metadata: { ...whole.metadata, component: { ...whole.metadata.component, type: 'application', name } },
    components,
    dependencies: whole.dependencies
      .filter(({ ref }) => kept.has(ref) || ref === `${name}@${version}`)
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(other => kept.has(other)) })),
  };
  return `${JSON.stringify(sbom, null, 1)}\n`;
}

/** The folder of the package that a file belongs to; undefined of our own. */
function homeOf(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0];
}

function libraryIn(folder: string): Library {
  const { name, version, license = 'unknown', author } = manifestIn(folder);
  const texts = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length > 0) return { name, version, licence: license, text: texts.join('\n\n') };
  const owner = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || owner === undefined)
    throw new Error(`${name} comes without the text of its licence (${license}).`);
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return { name, version, licence: license, text: ours.replace(/^Copyright .*$/m, `Copyright (c) ${owner}`) };
}

function headOf({ name, version, licence }: Library): string {
  const source = `https://www.npmjs.com/package/${name}/v/${version}`;
  // Of a program in another form than its source, this licence asks to say where that is (3.2).
  const isWeak = licence.startsWith('MPL');
  return `${name} ${version} (${licence}): ${isWeak ? 'unchanged; its source code is to be had from ' : ''}${source}`;
}

function manifestIn(folder: string): {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
} {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
