import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';
import { takesIn } from './exchange';
import { unfold } from './trees';

/** A way in which Copse changes a text that is there. */
export interface Writer {
  /** The file of the source that writes, below `src/vscode`. */
  readonly source: string;
  readonly what: string;
  readonly act: (window: OpenWindow) => Promise<void>;
  /** Where a person would undo it; else in the first file that has changed. */
  readonly undoneIn?: string;
  /** How many steps there are to undo, where the editor makes one of its own before. */
  readonly steps?: number;
}

const valley = 'Valley of Ash';
const members = 'valley/members.cop.yaml';
const roles = 'valley/roles.cop.yaml';
const broken = 'broken/community.cop.yaml';

/** What writes without there being anything that an undo could bring back. */
export const makesFilesOnly: readonly string[] = [
  'commands/export-plan',
  'report-panel/export',
  'starting/new-design',
  'starting/open-sample',
  'views/changes/share',
  'walk/take-back',
];

/** Every way in which Copse changes a text. A test demands that each file of the source that writes has its line here. */
export const writers: readonly Writer[] = [
  { source: 'views/designs/add', what: 'add an entry', act: onRow('Ben Birch', 'Insert', answering('Cy Cedar')) },
  { source: 'views/designs/add', what: 'say more of an entry', act: onRow('Ada Ash', 'Control+.', choosing('Heard')) },
  { source: 'views/designs/rename', what: 'rename an entry', act: onRow('Ben Birch', 'F2', answering('Ben Beech')) },
  {
    source: 'views/designs/rename',
    what: 'change a short name in the tree',
    act: onRow('Ben Birch', 'Shift+F2', answering('ben-beech')),
  },
  { source: 'views/designs/duplicate', what: 'copy an entry', act: onRow('Ada Ash', 'Control+D', answering('Di')) },
  { source: 'views/designs/move', what: 'move an entry down', act: onRow('Ada Ash', 'Alt+ArrowDown') },
  { source: 'views/designs/move', what: 'move an entry up', act: onRow('Ben Birch', 'Alt+ArrowUp') },
  { source: 'views/designs/delete', what: 'delete an entry', act: onRow('Ada Ash', 'Delete', choosing('Delete')) },
  { source: 'views/designs/drag', what: 'drag an entry', act: drag },
  { source: 'views/readiness/fix', what: 'make the place for a missing fact', act: doWhatIsNext },
  { source: 'providers/fixes', what: 'mend a slip', act: byLightBulb(broken, 3, 10, 'Change “lunch” to “launch”') },
  {
    source: 'providers/fixes',
    what: 'mend the slips of a file',
    act: byLightBulb(broken, 3, 10, 'Mend all 3 clear slips in this file'),
  },
  {
    source: 'providers/fixes',
    what: 'create what is missing',
    act: byLightBulb('broken/roles.cop.yaml', 5, 27, 'Create a member “ben-birk” in members/north.cop.yaml'),
  },
  {
    source: 'commands/fix-all',
    what: 'mend the slips of a design',
    act: command('Copse: Mend All Clear Slips', broken),
  },
  { source: 'commands/ignore-finding', what: 'ignore a finding', act: ignore },
  { source: 'commands/decide', what: 'set a point aside', act: setAside },
  { source: 'commands/decide', what: 'vouch for a point', act: vouch },
  { source: 'commands/decide', what: 'say who sees to a point', act: assign },
  {
    source: 'commands/create-entry',
    what: 'create a member while typing',
    act: createWhileTyping,
    undoneIn: roles,
    // The name that stood there gives way first, as to every suggestion.
    steps: 2,
  },
  { source: 'providers/rename', what: 'rename a short name in the text', act: renameInText },
  { source: 'commands/import-table', what: 'take a table in', act: takesIn },
  { source: 'walk/walk-panel', what: 'set a point aside in the walk', act: setAsideInWalk },
];

/** Writes, sees that files changed, and demands that one undo brings back every byte of every file. */
export async function undoes(window: OpenWindow, { what, act, undoneIn, steps = 1 }: Writer): Promise<void> {
  const { workbench, page, folder } = window;
  const before = bytesIn(folder);
  await act(window);
  const [changed = ''] = await persist(page, async () => {
    const paths = await settledChanges(window, before);
    assert.notDeepEqual(paths, [], `“${what}” changes a file`);
    return paths;
  });
  await page.keyboard.press('Escape');
  await workbench.open(undoneIn ?? changed);
  await workbench.editor.focus();
  const everywhere = page.locator('.monaco-dialog-box').getByRole('button', { name: /^Undo in \d+ files/i });
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Control+Z');
    await page.waitForTimeout(500);
    if (await everywhere.isVisible()) await everywhere.click();
  }
  await persist(page, async () => {
    if (await everywhere.isVisible()) await everywhere.click();
    assert.deepEqual(await settledChanges(window, before), [], `one undo takes back “${what}”`);
  });
}

/** The files that read otherwise than before, once nothing is being written any more. */
async function settledChanges({ page, folder }: OpenWindow, before: ReadonlyMap<string, string>): Promise<string[]> {
  const now = bytesIn(folder);
  await page.waitForTimeout(400);
  assert.deepEqual(bytesIn(folder), now);
  assert.equal(await page.locator('.tab.dirty').count(), 0);
  return [...new Set([...before.keys(), ...now.keys()])].filter(path => before.get(path) !== now.get(path));
}

function bytesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.cop.yaml'));
  return new Map(files.sort().map(path => [path, readFileSync(join(folder, path), 'latin1')]));
}

type Act = Writer['act'];

/** Presses a key on a row of the tree of designs. */
function onRow(label: string, key: string, then: Act = async () => undefined): Act {
  return async window => {
    await showMembers(window);
    await persist(window.page, () => window.workbench.tree('Designs').goTo(label));
    await window.page.keyboard.press(key);
    await then(window);
  };
}

function answering(text: string): Act {
  return ({ workbench }) => workbench.input.answer(text);
}

function choosing(label: string): Act {
  return ({ workbench }) => workbench.input.choose(label);
}

export async function showMembers(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.run('Copse: Focus on Designs View');
  const tree = workbench.tree('Designs');
  await unfold(window, tree, valley, 'Members');
  if (await tree.row('Ada Ash').isVisible()) return;
  await persist(page, async () => {
    await tree.goTo('Mapping');
    // The part and the group in it have the same title: the group is the one below.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await tree.row('Ada Ash').waitFor();
  });
}

async function drag(window: OpenWindow): Promise<void> {
  await showMembers(window);
  await window.workbench.tree('Designs').drag('Ben Birch', 'Ada Ash');
}

async function doWhatIsNext(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  const tree = workbench.tree('Readiness');
  await workbench.run('Copse: Focus on Readiness View');
  await unfold(
    window,
    tree,
    valley,
    '1 Planning and getting started',
    'Is it needed, or is there such a group already?',
  );
  await persist(page, () => tree.goTo('Somebody has looked whether there is such a group already'));
  await page.keyboard.press('Control+.');
}

function byLightBulb(file: string, line: number, column: number, title: string): Act {
  return async ({ workbench }) => {
    await workbench.open(file);
    await workbench.editor.goTo(line, column);
    await workbench.editor.fix(title);
  };
}

function command(title: string, file: string): Act {
  return async ({ workbench }) => {
    await workbench.open(file);
    await workbench.run(title);
  };
}

async function ignore(window: OpenWindow): Promise<void> {
  await byLightBulb(broken, 8, 20, 'Ignore “placeholder” here, with a reason…')(window);
  await window.workbench.input.says('Why is it all right?');
  await window.workbench.input.answer('members will say in May');
}

/** Begins a decision on a point of the checklist. */
async function decide({ workbench, page }: OpenWindow, title: string): Promise<void> {
  await workbench.open(members);
  await workbench.run(title);
  await workbench.input.type('planning.motivation');
  await page.keyboard.press('Enter');
}

async function setAside(window: OpenWindow): Promise<void> {
  const { input } = window.workbench;
  await decide(window, 'Copse: Set a Point of the Checklist Aside…');
  await input.says('Why can it wait');
  await input.answer('We meet first');
  await input.says('Until when?');
  await input.answer('2031-01-31');
  await input.choose('Ben Birch');
}

async function vouch(window: OpenWindow): Promise<void> {
  const { input } = window.workbench;
  await decide(window, 'Copse: Vouch for a Point of the Checklist…');
  await input.choose('Part of it is there');
  await input.says('How do you know?');
  await input.answer('The host keeps it');
  await input.says('Where can it be seen?');
  await input.answer('Minutes of May');
  await input.choose('Nobody in particular');
  await input.says('By when should somebody look again?');
  await input.answer('2031-11-30');
}

async function assign(window: OpenWindow): Promise<void> {
  const { input } = window.workbench;
  await decide(window, 'Copse: Say Who Sees to a Point of the Checklist…');
  await input.choose('Ada Ash');
  await input.says('By when?');
  await input.answer('2031-02-01');
}

async function createWhileTyping({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.open(roles);
  await workbench.editor.goTo(6, 14);
  await persist(page, async () => {
    await workbench.editor.suggestions();
    await workbench.editor.takeSuggestion('Create a member…');
  });
  await workbench.input.answer('Rosa Paz');
}

async function renameInText({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.open(roles);
  await workbench.editor.goTo(5, 18);
  await persist(page, () => workbench.editor.rename('ada-of-the-ash'));
}

async function setAsideInWalk({ workbench }: OpenWindow): Promise<void> {
  await workbench.open(members);
  await workbench.run('Copse: Walk the Checklist');
  const frame = await workbench.webview('Do without it');
  await frame.getByRole('button', { name: 'Do without it' }).click();
  await frame.getByLabel('Why you can do without it').fill('Decided in the first meeting');
  await frame.getByLabel('Until when').fill('2099-12');
  await frame.getByRole('button', { name: 'Set it aside' }).click();
}
