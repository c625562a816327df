import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { membersText } from '../../bench/generate/typing';
import { itByHand } from './lib/in-window';
import { runSuite } from './lib/run-suite';
import { installExtensions } from './lib/server';
import { withWindow } from './lib/with-window';
import { makeWorkspace } from './lib/workspace';
import { activations, comesUpQuietly, useWhatIsPacked } from './ui/installed';
import { lookAtSample } from './ui/starting';

const root = join(import.meta.dirname, '../..');
const suite = (name: string): string => join(import.meta.dirname, 'suites', `${name}.suite.ts`);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const hosts = [
  ['node', []],
  ['web', ['copse.copse']],
] as const;

describe('the package, installed in VS Code', () => {
  let top = '';
  let vsix = '';
  let workspace = '';
  before(function () {
    this.timeout(120_000);
    top = mkdtempSync(join(tmpdir(), 'copse-package-'));
    execFileSync('npm', ['run', 'vsix', '--', '--out', `${top}/`], { cwd: root, stdio: 'pipe' });
    vsix = join(top, `copse-${manifest.version}.vsix`);
    workspace = makeWorkspace();
  });
  after(() => {
    for (const folder of [top, workspace]) rmSync(folder, { recursive: true, force: true });
  });

  itByHand('is small, and holds all that the manifest names and nothing that only builds it', async () => {
    const kilobytes = Math.round(statSync(vsix).size / 1000);
    console.log(`Measured: the VSIX has ${kilobytes} kB (goal 700, limit 1000)`);
    assert.ok(kilobytes <= 1000, `${kilobytes} kB`);
    const extensionsDir = join(top, 'extensions');
    await installExtensions([vsix], { extensionsDir });
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
      await runSuite({ files: [suite('navigation'), suite('fixing')], kind, extension: root, vsix, workspace });
    });

    // Without a prompt, a folder that nobody has said to trust stays restricted.
    const restricted = { trusted: false, settings: { 'security.workspace.trust.startupPrompt': 'never' } };
    itByHand(`comes up without a word in a folder that is not trusted, in the ${kind} extension host`, async () => {
      await withWindow({ folder: workspace, vsix: [vsix], toasts: true, web, ...restricted }, async window => {
        await window.workbench.statusBarItem('Restricted').waitFor();
        await comesUpQuietly(window);
        await useWhatIsPacked(window);
      });
    });

    itByHand(`starts at once, in the ${kind} extension host`, async () => {
      await withWindow({ folder: workspace, vsix: [vsix], web }, async window => {
        const times = (await activations(window, 5)).toSorted((a, b) => a - b);
        const [median] = times.slice(2);
        console.log(
          `Measured: loading and activating in the ${kind} extension host takes ${median} ms (median of ${times.join(', ')}; goal 50)`,
        );
      });
    });
  }

  itByHand('has the sample with it', async () => {
    await withWindow({ vsix: [vsix], toasts: true }, lookAtSample);
  });

  it('says at every keystroke in a long file what is wrong', async () => {
    const long = join(top, 'long');
    mkdirSync(join(long, 'community'), { recursive: true });
    writeFileSync(join(long, 'community/community.cop.yaml'), 'name: A large one\n');
    writeFileSync(join(long, 'community/members.cop.yaml'), membersText(5000, false));
    await runSuite({ files: [suite('keystroke')], kind: 'node', extension: root, vsix, workspace: long });
  });
});

/** The files of the package that a manifest names, wherever it does. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(\.\/)?media\/|^\.\//.test(value) ? [value.replace(/^\.\//, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
