import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';
import { isForEverybody } from './accessible';

const complete = 'Hedgerow Keepers of Eldermoor Vale';
const camafu = 'Community of Practice on Fire Management';

/** Brings the report on a design to the front. */
async function report({ workbench }: OpenWindow, name: string): Promise<Frame> {
  await workbench.editor.tab(`Readiness: ${name}`).click();
  return workbench.webview(name);
}

/** Opens the report from the button above the text, and goes to the line that a link names, by mouse and by keyboard. */
export async function readBesideText(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.open('complete/roles.cop.yaml');
  await page.getByRole('button', { name: 'Open the Readiness Report' }).first().click();
  const frame = await report(window, complete);
  const link = frame.locator('#overviews ~ * a.line').first();
  const [file = '', line = ''] = ((await link.textContent()) ?? '').split(':');
  await link.click();
  await workbench.editor.tab(file).waitFor();
  await isAtLine(window, line);

  const another = frame.locator('.item a.line').nth(2);
  const place = await another.evaluate(element => `${element.dataset.path}:${element.dataset.line}`);
  await another.focus();
  await page.keyboard.press('Enter');
  await isAtLine(window, place.split(':')[1] ?? '');
  await workbench.editor.tab(place.split(':')[0] ?? '').waitFor();
}

async function isAtLine({ workbench }: OpenWindow, line: string): Promise<void> {
  await workbench.statusBarItem(`Ln ${line},`).first().waitFor();
}

/** The report follows what is typed; who reads it stays where they are, and hears of another verdict. A second design has a second report. */
export async function followsTyping(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.open('camafu/domain.cop.yaml');
  await workbench.run('Copse: Open the Readiness Report');
  const frame = await report(window, camafu);
  const link = frame.locator('a.line', { hasText: 'roles.cop.yaml' }).last();
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  const before = await link.boundingBox();
  assert.ok((await scrolled(frame)) > 1000, 'the report is long enough to be scrolled');
  await mark(frame);

  await workbench.editor.tab('domain.cop.yaml').click();
  await workbench.editor.goTo(1, 1);
  await page.keyboard.type('statment: x\n');
  const announced = frame.getByRole('status');
  await announced.filter({ hasText: ', 1 mistake to mend.' }).waitFor();
  assert.ok(await isMarked(frame), 'the page was changed, and not replaced');
  const after = await link.boundingBox();
  assert.ok(Math.abs((after?.y ?? 0) - (before?.y ?? 0)) < 40, `moved from ${before?.y} to ${after?.y}`);
  for (let undone = 0; undone < 3; undone++) await page.keyboard.press('Control+Z');
  await announced.filter({ hasText: 'essential points open. The design names no day' }).waitFor();

  await page.keyboard.press('Control+2');
  const name = await link.textContent();
  await persist(page, async () => assert.equal(await frame.evaluate(textInFocus), name));
}

function textInFocus(): string | null | undefined {
  return document.activeElement?.textContent;
}

function scrolled(frame: Frame): Promise<number> {
  return frame.evaluate('window.scrollY');
}

function mark(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    document.querySelector('.report main')?.setAttribute('data-seen', '');
  });
}

function isMarked(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.querySelector('.report main[data-seen]') !== null);
}

/** Leaves names out, and saves what is left in all three forms; each save says where. */
export async function saveWithoutNames(window: OpenWindow): Promise<void> {
  const { workbench, folder } = window;
  const frame = await report(window, complete);
  await frame.getByLabel('Leave out names').check();
  await frame.getByText('People are named by role or initials.').waitFor();
  for (const [button, ending, proof] of [
    ['HTML', 'html', '<!doctype html>'],
    ['Markdown', 'md', '# Readiness of'],
    ['JSON', 'json', '"redacted": true'],
  ] as const) {
    const file = join(folder, `shared.${ending}`);
    await frame.getByRole('button', { name: button }).click();
    await saveAs(window, `-readiness-${today()}.${ending}`, file);
    await workbench.notification(`The report was saved as shared.${ending}, without the names of people.`);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(proof) && !text.includes('Hazel Example'), `${ending} is the report, and names nobody`);
  }
  assert.match(readFileSync(join(folder, 'shared.html'), 'utf8'), /href="complete\/roles\.cop\.yaml#L\d+"/);
}

/** Answers the dialog that asks where to save, once it offers the usual name. */
async function saveAs({ workbench, page }: OpenWindow, offered: string, file: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  await persist(page, async () => assert.ok((await dialog.locator('input.input').inputValue()).endsWith(offered)));
  await workbench.input.type(file);
  await page.waitForTimeout(300);
  await dialog.getByRole('button', { name: 'OK' }).click();
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

/** The dialog asks before a file gives way; nothing is written where the person thinks better of it. */
export async function asksBeforeOverwriting(window: OpenWindow): Promise<void> {
  const { page, folder } = window;
  const file = join(folder, 'shared.json');
  writeFileSync(file, 'something else');
  const frame = await report(window, complete);
  await frame.getByRole('button', { name: 'JSON' }).click();
  await saveAs(window, '.json', file);
  await page.getByText('already exists').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(readFileSync(file, 'utf8'), 'something else');
}

/** After a reload of the window the report is there again, as it was: without names, and at the same place. */
export async function comesBack(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  const frame = await report(window, complete);
  await frame.evaluate(
    () =>
      new Promise(resolve => {
        addEventListener('scrollend', resolve, { once: true });
        scrollTo(0, 2000);
      }),
  );
  // A window in a browser writes down every five seconds what its pages remember.
  await page.waitForTimeout(6000);
  await page.reload();
  await page.waitForFunction(`performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0`);
  const again = await persist(page, () => workbench.webview('People are named by role or initials.'));
  await persist(page, async () => assert.ok(Math.abs((await scrolled(again)) - 2000) < 50));
}

export async function reportIsForEverybody(window: OpenWindow): Promise<void> {
  await isForEverybody(window, await report(window, complete));
}
