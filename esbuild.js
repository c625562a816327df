// Bundles the command line and the extension. `--watch` rebuilds on change; `--outdir=FOLDER` builds elsewhere than in dist/.
const { readdirSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { lateFiles } = require('./scripts/late-files.js');

/** `yaml`'s browser build is the same parser without a look at the environment for every token; neither reads files. */
const browserBuilds = {
  yaml: path.join(require.resolve('yaml/package.json'), '../browser/index.js'),
  '@vscode/l10n': path.join(require.resolve('@vscode/l10n/package.json'), '../dist/browser.js'),
};

/** What is not needed to find that nothing is wrong. */
const lateCore = {
  trouble: [
    'src/core/schema/issues.ts',
    'src/core/yaml/compose-exactly.ts',
    'src/core/yaml/traps/documents.ts',
    'src/core/yaml/traps/traps.ts',
    'src/core/yaml/words.ts',
  ],
  checklist: ['src/core/checklist/checklist.ts', 'src/core/checklist/evaluate.ts'],
  edits: modulesIn('src/core/edit'),
};

/**
 * To start, a window only has to register what it offers. The core is loaded with the first design, in as many files as there are steps from
 * its texts to what is shown of it, so that no step takes long; some of it later still.
 */
async function lateExtension() {
  const later = {
    trouble: lateCore.trouble,
    edits: lateCore.edits,
    markdown: ['src/core/report/format/markdown-parts/write.ts'],
    templates: ['src/core/features/new-design.ts', 'src/core/templates/skeleton.ts', 'src/core/templates/templates.ts'],
    exports: ['src/core/features/exports.ts'],
    imports: ['src/core/tables/import/import.ts'],
    panels: [
      'src/vscode/report-panel/export.ts',
      'src/vscode/report-panel/panel-report.ts',
      'src/vscode/report-panel/report-panel.ts',
      'src/vscode/walk/walk-panel.ts',
    ],
  };
  const atOnce = ['src/core/schema/kinds.ts'];
  const { asked, reachedFrom } = await importsOf(extension, 'src/core');
  let left = asked.filter(file => ![...atOnce, ...Object.values(later).flat()].includes(file));
  const steps = {
    reading: ['src/core/model/file-cache.ts', 'src/core/model/decode.ts'],
    judging: ['src/core/model/design.ts', 'src/core/rules/run.ts'],
    checklist: lateCore.checklist,
    showing: left,
  };
  for (const [step, from] of Object.entries(steps)) {
    const reached = reachedFrom(from);
    steps[step] = left.filter(file => reached.has(file));
    left = left.filter(file => !reached.has(file));
  }
  return { ...later, ...steps };
}

/** @returns the modules in a folder that the rest of a build imports, and what is reached from modules. */
async function importsOf(options, folder) {
  const { metafile } = await esbuild.build({ ...shared, ...options, metafile: true, write: false });
  const importedBy = file => metafile.inputs[file]?.imports.map(({ path }) => path) ?? [];
  const outside = Object.keys(metafile.inputs).filter(file => !file.startsWith(`${folder}/`));
  const asked = [...new Set(outside.flatMap(importedBy))].filter(file => file.startsWith(`${folder}/`)).sort();
  const reachedFrom = files => {
    const reached = new Set(files);
    for (const file of reached) for (const imported of importedBy(file)) reached.add(imported);
    return reached;
  };
  return { asked, reachedFrom };
}

/** What earlier states of a design are read and compared with. */
const history = [
  'src/cli/node-git.ts',
  'src/cli/git/states.ts',
  'src/core/diff/readiness.ts',
  'src/core/diff/renames.ts',
];

/** The command line most often checks, and prints text; each other command has a file of its own. */
const lateCommands = {
  ...Object.fromEntries(
    modulesIn('src/cli/commands')
      .filter(file => !file.endsWith('/check.ts'))
      .map(file => [path.basename(file, '.ts'), [file]]),
  ),
  cache: ['src/cli/check/known-findings.ts'],
  formats: modulesIn('src/core/report/findings').filter(file => !/\/(?:check-result|text)\.ts$/.test(file)),
};

function modulesIn(folder) {
  return readdirSync(path.join(__dirname, folder)).map(file => `${folder}/${file}`);
}

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

/** What requires the API of VS Code gets all of it copied; so one module does, for all. */
const vscodeOnce = {
  name: 'vscode once',
  setup(build) {
    const api = path.join(__dirname, 'src/vscode/api.ts');
    build.onResolve({ filter: /^vscode$/ }, ({ importer }) =>
      importer === api ? { path: 'vscode', external: true } : { path: api },
    );
  },
};

/** Tells the extension in a browser what the extension consists of, as it stands in the folder of the build. */
const filesOfExtension = {
  name: 'files of the extension',
  setup(build) {
    build.onLoad({ filter: /src[\\/]vscode[\\/]web-files\.ts$/ }, () => {
      const names = readdirSync(outdir).filter(name => /^extension\b.*\.js$/.test(name));
      return { contents: `export const files = ${JSON.stringify(names)};`, watchDirs: [outdir] };
    });
  },
};

/** It uses nothing of Node, and nothing of a page either, so that the same files run in a browser. */
const extension = {
  conditions: ['worker'],
  entryPoints: { extension: 'src/extension.ts' },
  platform: 'browser',
  plugins: [vscodeOnce],
};

const builds = async () => [
  {
    ...shared,
    entryPoints: { cli: 'src/cli.ts' },
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [lateFiles({ ...lateCore, ...lateCommands, history })],
  },
  {
    ...shared,
    ...extension,
    plugins: [vscodeOnce, lateFiles(await lateExtension())],
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

/** Made last, as it names the files of another. */
const webExtension = {
  ...shared,
  entryPoints: { extension: 'src/web-extension.ts' },
  platform: 'browser',
  external: ['vscode'],
  outdir: path.join(outdir, 'web'),
  plugins: [filesOfExtension],
};

async function main() {
  const all = await builds();
  if (process.argv.includes('--watch')) {
    await Promise.all([...all, webExtension].map(async build => (await esbuild.context(build)).watch()));
    return;
  }
  await Promise.all(all.map(build => esbuild.build(build)));
  await esbuild.build(webExtension);
}

main().catch(error => {
  console.error(error.message);
  process.exitCode = 1;
});
