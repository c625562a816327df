import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { Tree } from '../lib/tree';
import type { OpenWindow } from '../lib/with-window';

const members = 'valley/members.cop.yaml';
const design = 'Valley of Ash';

/** Files are saved by themselves, so that looking at them does not take the keyboard from the tree. */
export const settings = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };

/** Waits until a file on the disk reads like this, and the editor knows that it is saved. */
async function reads({ page, folder }: OpenWindow, file: string, expected: string | RegExp): Promise<void> {
  await persist(page, async () => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (typeof expected === 'string') assert.equal(text, expected);
    else assert.match(text, expected);
    assert.equal(await page.locator('.tab.dirty').count(), 0);
  });
}

/** Waits until a change has been shown: in the end its row is selected. */
async function shows(tree: Tree, label: string): Promise<void> {
  await tree.list.locator('.monaco-list-row.selected .label-name').getByText(label, { exact: true }).waitFor();
}

/** Takes back the last change with the undo key, from the tree as from the text, and waits until the file is as it was. */
async function undo(window: OpenWindow, file: string, before: string): Promise<void> {
  // VS Code takes a text that is undone while it is being saved for saved; so the save must be over, which nothing shows.
  await window.page.waitForTimeout(1000);
  await window.page.keyboard.press('Control+Z');
  await reads(window, file, before);
}

/** Unfolds rows one in the other, with the arrow keys alone. */
export async function unfold({ page }: OpenWindow, tree: Tree, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await persist(page, async () => {
      await tree.goTo(label);
      if ((await tree.row(label).getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
      assert.equal(await tree.row(label).getAttribute('aria-expanded'), 'true');
    });
  }
}

/** The tree of designs as it is seen and read aloud: titles, what is known beside them, what is found. */
export async function readDesigns(window: OpenWindow): Promise<void> {
  const { workbench } = window;
  await workbench.openSideBar('Copse');
  const tree = workbench.tree('Designs');
  await unfold(window, tree, design, 'Roles');
  const rows = await tree.rows();
  const told = (label: string) => rows.find(row => row.label === label)?.accessibleName;
  assert.equal(told('Roles'), 'Roles, 1 entry');
  assert.equal(told('Keeping us going'), 'Keeping us going, a role, held by Ada Ash');
  assert.equal(told('Activities'), 'Activities, not begun');
  assert.ok(rows.some(({ label, description }) => label === design && description === 'valley'));
  const broken = rows.find(({ accessibleName }) => /error/.test(accessibleName));
  assert.ok(broken, 'the broken design says that it has errors');
  const badge = await tree
    .row(broken.label)
    .locator('.monaco-decoration-iconBadge, [class*=monaco-decoration-itemBadge]')
    .count();
  assert.ok(badge > 0, 'and shows how many');
  await tree.collapse('Roles');
}

/** Does everything that can be done with an entry by keys, and takes each change back. */
export async function changeByKeys(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const before = readFileSync(join(folder, members), 'utf8');
  const tree = workbench.tree('Designs');
  await workbench.run('Copse: Focus on Designs View');
  await unfold(window, tree, design, 'Members');
  await tree.row('Mapping').waitFor();
  await tree.goTo('Mapping');
  // The part and the group in it have the same title: the group is the one below.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await tree.row('Ada Ash').waitFor();

  const by = async (label: string, key: string): Promise<void> => {
    await persist(page, () => tree.goTo(label));
    await page.keyboard.press(key);
  };
  await by('Ada Ash', 'Alt+ArrowDown');
  await reads(window, members, /ben-birch: {3}# knows[\s\S]*ada-ash: {5}# convenes/);
  await shows(tree, 'Ada Ash');
  await by('Ada Ash', 'Alt+ArrowUp');
  await reads(window, members, before);
  await shows(tree, 'Ada Ash');

  await by('Ben Birch', 'F2');
  await workbench.input.answer('Ben Beech');
  await reads(window, members, before.replace('Ben Birch', 'Ben Beech'));
  await shows(tree, 'Ben Beech');
  await undo(window, members, before);

  await by('Ben Birch', 'Insert');
  await workbench.input.answer('Cy Cedar');
  await reads(window, members, /\n {2}cy-cedar:\n {4}name: Cy Cedar\n/);
  await shows(tree, 'Cy Cedar');
  await undo(window, members, before);

  await by('Ada Ash', 'Control+D');
  await workbench.input.answer('Di Dogwood');
  await reads(window, members, /\n {2}di-dogwood: {5}# convenes us\n {4}name: Di Dogwood\n {4}status: confirmed\n/);
  await shows(tree, 'Di Dogwood');
  await undo(window, members, before);

  await by('Ada Ash', 'Delete');
  const choices = await workbench.input.choices();
  assert.deepEqual(
    choices.map(choice => choice.trim()),
    [
      'Delete',
      '4 places refer to it and would lead nowhere.',
      'Keep it',
      'Purpose',
      'Ada Ash and Ben Birch',
      'Is it needed, or is there such a group already?',
      'Keeping us going',
    ],
  );
  await page.keyboard.press('Enter');
  await reads(window, members, /^(?![\s\S]*ada-ash: )/);
  await shows(tree, 'Ben Birch');
  await undo(window, members, before);

  await by('Ada Ash', 'Control+.');
  await workbench.input.choose('Heard');
  await reads(window, members, /\n {4}participation: core\n {4}heard: ?\n\n {2}ben-birch/);
  await page.locator('.suggest-widget.visible').waitFor();
  await page.keyboard.press('Escape');
  await undo(window, members, before);

  await by('Ben Birch', 'Control+Enter');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.keyboard.type('#');
  await reads(window, members, before.replace('  ben-birch:', '  #ben-birch:'));
  await undo(window, members, before);
}

/** Finds every action in the menu of an entry by keyboard too, and drags an entry with the mouse. */
export async function changeByMenu(window: OpenWindow): Promise<void> {
  const { workbench, folder } = window;
  const before = readFileSync(join(folder, members), 'utf8');
  const tree = workbench.tree('Designs');
  assert.deepEqual(await tree.menuEntries('Ada Ash'), [
    'Go to the Text',
    'Add…',
    'Say More…',
    'Rename…',
    'Change the Short Name…',
    'Duplicate…',
    'Move Up',
    'Move Down',
    'Delete…',
  ]);
  await tree.menuByKeyboard('Ada Ash', 'Move Down');
  await reads(window, members, /ben-birch: {3}# knows[\s\S]*ada-ash: {5}# convenes/);
  await shows(tree, 'Ada Ash');
  await undo(window, members, before);
  await tree.drag('Ben Birch', 'Ada Ash');
  await reads(window, members, /ben-birch: {3}# knows[\s\S]*ada-ash: {5}# convenes/);
  await shows(tree, 'Ben Birch');
  await tree.list.focus();
  await undo(window, members, before);
}

/** Sees in the tree where the cursor is. */
export async function followTheCursor({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.open(members);
  await workbench.editor.goTo(4, 10);
  await page.keyboard.press('ArrowRight');
  const selected = workbench.tree('Designs').list.locator('.monaco-list-row.selected .label-name');
  await selected.getByText('Ada Ash', { exact: true }).waitFor();
  await workbench.editor.goTo(9, 10);
  await page.keyboard.press('ArrowRight');
  await selected.getByText('Ben Birch', { exact: true }).waitFor();
}

/** Reads the verdict down to the line, and begins with what is next, by keyboard. */
export async function readReadiness(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const file = 'valley/community.cop.yaml';
  const before = readFileSync(join(folder, file), 'utf8');
  const tree = workbench.tree('Readiness');
  await workbench.run('Copse: Focus on Readiness View');
  const question = 'Is it needed, or is there such a group already?';
  await unfold(window, tree, design, '1 Planning and getting started', question);
  const row = (await tree.rows()).find(({ label }) => label === question);
  assert.equal(row?.accessibleName, `${question}, not said yet, expected, Ada Ash`);
  assert.deepEqual(await tree.menuEntries(question), [
    'Do What Is Next',
    'Set a Point of the Checklist Aside…',
    'Vouch for a Point of the Checklist…',
    'Say Who Sees to a Point of the Checklist…',
    'Read About This Point',
    'Copy as Text',
  ]);
  await tree.row('Somebody has looked whether there is such a group already').waitFor();
  await tree.goTo('Somebody has looked whether there is such a group already');
  await page.keyboard.press('Control+.');
  await reads(window, file, before.replace('identity:', 'origin:\n  already-there: \nidentity:'));
  await page.keyboard.press('Escape');
  await undo(window, file, before);

  await workbench.run('Copse: Show Next Steps');
  await persist(page, async () => {
    const steps = (await tree.rows()).filter(({ level }) => level === 2);
    assert.ok(steps.length > 3 && steps.every(({ description }) => /^essential · /.test(description)));
  });
  await workbench.run('Copse: Show by Sections');
}

/** Finds out in an empty window what to do first. */
export async function beginWithNothing({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.openSideBar('Copse');
  const welcome = page.locator('.part.sidebar .welcome-view-content').first();
  await welcome.waitFor();
  assert.deepEqual(await welcome.getByRole('button').allInnerTexts(), [
    'New community design…',
    'Open the sample design',
    'Take the walkthrough',
  ]);
  const text = (await welcome.textContent()) ?? '';
  assert.match(text, /There is no community design in this window yet\./);
}
