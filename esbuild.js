// Bundles the command line. `node esbuild.js --watch` rebuilds on change.
const esbuild = require('esbuild');

/** `yaml`'s browser build is the same parser without a look at the environment for every token. */
const yamlBrowserBuild = {
  yaml: require('node:path').join(require.resolve('yaml/package.json'), '../browser/index.js'),
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  target: 'es2022',
  format: 'cjs',
  alias: yamlBrowserBuild,
  logLevel: 'warning',
  legalComments: 'none',
};

const builds = [
  {
    ...shared,
    entryPoints: { cli: 'src/cli.ts' },
    outdir: 'dist',
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
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
