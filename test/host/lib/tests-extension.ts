import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hostFolder } from './paths';
import { type HostKind, resultFile, type SuiteResult, testsExtension } from './suite-contract';

const bundle = 'suite.js';

/**
 * Makes an extension that carries tests. VS Code runs tests where the extension is that they lie in; so tests of an
 * installed extension need one of their own.
 * @param files test modules, as absolute paths
 * @param folder where to write it
 * @returns the module to run, as an absolute path
 */
export async function makeTestsExtension(files: readonly string[], kind: HostKind, folder: string): Promise<string> {
  const [publisher, name] = testsExtension.split('.');
  const manifest = {
    publisher,
    name,
    version: '0.0.0',
    engines: { vscode: '^1.101.0' },
    [kind === 'web' ? 'browser' : 'main']: bundle,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await bundleTests(files, kind, join(folder, bundle));
  return join(folder, bundle);
}

async function bundleTests(files: readonly string[], kind: HostKind, outfile: string): Promise<void> {
  const quote = JSON.stringify;
  const load = files.map(file => `require(${quote(file)});`).join(' ');
  // In the manner of CommonJS throughout, so that these exports are set last: mocha's build sets some of its own.
  const contents = `
    const { runMocha } = require(${quote(join(hostFolder, 'entry/run-mocha.ts'))});
    module.exports = { activate() {}, run: () => runMocha(${quote(kind)}, () => { ${load} }) };
  `;
  await build({
    stdin: { contents, resolveDir: hostFolder, loader: 'js' },
    outfile,
    absWorkingDir: hostFolder,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'error',
    ...(kind === 'web' ? webOptions : { platform: 'node' }),
  });
}

const webOptions = {
  platform: 'browser',
  alias: { 'node:assert': 'assert', 'node:assert/strict': join(hostFolder, 'entry/assert-strict.ts') },
  define: { global: 'globalThis', process: '{"env":{}}' },
} as const;

/**
 * Reads what the tests left.
 * @throws when they left nothing, when there were none, or when some failed
 */
export function demandResult(folder: string): SuiteResult {
  const result = readResult(folder);
  if (result.failures.length > 0) throw new Error(`Failed in VS Code:\n  ${result.failures.join('\n  ')}`);
  if (result.passes === 0) throw new Error('No test ran in VS Code.');
  return result;
}

function readResult(folder: string): SuiteResult {
  try {
    return JSON.parse(readFileSync(join(folder, resultFile), 'utf8'));
  } catch (cause) {
    throw new Error('The tests in VS Code left no result: the extension host never started them, or died under them.', {
      cause,
    });
  }
}
