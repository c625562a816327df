import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { kinds } from '../src/core/schema/kinds';
import { bundled, writeSchemas } from './schemas';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Where what is built here lies; not in git, and not packaged. */
export const built = join(root, 'dist/bench');
export const schemasFolder = join(built, 'schemas');

/** The path of a driver. */
export function driver(name: string): string {
  return join(built, `${name}.js`);
}

/** The command line with every text left to the exact parser. */
export const exactCli = join(built, 'exact/cli.js');

/** Builds the drivers, and Copse a second time without its own reader of YAML. */
export async function buildDrivers(): Promise<void> {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  writeSchemas(schemasFolder);
  const own = join(import.meta.dirname, 'drivers');
  const entries = readdirSync(own)
    .filter(name => /^(?:check|serve|parse|load|at-exit)\b.*\.ts$/.test(name) && name !== 'serve.ts')
    .map(name => join(own, name));
  await build({ ...options, entryPoints: entries, outdir: built, packages: 'external' });
  const limit = { 'check-limit': join(own, 'limit.ts') };
  await build({ ...options, entryPoints: limit, outdir: built, minify: true, plugins: [compiledValidators] });
  const core = { copse: join(own, 'copse.ts') };
  await build({ ...options, ...asShipped, entryPoints: core, outdir: built });
  await build({
    ...options,
    ...asShipped,
    entryPoints: core,
    outdir: join(built, 'exact'),
    plugins: [exactParserOnly],
  });
  await build({
    ...options,
    ...asShipped,
    entryPoints: { cli: join(root, 'src/cli.ts') },
    outdir: join(built, 'exact'),
    plugins: [exactParserOnly],
  });
}

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
};

/** As in esbuild.js: the same parser without a look at the environment for every token. */
const asShipped: BuildOptions = {
  alias: {
    yaml: join(require.resolve('yaml/package.json'), '../browser/index.js'),
    '@vscode/l10n': join(require.resolve('@vscode/l10n/package.json'), '../dist/browser.js'),
  },
};

const exactParserOnly: Plugin = {
  name: 'exact parser only',
  setup: ({ onLoad, onEnd }) => {
    let replaced = false;
    onLoad({ filter: /src[\\/]core[\\/]yaml[\\/]fast[\\/]read\.ts$/ }, () => {
      replaced = true;
      return { contents: 'export const readOrdinary = () => ({ stoppedAt: 0 });' };
    });
    onEnd(() => {
      if (!replaced) throw new Error('Copse reads YAML elsewhere now: bench/build.ts must leave out its own reader.');
    });
  },
};

const compiledValidators: Plugin = {
  name: 'compiled validators',
  setup: ({ onLoad }) => {
    onLoad({ filter: /drivers[\\/]validators\.ts$/ }, () => ({
      contents: `exports.validators = (() => { const exports = {}; ${compiled()}; return exports; })();`,
      loader: 'js',
      resolveDir: root,
    }));
  },
};

function compiled(): string {
  const ajv = new Ajv2020({ allErrors: true, strict: false, inlineRefs: false, code: { source: true } });
  for (const kind of kinds) ajv.addSchema(bundled(kind), kind);
  return standaloneCode(ajv, Object.fromEntries(kinds.map(kind => [kind, kind])));
}
