import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWindow } from './lib/with-window';
import {
  asksBeforeOverwriting,
  comesBack,
  followsTyping,
  readBesideText,
  reportIsForEverybody,
  saveWithoutNames,
} from './ui/report-panel';

const root = join(import.meta.dirname, '../..');

describe('the panels in VS Code', () => {
  let workspace = '';
  before(() => {
    workspace = mkdtempSync(join(tmpdir(), 'copse-panels-'));
    for (const name of ['complete', 'camafu'])
      cpSync(join(root, 'examples', name), join(workspace, name), { recursive: true });
  });
  after(() => rmSync(workspace, { recursive: true, force: true }));

  for (const [where, web] of [
    ['the desktop’s way', []],
    ['a web worker', ['copse.copse']],
  ] as const) {
    it(`one reads the report beside the text, with the extension in ${where}`, async () => {
      await withWindow({ folder: workspace, development: [root], web }, async window => {
        await readBesideText(window);
        await followsTyping(window);
        await saveWithoutNames(window);
        await asksBeforeOverwriting(window);
        await comesBack(window);
      });
    });
  }

  it('the report is for everybody, in every sort of theme', async () => {
    await withWindow({ folder: workspace, development: [root] }, async window => {
      await readBesideText(window);
      await reportIsForEverybody(window);
    });
  });
});
