import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';
import { withWindow } from './lib/with-window';
import { beginInEmptyWindow, beginInFolder, copySample, giveUp, lookAtSample } from './ui/starting';

const root = join(import.meta.dirname, '../..');

describe('starting in VS Code', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copse-starting-'));
    writeFileSync(join(folder, 'readme.md'), '# Ours\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [where, web] of [
    ['the desktop’s way', []],
    ['a web worker', ['copse.copse']],
  ] as const) {
    itByHand(`one begins a design in an empty window, with the extension in ${where}`, async () => {
      await withWindow({ development: [root], web }, beginInEmptyWindow);
    });

    itByHand(`one begins a design in a folder, or thinks better of it, with the extension in ${where}`, async () => {
      await withWindow({ folder, development: [root], web }, async window => {
        await giveUp(window);
        await beginInFolder(window);
        await copySample(window);
      });
    });

    itByHand(`one looks at the sample with one click, with the extension in ${where}`, async () => {
      await withWindow({ development: [root], web }, lookAtSample);
    });
  }
});
