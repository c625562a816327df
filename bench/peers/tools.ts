import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { driver, schemasFolder } from '../build';
import { bundled } from '../schemas';
import { peersFolder, versionOf } from './install';

/** One start of a program. */
export interface Run {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Something that can check the files below a folder. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** What is to be known of it, beside its figure. */
  readonly note?: string;
  /** What to start to check a folder with designs, one after another; all of them are one check. */
  readonly runs: (folder: string) => readonly Run[];
}

const bin = (path: string) => join(peersFolder, 'node_modules', path);
const files = (folder: string, kind: string) => `${folder}/**/${kind}.cop.yaml`;

/** As npm knows them. */
export const peerNames: readonly string[] = ['yaml-language-server', 'ajv-cli', 'v8r', '@stoplight/spectral-cli'];

/** The peers that are installed. @param kinds those that the files are of */
export function peers(kinds: readonly string[]): readonly Tool[] {
  const tools: Readonly<Record<string, Omit<Tool, 'name' | 'version'>>> = {
    'yaml-language-server': {
      note: 'as a library, each file once; references and checklist are unknown to it',
      runs: folder => [{ args: [driver('check-language-server'), folder] }],
    },
    'ajv-cli': {
      note: 'started once a kind of file; gives no lines',
      runs: folder =>
        kinds.map(kind => ({
          args: [
            bin('ajv-cli/dist/index.js'),
            'validate',
            '--spec=draft2020',
            '--strict=false',
            '--all-errors',
            '--errors=text',
            '-s',
            join(schemasFolder, `${kind}.json`),
            '-d',
            files(folder, kind),
          ],
        })),
    },
    v8r: {
      note: 'gives no lines',
      runs: folder => [
        {
          args: [bin('v8r/src/index.js'), '--no-ignore', '--cache-ttl', '0', files(basename(folder), '*')],
          cwd: dirname(folder),
          env: { V8R_CONFIG_FILE: join(dirname(folder), 'v8r.json') },
        },
      ],
    },
    '@stoplight/spectral-cli': {
      runs: folder => [
        {
          args: [
            bin('@stoplight/spectral-cli/dist/index.js'),
            'lint',
            '--quiet',
            '--ignore-unknown-format',
            '-r',
            join(dirname(folder), 'spectral.json'),
            files(folder, '*'),
          ],
          cwd: dirname(folder),
        },
      ],
    },
  };
  return Object.entries(tools).flatMap(([name, tool]) => {
    const version = versionOf(name);
    return version === undefined ? [] : [{ name, version, ...tool }];
  });
}

/** Writes what the peers are set up by, beside the folders that they will check: some look for files only below it. */
export function writePeerSettings(folder: string, kinds: readonly string[]): void {
  const schemas = kinds.map(kind => ({
    name: kind,
    fileMatch: [`**/${kind}.cop.yaml`],
    location: join(schemasFolder, `${kind}.json`),
    parser: 'yaml',
  }));
  writeFileSync(join(folder, 'v8r.json'), JSON.stringify({ customCatalog: { schemas } }));
  const overrides = kinds.map(kind => ({
    files: [`**/${kind}.cop.yaml`],
    rules: {
      [kind]: {
        given: '$',
        severity: 'error',
        message: '{{error}}',
        // biome-ignore lint/suspicious/noThenProperty: the name that a ruleset wants
        then: { function: 'schema', functionOptions: { allErrors: true, schema: bundled(kind) } },
      },
    },
  }));
  writeFileSync(join(folder, 'spectral.json'), JSON.stringify({ overrides }));
}
