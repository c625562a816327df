import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';

const files = ['community', 'members', 'readiness', 'roles'].map(name => `valley/${name}.cop.yaml`);

/** Goes from a short name to its definition, to those who use it, and to the page of a rule, as a person does. */
export async function findTheWay({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.open('valley/roles.cop.yaml');
  await persist(page, async () => {
    await workbench.editor.goTo(5, 18);
    await page.keyboard.press('F12');
    await workbench.editor.tab('members.cop.yaml').waitFor({ timeout: 2000 });
  });
  const lenses = await persist(page, async () => {
    const found = await workbench.editor.codeLenses();
    assert.ok(found.includes('used by 4'), found.join('; '));
    return found;
  });
  assert.ok(lenses.includes('not written yet: Organisations and Conversations'), lenses.join('; '));
  await page.locator('.codelens-decoration a').getByText('used by 4', { exact: true }).click();
  const uses = page.locator('.peekview-widget .ref-tree .monaco-list-row');
  await uses.filter({ hasText: 'roles.cop.yaml' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.codelens-decoration a').getByText('not written yet').click();
  const points = await workbench.input.choices();
  assert.ok(
    points.includes('Every organisation named says what it is interested in') || points.length > 4,
    points.join('; '),
  );
  await workbench.input.dismiss();
}

/** Renames a member in all files with one key, and takes it back with another: every byte is as it was. */
export async function renameAndUndo({ workbench, page, folder }: OpenWindow): Promise<void> {
  const read = (): readonly string[] => files.map(file => readFileSync(join(folder, file), 'utf8'));
  const before = read();
  await workbench.open('valley/roles.cop.yaml');
  await workbench.editor.goTo(5, 18);
  await persist(page, async () => {
    await page.keyboard.press('Escape');
    await workbench.editor.rename('ada-of-the-ash');
    await page.locator('.view-line').getByText('ada-of-the-ash').first().waitFor({ timeout: 3000 });
  });
  await workbench.run('File: Save All Files');
  await persist(page, async () => {
    const after = read();
    const renamed = [
      [/defined-by: \[ada-of-the-ash, ben-birch\]/],
      [/^ {2}ada-of-the-ash: # convenes us$/m, /between: \[ada-of-the-ash, .* about: Ask ada-ash about it\./],
      [/note: Ask ada-ash, owner: ada-of-the-ash \} # soon/],
      [/held-by: \[ada-of-the-ash\] # since spring/],
    ];
    for (const [index, patterns] of renamed.entries()) {
      for (const pattern of patterns) assert.match(after[index] ?? '', pattern);
    }
  });
  await workbench.editor.focus();
  await page.keyboard.press('Control+Z');
  await persist(page, async () => {
    await workbench.run('File: Save All Files');
    assert.deepEqual(read(), before);
  });
}

/** Is told by the rename box what short names are made of. */
export async function renameWrongly({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.open('valley/roles.cop.yaml');
  await workbench.editor.goTo(5, 18);
  await workbench.editor.rename('Ada Ash');
  await workbench.notification('How about “ada-ash”?').catch(async () => {
    await page.locator('.monaco-editor-overlaymessage').getByText('How about “ada-ash”?').waitFor({ timeout: 3000 });
  });
}
