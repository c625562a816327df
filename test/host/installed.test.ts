import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';
import { packaged } from './lib/package';
import { runSuite } from './lib/run-suite';
import { installExtensions } from './lib/server';
import { withWindow } from './lib/with-window';
import { comesUpQuietly, useWhatIsPacked } from './ui/installed';
import { lookAtSample } from './ui/starting';

const root = join(import.meta.dirname, '../..');
const suite = (name: string): string => join(import.meta.dirname, 'suites', `${name}.suite.ts`);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const hosts = [
  ['node', []],
  ['web', ['copse.copse']],
] as const;

describe('the package, installed in VS Code', () => {
  const made = packaged();

  itByHand('is small, and holds all that the manifest names and nothing that only builds it', async () => {
    const kilobytes = Math.round(statSync(made.vsix).size / 1000);
    console.log(`Measured: the VSIX has ${kilobytes} kB (goal 700, limit 1000)`);
    assert.ok(kilobytes <= 1000, `${kilobytes} kB`);
    const extensionsDir = join(made.top, 'extensions');
    await installExtensions([made.vsix], { extensionsDir });
    const folder = join(extensionsDir, `copse.copse-${manifest.version}`);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      pathsIn(manifest.contributes).filter(path => !files.includes(path)),
      [],
      'the manifest names files that are not there',
    );
    assert.deepEqual(
      files.filter(file => /\.(map|tsx?|mts)$|(^|\/)cli|^schemas|^src|^test|^docs|^node_modules/.test(file)),
      [],
    );
    for (const file of ['readme.md', 'changelog.md', 'LICENSE.txt', manifest.icon, 'dist/extension.js'])
      assert.ok(files.includes(file), file);
  });

  for (const [kind, web] of hosts) {
    it(`passes the tests of the folder, in the ${kind} extension host`, async () => {
      await runSuite({
        files: [suite('navigation'), suite('fixing')],
        kind,
        extension: root,
        vsix: made.vsix,
        workspace: made.workspace,
      });
    });

    // Without a prompt, a folder that nobody has said to trust stays restricted.
    const restricted = { trusted: false, settings: { 'security.workspace.trust.startupPrompt': 'never' } };
    itByHand(`comes up without a word in a folder that is not trusted, in the ${kind} extension host`, async () => {
      await withWindow(
        { folder: made.workspace, vsix: [made.vsix], toasts: true, web, ...restricted },
        async window => {
          await window.workbench.statusBarItem('Restricted').waitFor();
          await comesUpQuietly(window);
          await useWhatIsPacked(window);
        },
      );
    });
  }

  itByHand('has the sample with it', async () => {
    await withWindow({ vsix: [made.vsix], toasts: true }, lookAtSample);
  });
});

/** The files of the package that a manifest names, wherever it does. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(\.\/)?media\/|^\.\//.test(value) ? [value.replace(/^\.\//, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
