// Bundles the command line and the extension. `--watch` rebuilds on change; `--outdir=FOLDER` builds elsewhere than in dist/.
const path = require('node:path');
const esbuild = require('esbuild');

/** `yaml`'s browser build is the same parser without a look at the environment for every token; neither reads files. */
const browserBuilds = {
  yaml: path.join(require.resolve('yaml/package.json'), '../browser/index.js'),
  '@vscode/l10n': path.join(require.resolve('@vscode/l10n/package.json'), '../dist/browser.js'),
};

const outdir =
  process.argv.find(argument => argument.startsWith('--outdir='))?.slice('--outdir='.length) ??
  path.join(__dirname, 'dist');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: __dirname,
  outdir,
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  target: 'es2022',
  format: 'cjs',
  alias: browserBuilds,
  logLevel: 'warning',
  legalComments: 'none',
};

const builds = [
  {
    ...shared,
    entryPoints: { cli: 'src/cli.ts' },
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    // One bundle for the desktop and for the web: it uses nothing of Node, and nothing of a page either.
    ...shared,
    conditions: ['worker'],
    entryPoints: { extension: 'src/extension.ts' },
    platform: 'browser',
    external: ['vscode'],
  },
  {
    // What runs inside the panels.
    ...shared,
    entryPoints: {
      'report-panel': 'src/vscode/report-panel/webview/main.tsx',
      'walk-panel': 'src/vscode/walk/webview/main.tsx',
    },
    platform: 'browser',
    format: 'iife',
  },
];

async function main() {
  if (process.argv.includes('--watch')) {
    await Promise.all(builds.map(async build => (await esbuild.context(build)).watch()));
    return;
  }
  await Promise.all(builds.map(build => esbuild.build(build)));
}

main().catch(() => {
  process.exitCode = 1;
});
