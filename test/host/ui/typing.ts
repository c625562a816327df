import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';
import type { Workbench } from '../lib/workbench';

/** Writes a role by hand, as somebody does who has never seen YAML, in the design “valley” of the fixtures. */
export async function typing({ page, workbench, folder }: OpenWindow): Promise<void> {
  const { editor, input } = workbench;
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');

  await workbench.open('valley/roles.cop.yaml');
  await editor.goTo(7);
  await editor.type('  scribe:\n');
  await suggested(workbench, 'kind');

  // A word is enough, by its key or by its title; the list goes on with what the key holds.
  await editor.type('held');
  await suggested(workbench, 'held-by');
  await page.keyboard.press('Enter');
  await rows.filter({ hasText: 'Ada Ash' }).first().waitFor();
  await editor.takeSuggestion('Ada Ash');
  await demandLines(workbench, ['  scribe:', '    held-by: [ada-ash']);

  // Prose is left alone, though it begins with the name of a snippet.
  await page.keyboard.press('End');
  await editor.type('\ntitle: role');
  await page.waitForTimeout(1000);
  assert.equal(await rows.count(), 0, 'nothing is suggested in prose');

  // What is missing is made on the way, in the file where it belongs.
  await editor.type('\nback');
  await suggested(workbench, 'backup');
  await page.keyboard.press('Enter');
  await suggested(workbench, 'Create a member…');
  await editor.takeSuggestion('Create a member…');
  await input.answer('Rosa Paz');
  await demandLines(workbench, ['    title: role', '    backup: [rosa-paz']);
  await persist(page, async () => {
    const members = readFileSync(join(folder, 'valley/members.cop.yaml'), 'utf8');
    if (!members.includes('  rosa-paz:\n    name: Rosa Paz\n'))
      throw new Error(`members.cop.yaml has no Rosa: ${members}`);
  });

  // Pointing at a name tells who it is.
  await editor.goTo(5, 16);
  assert.match(await editor.hover(), /Ada Ash ada-ashA member, in members\.cop\.yaml/);
  await page.locator('.monaco-hover:visible a').getByText('Go to members.cop.yaml').click();
  await workbench.statusBarItem('Ln 3, Col 3').waitFor();
}

/** Waits until something is among the suggestions. */
async function suggested({ page, editor }: Workbench, label: string): Promise<void> {
  await persist(page, async () => {
    const found = await editor.suggestions();
    if (!found.some(each => each.startsWith(label))) throw new Error(`“${label}” is not among ${found.join('; ')}`);
  });
}

/** Waits until these lines stand one below the other; closing brackets that the editor adds do not count. */
async function demandLines({ page, editor }: Workbench, lines: readonly string[]): Promise<void> {
  await persist(page, async () => {
    const shown = (await editor.visibleLines()).join('\n');
    const wanted = lines.every(line => shown.includes(line));
    if (!wanted) throw new Error(`There should be ${lines.join(' / ')} in:\n${shown}`);
  });
}
