import assert from 'node:assert/strict';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';
import type { Workbench } from '../lib/workbench';

const design = 'Valley of Ash';

/** Sees the extension come up with the folder, and stay out of the way: nothing pops up. */
export async function comesUpQuietly({ workbench, page }: OpenWindow): Promise<void> {
  await persist(page, async () => {
    const problems = await workbench.problems();
    assert.ok(problems.some(problem => problem.includes('copse')));
  });
  await page.waitForTimeout(1000);
  assert.deepEqual(await page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts(), []);
  assert.deepEqual(await workbench.notifications(), []);
}

/** Uses a part of everything that the package carries: trees, completion, the pages of the panels, the catalogue of pages. */
export async function useWhatIsPacked(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.openSideBar('Copse');
  await workbench.tree('Designs').row(design).waitFor();
  await workbench.tree('Readiness').row(design).waitFor();

  await workbench.open('valley/roles.cop.yaml');
  await workbench.editor.goTo(5, 17);
  const suggestions = await workbench.editor.suggestions();
  assert.deepEqual(
    suggestions.map(label => /Ada Ash|Create a member/.exec(label)?.[0]),
    ['Ada Ash', 'Create a member'],
  );
  await page.keyboard.press('Escape');

  const status = await persist(page, () => workbench.languageStatus());
  assert.ok(
    status.some(entry => /Not ready: 17 essential points open; launch in /.test(entry)),
    status.join('; '),
  );

  await workbench.run('Copse: Open the Readiness Report');
  await (await workbench.webview(design)).getByText('Not ready:').first().waitFor();
  await workbench.open('valley/roles.cop.yaml');
  await workbench.run('Copse: Walk the Checklist');
  await (await workbench.webview('Skip for now')).getByRole('button', { name: 'Skip for now' }).click();
  await workbench.run('Copse: Read About a Rule or a Point of the Checklist…');
  await workbench.input.type('yaml-trap');
  await page.keyboard.press('Enter');
  await workbench.editor.tab('Preview yaml-trap.md').waitFor();
}

/** What VS Code measured of each start of the extension: loading its code and activating it, in milliseconds. */
export async function activations({ workbench, page }: OpenWindow, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let start = 0; start < count; start++) {
    if (start > 0) await page.reload();
    await page.waitForFunction(`performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0`);
    times.push(await persist(page, () => activation(workbench)));
    // The list lies over the window and would come back with it.
    await page.keyboard.press('Escape');
    await page.locator('.runtime-extensions-editor').waitFor({ state: 'hidden' });
  }
  return times;
}

/** The list begins with those that took longest, and has in it what can be seen only. */
async function activation(workbench: Workbench): Promise<number> {
  const { page } = workbench;
  const list = page.locator('.runtime-extensions-editor .monaco-list');
  if (!(await list.isVisible())) await workbench.run('Developer: Show Running Extensions');
  const row = list.locator('.monaco-list-row', { has: page.locator('.name').getByText('Copse', { exact: true }) });
  await list.focus();
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 60 && !(await row.isVisible()); presses++) await page.keyboard.press('ArrowDown');
  const [, time] = /Activation: (\d+)ms/.exec((await row.textContent()) ?? '') ?? [];
  return Number(time ?? assert.fail('VS Code does not tell how long the activation took'));
}
