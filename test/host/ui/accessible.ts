import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import type { OpenWindow } from '../lib/with-window';

/** One theme of each sort. */
export const themes = ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast'] as const;

/** Lets a person choose the colours; the setting alone does nothing in a window that never had one. */
export async function chooseTheme({ workbench, page }: OpenWindow, theme: string): Promise<void> {
  await workbench.run('Preferences: Color Theme');
  await workbench.input.type(theme);
  await workbench.input.choose(theme);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Demands that axe finds no fault with a page, in themes of every sort. */
export async function isForEverybody(window: OpenWindow, frame: Frame): Promise<void> {
  for (const theme of themes) {
    await chooseTheme(window, theme);
    await frame.locator(`body.${classOf(theme)}`).waitFor();
    assert.deepEqual({ theme, faults: await faultsOf(frame) }, { theme, faults: [] });
  }
  await findsWhatHasNoName(frame);
}

/** Takes the name from a button, so that it is known that axe was listened to. */
async function findsWhatHasNoName(frame: Frame): Promise<void> {
  await frame
    .locator('button:visible')
    .first()
    .evaluate(button => button.replaceChildren());
  const faults = await faultsOf(frame);
  assert.ok(
    faults.some(fault => fault.startsWith('button-name: ')),
    faults.join('\n'),
  );
}

/** What axe finds fault with, each with the elements concerned. */
async function faultsOf(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<axe.AxeResults>(
    "axe.run(document, { rules: { 'target-size': { enabled: true } } })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}

/** What in a part of the window axe finds to have no name that could be read out. */
export async function namelessIn(part: Locator): Promise<readonly string[]> {
  await part.page().evaluate(axe.source);
  const { violations } = await part.evaluate<axe.AxeResults, readonly string[]>(
    (element, values) => Reflect.get(window, 'axe').run(element, { runOnly: { type: 'rule', values } }),
    ['aria-command-name', 'aria-toggle-field-name', 'aria-treeitem-name', 'button-name', 'link-name', 'role-img-alt'],
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}

function classOf(theme: string): string {
  if (theme.includes('High Contrast'))
    return theme.startsWith('Light') ? 'vscode-high-contrast-light' : 'vscode-high-contrast';
  return theme.startsWith('Dark') ? 'vscode-dark' : 'vscode-light';
}
