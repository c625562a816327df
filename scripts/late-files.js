// An esbuild plugin: leaves out of a bundle what is seldom needed, and loads it when it is first asked for.
const { readFileSync } = require('node:fs');
const { mkdir, readdir, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');

/**
 * What the modules of a group export comes from a file of the group's own, which is loaded once somebody asks for it. The source imports
 * them like any others. No module is in two files, so that what it keeps is kept once: late files take from the bundle what it holds.
 * @param {Readonly<Record<string, readonly string[]>>} groups modules, relative to the working directory of the build, by the name of their file.
 * @returns {import('esbuild').Plugin} for a build of one entry point to CommonJS.
 */
function lateFiles(groups) {
  return {
    name: 'late files',
    setup(build) {
      // What begins the bundle (`#!` of a program) does not begin its late files.
      const plugins = build.initialOptions.plugins.filter(({ name }) => name !== 'late files');
      const options = { ...build.initialOptions, banner: {}, write: false, plugins };
      const root = options.absWorkingDir ?? process.cwd();
      const [[main, entry]] = Object.entries(options.entryPoints);
      const homes = homesOf(groups, main, root);
      let shared = [];
      build.initialOptions.entryPoints = { [main]: 'bundle-with-late-files' };
      build.onStart(async () => {
        const { metafile } = await esbuild.build({
          ...options,
          metafile: true,
          plugins: [...plugins, standIns(homes)],
        });
        await removeOldFiles(options.outdir, main);
        shared = await buildGroups(groups, homes, Object.keys(metafile.inputs), main, options, root);
      });
      build.onResolve({ filter: /^bundle-with-late-files$/ }, () => ({ path: entry, namespace: 'bundle' }));
      build.onLoad({ filter: /.*/, namespace: 'bundle' }, () => ({
        contents: `${exportsInOrder(shared)}\nexport * from './${entry}';`,
        resolveDir: root,
      }));
      standIns(homes).setup(build);
    },
  };
}

/** The names of files that several groups share change with what they hold; old ones are not to be packaged. */
async function removeOldFiles(outdir, main) {
  const old = await readdir(outdir).catch(() => []);
  await Promise.all(old.filter(name => name.startsWith(`${main}-`)).map(name => rm(path.join(outdir, name))));
}

/** Where each late module is found, by its path without extension. */
function homesOf(groups, main, root) {
  const homes = Object.entries(groups).flatMap(([group, files]) =>
    files.map((file, index) => {
      const source = path.join(root, file);
      return [withoutExtension(source), { source, group, file: `./${main}-${group}.js`, name: `m${index}` }];
    }),
  );
  return new Map(homes);
}

/** Puts in the place of late modules what loads them when something of theirs is asked for. */
function standIns(homes) {
  return {
    name: 'stand-ins',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path: written, resolveDir, importer, namespace }) => {
        const home = homes.get(withoutExtension(path.resolve(resolveDir, written)));
        if (home === undefined || namespace === 'group') return undefined;
        const isAtHome = homes.get(withoutExtension(importer))?.group === home.group;
        return isAtHome ? undefined : { path: home.source, namespace: 'stand-in', pluginData: home };
      });
      build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ pluginData: { source, file, name } }) => {
        const getters = exportsOf(source).map(key => `get ${key}() { return load().${key}; }`);
        const load = `let loaded; const load = () => (loaded ??= require('${file}').${name});`;
        return { contents: `${load} module.exports = { ${getters.join(', ')} };` };
      });
      build.initialOptions.external = [
        ...(build.initialOptions.external ?? []),
        ...new Set([...homes.values()].map(home => home.file)),
      ];
    },
  };
}

/** @returns the modules of the bundle that the groups take from it, in the order of their names there. */
async function buildGroups(groups, homes, inBundle, main, options, root) {
  const held = new Map(inBundle.map(file => [path.join(root, file), file]));
  const shared = [];
  const group = {
    name: 'group',
    setup(build) {
      build.onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice('group:'.length), namespace: 'group' }));
      build.onLoad({ filter: /.*/, namespace: 'group' }, ({ path }) => ({
        contents: exportsInOrder(groups[path]),
        resolveDir: root,
      }));
      build.onResolve({ filter: /.*/ }, async ({ path: written, pluginData, ...from }) => {
        if (pluginData === 'asked' || from.kind === 'entry-point' || from.namespace !== 'file') return undefined;
        const { path: found, namespace } = await build.resolve(written, { ...from, pluginData: 'asked' });
        const file = namespace === 'file' ? held.get(found) : undefined;
        if (file === undefined) return undefined;
        if (!shared.includes(file)) shared.push(file);
        return { path: file, namespace: 'of-bundle' };
      });
      build.onLoad({ filter: /.*/, namespace: 'of-bundle' }, ({ path }) => ({
        contents: `module.exports = { __esModule: true, ...require('./${main}.js').m${shared.indexOf(path)} };`,
      }));
    },
  };
  const { outputFiles } = await esbuild.build({
    ...options,
    entryPoints: Object.fromEntries(Object.keys(groups).map(name => [`${main}-${name}`, `group:${name}`])),
    // Only of ES modules does esbuild put what two files share into a third. They become CommonJS afterwards.
    format: 'esm',
    splitting: true,
    chunkNames: `${main}-[hash]`,
    sourcemap: 'inline',
    external: [...(options.external ?? []), `./${main}.js`],
    define: { require: 'lateRequire' },
    plugins: [group, ...options.plugins, standIns(homes)],
  });
  await Promise.all(outputFiles.map(file => writeAsCommonJs(file, options)));
  return shared;
}

function exportsInOrder(files) {
  return files.map((file, index) => `export * as m${index} from './${file}';`).join('\n');
}

function withoutExtension(file) {
  return file.replace(/\.[jt]sx?$/, '');
}

function exportsOf(source) {
  const exported = [...readFileSync(source, 'utf8').matchAll(/^export (?:async )?(\S+) ([\w$]*)/gm)];
  return exported
    .filter(([, kind]) => kind !== 'type' && kind !== 'interface')
    .map(([all, kind, name]) => {
      if (!/^(?:const|function\*?|class)$/.test(kind)) throw new Error(`${source} cannot be loaded late: “${all}”`);
      return name;
    });
}

async function writeAsCommonJs({ path: file, text }, { minify, target }) {
  const { code, map } = await esbuild.transform(text, {
    format: 'cjs',
    minify,
    target,
    define: { lateRequire: 'require' },
    sourcemap: 'external',
    sourcesContent: false,
    sourcefile: file,
  });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${code}//# sourceMappingURL=${path.basename(file)}.map\n`);
  await writeFile(`${file}.map`, map);
}

module.exports = { lateFiles };
