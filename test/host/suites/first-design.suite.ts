import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { eventually, folder, uriOf } from './in-editor';

/** Made by the test that runs this suite: the files of a design under names that are not those of design files. */
const kept = '.kept';

describe('the first design of a window', () => {
  it('is loaded step by step, and nothing else stands still meanwhile', async () => {
    const extension = vscode.extensions.getExtension('copse.copse') ?? assert.fail('the extension must be installed');
    assert.equal(extension.isActive, false, 'nothing was loaded before there was a design');
    const files = (await vscode.workspace.fs.readDirectory(folder())).filter(([name]) => name.endsWith(kept));
    for (const [name] of files) await vscode.workspace.fs.copy(uriOf(name), uriOf(name.slice(0, -kept.length)));

    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const start = performance.now();
    await extension.activate();
    await eventually(() => assert.ok(vscode.languages.getDiagnostics().some(([, found]) => found.length > 0)));
    const all = performance.now() - start;
    await new Promise(resolve => setTimeout(resolve, 500));
    delay.disable();
    console.log(
      `Measured: the first design is there after ${Math.round(all)} ms; the longest that the extension host stood still is ${Math.round(delay.max / 1e6)} ms (goal 50)`,
    );
  });
});
