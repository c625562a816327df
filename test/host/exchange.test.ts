import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';
import { withWindow } from './lib/with-window';
import { makeWorkspace } from './lib/workspace';
import { exportForOthers, isToldWhatIsWrong, looksFirst, takesBackWhatWasSaved, takesIn } from './ui/exchange';
import { settings } from './ui/trees';
import { undoes } from './ui/writing';

const root = join(import.meta.dirname, '../..');

describe('tables and calendars in VS Code', () => {
  let workspace = '';
  before(() => {
    workspace = makeWorkspace();
  });
  after(() => rmSync(workspace, { recursive: true, force: true }));

  for (const [where, web] of [
    ['the desktop’s way', []],
    ['a web worker', ['copse.copse']],
  ] as const) {
    itByHand(`one exchanges them with other programs, with the extension in ${where}`, async () => {
      await withWindow({ folder: workspace, development: [root], web, settings }, async window => {
        await exportForOthers(window);
        await takesBackWhatWasSaved(window);
        await isToldWhatIsWrong(window);
        await looksFirst(window);
        await undoes(window, { source: 'commands/import-table', what: 'take a table in', act: takesIn });
      });
    });
  }
});
