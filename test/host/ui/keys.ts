import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';
import { unfold } from './trees';
import { showMembers } from './writing';

const root = join(import.meta.dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const titles: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
const design = 'Valley of Ash';

type View = 'Designs' | 'Readiness';

/** The titles of the commands that a menu of the manifest holds for a view. */
function commandsIn(menu: string, view: View): readonly string[] {
  const held: readonly { command: string; when: string }[] = manifest.contributes.menus[menu];
  const ids = held.filter(({ when }) => when.includes(`view == copse.${view.toLowerCase()}`)).map(each => each.command);
  return [...new Set(ids.map(titleOf))].sort();
}

function titleOf(id: string): string {
  const { title } = manifest.contributes.commands.find((each: { command: string }) => each.command === id);
  return titles[title.replaceAll('%', '')] ?? title;
}

/** Opens the menus of rows of every sort with the keyboard, and finds in them every command that the manifest has for rows. */
export async function reachEveryRowAction(window: OpenWindow): Promise<void> {
  const { workbench } = window;
  await workbench.openSideBar('Copse');
  await workbench.run('Copse: Focus on Designs View');
  const designs = workbench.tree('Designs');
  await unfold(window, designs, design, 'Community', 'Roles');
  await showMembers(window);
  const inDesigns = await menusOf(window, 'Designs', [design, 'Community', 'Purpose', 'Roles', 'Ada Ash']);
  assert.deepEqual(inDesigns, commandsIn('view/item/context', 'Designs'));

  await workbench.run('Copse: Focus on Readiness View');
  const readiness = workbench.tree('Readiness');
  const point = 'Is it needed, or is there such a group already?';
  const criterion = 'Somebody has looked whether there is such a group already';
  const met = 'Is the purpose about learning, on the mapped themes, set by members?';
  const borneOut = 'The purpose says what members will learn together';
  await unfold(window, readiness, design, '1 Planning and getting started', point, met);
  const inReadiness = await menusOf(window, 'Readiness', [design, point, criterion, borneOut]);
  assert.deepEqual(inReadiness, commandsIn('view/item/context', 'Readiness'));
}

/** What the menus of rows offer, all together. */
async function menusOf(
  { workbench, page }: OpenWindow,
  view: View,
  rows: readonly string[],
): Promise<readonly string[]> {
  const tree = workbench.tree(view);
  const offered = new Set<string>();
  for (const row of rows) {
    await persist(page, async () => {
      await tree.goTo(row);
      await page.keyboard.press('Shift+F10');
      for (const entry of await workbench.menu.entries()) offered.add(entry);
    });
    await workbench.menu.close();
  }
  return [...offered].sort();
}

/** Finds in the command palette whatever the buttons above the trees do. */
export async function reachEveryTitleAction({ workbench, page }: OpenWindow): Promise<void> {
  for (const title of [...commandsIn('view/title', 'Designs'), ...commandsIn('view/title', 'Readiness')]) {
    if (title === 'Show All Points' || title === 'Show by Sections') continue;
    await persist(page, async () => {
      await workbench.input.dismiss();
      await page.keyboard.press('F1');
      await workbench.input.type(`>Copse: ${title}`);
      assert.ok((await workbench.input.choices()).includes(`Copse: ${title}`), title);
    });
    await workbench.input.dismiss();
  }
}
