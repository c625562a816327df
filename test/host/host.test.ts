import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';
import { runSuite } from './lib/run-suite';
import { type OpenWindow, withWindow } from './lib/with-window';
import { makeWorkspace } from './lib/workspace';
import { findTheWay, renameAndUndo, renameWrongly } from './ui/finding-the-way';
import { reachEveryRowAction, reachEveryTitleAction } from './ui/keys';
import {
  beginReadiness,
  ignoreWithReason,
  mendByLightBulb,
  readAboutProblem,
  setPointAside,
  vouchForPoint,
} from './ui/mending';
import {
  beginWithNothing,
  changeByKeys,
  changeByMenu,
  followTheCursor,
  readDesigns,
  readReadiness,
  settings as savingByItself,
} from './ui/trees';
import { typing } from './ui/typing';

const root = join(import.meta.dirname, '../..');
const suite = (name: string): string => join(import.meta.dirname, 'suites', `${name}.suite.ts`);

describe('in VS Code', () => {
  let workspace = '';
  before(() => {
    workspace = makeWorkspace();
  });
  after(() => rmSync(workspace, { recursive: true, force: true }));

  for (const kind of ['node', 'web'] as const) {
    it(`one finds the way and mends what was found, in the ${kind} extension host`, async () => {
      await runSuite({ files: [suite('navigation'), suite('fixing')], kind, extension: root, workspace });
    });

    it(`one is helped while typing, in the ${kind} extension host`, async () => {
      await runSuite({ files: [suite('typing')], kind, extension: root, workspace });
    });

    it(`one changes designs from the side bar, in the ${kind} extension host`, async () => {
      await runSuite({ files: [suite('trees')], kind, extension: root, workspace });
    });
  }

  /** What a person does, one after the other in a window. */
  const walks: Readonly<Record<string, readonly ((window: OpenWindow) => Promise<void>)[]>> = {
    'writes a role with what is suggested': [typing],
    'finds the way and renames': [findTheWay, renameAndUndo, renameWrongly],
    'mends slips and decides on points of the checklist': [
      mendByLightBulb,
      ignoreWithReason,
      setPointAside,
      beginReadiness,
      vouchForPoint,
      readAboutProblem,
    ],
  };
  for (const [what, steps] of Object.entries(walks)) {
    for (const [where, web] of [
      ['the desktop’s way', []],
      ['a web worker', ['copse.copse']],
    ] as const) {
      itByHand(`one ${what} by hand, with the extension in ${where}`, async () => {
        await withWindow({ folder: workspace, development: [root], web }, async window => {
          for (const step of steps) await step(window);
        });
      });
    }
  }

  for (const [where, web] of [
    ['the desktop’s way', []],
    ['a web worker', ['copse.copse']],
  ] as const) {
    itByHand(`one plans in the side bar by keys, with the extension in ${where}`, async () => {
      const window = { folder: workspace, development: [root], web, settings: savingByItself };
      await withWindow(window, async opened => {
        await readDesigns(opened);
        await changeByKeys(opened);
        await changeByMenu(opened);
        await followTheCursor(opened);
        await readReadiness(opened);
      });
    });
  }

  itByHand('every action of the trees is reached by keys alone', async () => {
    await withWindow({ folder: workspace, development: [root] }, async window => {
      await reachEveryRowAction(window);
      await reachEveryTitleAction(window);
    });
  });

  itByHand('one finds in an empty window how to begin', async () => {
    await withWindow({ development: [root] }, beginWithNothing);
  });
});
