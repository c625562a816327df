import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';
import { withWindow } from './lib/with-window';
import {
  asksBeforeOverwriting,
  comesBack,
  followsTyping,
  readBesideText,
  reportIsForEverybody,
  saveWithoutNames,
} from './ui/report-panel';
import { answerByKeyboard, takeBackAnswer, undoAnswer, waiveAndResume, walkIsForEverybody } from './ui/walk';

const root = join(import.meta.dirname, '../..');

describe('the panels in VS Code', () => {
  let workspace = '';
  let young = '';
  before(() => {
    workspace = mkdtempSync(join(tmpdir(), 'copse-panels-'));
    for (const name of ['complete', 'camafu'])
      cpSync(join(root, 'examples', name), join(workspace, name), { recursive: true });
    young = mkdtempSync(join(tmpdir(), 'copse-young-'));
    writeFileSync(join(young, 'community.cop.yaml'), '# Ours\nname: Fire keepers   # for now\n');
  });
  after(() => {
    for (const folder of [workspace, young]) rmSync(folder, { recursive: true, force: true });
  });

  for (const [where, web] of [
    ['the desktop’s way', []],
    ['a web worker', ['copse.copse']],
  ] as const) {
    itByHand(`one reads the report beside the text, with the extension in ${where}`, async () => {
      await withWindow({ folder: workspace, development: [root], web }, async window => {
        await readBesideText(window);
        await followsTyping(window);
        await saveWithoutNames(window);
        await asksBeforeOverwriting(window);
        await comesBack(window);
      });
    });

    itByHand(`a team walks the checklist, with the extension in ${where}`, async () => {
      await withWindow({ folder: young, development: [root], web }, async window => {
        await answerByKeyboard(window);
        await takeBackAnswer(window);
        await undoAnswer(window);
        await waiveAndResume(window);
      });
    });
  }

  itByHand('the report is for everybody, in every sort of theme', async () => {
    await withWindow({ folder: workspace, development: [root] }, async window => {
      await readBesideText(window);
      await reportIsForEverybody(window);
    });
  });

  itByHand('the walk is for everybody, in every sort of theme', async () => {
    await withWindow({ folder: young, development: [root] }, walkIsForEverybody);
  });
});
