import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';
import { isForEverybody } from './accessible';

const who = 'Is it clear who facilitates, with what time and reward?';
const purpose = 'Is the purpose about learning, on the mapped themes, set by members?';

function walk({ workbench }: OpenWindow): Promise<Frame> {
  return workbench.webview('Next point');
}

async function questionIn(frame: Frame): Promise<string> {
  return (await frame.locator('h1').textContent()) ?? '';
}

/** Goes on to a question, skipping those before it. */
async function skipTo({ page }: OpenWindow, frame: Frame, question: string): Promise<void> {
  for (let skipped = 0; skipped < 40; skipped++) {
    const found = await questionIn(frame);
    if (found === question) return;
    await frame.getByRole('button', { name: 'Skip for now' }).click();
    await persist(page, async () => assert.notEqual(await questionIn(frame), found));
  }
  assert.fail(`“${question}” is not asked.`);
}

/** Reads a file of the design once it says something. */
function reads({ page, folder }: OpenWindow, path: string, expected: string): Promise<void> {
  return persist(page, async () => assert.equal(readFileSync(join(folder, path), 'utf8'), expected));
}

/** Moves on with the Tab key until something with this name has the keyboard. */
async function tabTo({ page }: OpenWindow, frame: Frame, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await frame.evaluate(nameInFocus)).includes(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`The Tab key does not reach “${name}”.`);
}

function nameInFocus(): string {
  const element = document.activeElement;
  if (element === document.body) return '';
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  return [...(labels ?? [])].map(label => label.textContent ?? '').join(' ') || (element?.textContent ?? '');
}

/** Answers a whole point with the keyboard alone: what is written stands in its files, and the next point comes. */
export async function answerByKeyboard(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.open('community.cop.yaml');
  await page.getByRole('button', { name: 'Walk the Checklist' }).first().click();
  const frame = await walk(window);
  await skipTo(window, frame, who);
  await frame.locator('h1').focus();
  await tabTo(window, frame, 'Title');
  await page.keyboard.type('Keeping the fire');
  await tabTo(window, frame, 'Names, with commas between them');
  await page.keyboard.type('Ana Torres, Luis Vega');
  await tabTo(window, frame, 'Responsibilities');
  await page.keyboard.type('Welcomes newcomers');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Prepares the call');
  await tabTo(window, frame, 'Time');
  await page.keyboard.type('often');
  await page.keyboard.press('Enter');
  await frame.getByText('Write the time as 6 h/month, 2 days/year or 20 %.').waitFor();
  assert.equal(await frame.evaluate(nameInFocus), 'Time');
  for (const _ of 'often') await page.keyboard.press('Backspace');
  await page.keyboard.type('20 %');
  await tabTo(window, frame, 'Financial');
  await page.keyboard.press('ArrowDown');
  assert.ok(await frame.getByLabel('Recognition').isChecked());
  await page.keyboard.press('Enter');

  await frame.getByRole('status').filter({ hasText: 'Written to' }).waitFor();
  await reads(
    window,
    'roles.cop.yaml',
    'roles:\n  keeping-the-fire:\n    kind: facilitator\n    title: Keeping the fire\n    held-by:\n      - ana-torres\n      - luis-vega\n    responsibilities:\n      - Welcomes newcomers\n      - Prepares the call\n    time: 20 %\n    reward:\n      kind: recognition\n',
  );
  await reads(
    window,
    'members.cop.yaml',
    'members:\n  ana-torres:\n    name: Ana Torres\n  luis-vega:\n    name: Luis Vega\n',
  );
  await frame.getByText('This point needs nothing more for now.').waitFor();
  await persist(page, async () => assert.equal(await frame.evaluate(nameInFocus), 'Next point'));
  await page.keyboard.press('Enter');
  await persist(page, async () => {
    const next = await questionIn(frame);
    assert.deepEqual([next !== who, await frame.evaluate(nameInFocus)], [true, next]);
  });
}

/** Takes the last answer back, with the files that it made. */
export async function takeBackAnswer(window: OpenWindow): Promise<void> {
  const { page, folder } = window;
  const frame = await walk(window);
  await skipTo(window, frame, 'Will progress be watched against the plan, within a time frame, by someone?');
  await frame.getByText('Add a review').click();
  await frame.getByLabel('Question').fill('What has changed?');
  await frame.getByRole('button', { name: 'Write it down' }).last().click();
  await reads(window, 'indicators.cop.yaml', 'reviews:\n  - question: What has changed?\n');
  await frame.getByRole('button', { name: 'Take it back' }).click();
  await frame.getByRole('status').filter({ hasText: 'Taken back' }).waitFor();
  await persist(page, async () => assert.ok(!existsSync(join(folder, 'indicators.cop.yaml'))));
}

/** An answer in a file that is open is one step to undo. */
export async function undoAnswer(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const file = 'community.cop.yaml';
  const before = readFileSync(join(folder, file), 'utf8');
  const frame = await walk(window);
  while (await frame.getByRole('button', { name: 'Back' }).isVisible()) {
    if ((await questionIn(frame)) === purpose) break;
    await frame.getByRole('button', { name: 'Back' }).click();
    await page.waitForTimeout(150);
  }
  await frame
    .getByLabel('What members will learn')
    .or(frame.getByLabel('Learning focus'))
    .first()
    .fill('Burning safely');
  await frame.getByLabel('No', { exact: true }).check();
  await frame.getByRole('button', { name: 'Write it down' }).click();
  await frame.getByRole('status').filter({ hasText: 'Written to community.cop.yaml' }).waitFor();
  await workbench.editor.tab(file).click();
  await workbench.editor.focus();
  await page.keyboard.press('Control+Z');
  await workbench.run('File: Save All Files');
  await reads(window, file, before);
}

/** Sets a point aside with a reason, stops, and takes the walk up again where it was left. */
export async function waiveAndResume(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  await workbench.editor.tab('Walk:').click();
  const frame = await walk(window);
  const question = await questionIn(frame);
  await frame.getByRole('button', { name: 'Do without it' }).click();
  await frame.getByLabel('Why you can do without it').fill('Decided in the first meeting');
  await frame.getByLabel('Until when').fill('2099-12');
  await frame.getByLabel('Who says so').selectOption('Luis Vega');
  await frame.getByRole('button', { name: 'Set it aside' }).click();
  await frame.getByText('Waived', { exact: true }).waitFor();
  const text = readFileSync(join(folder, 'readiness.cop.yaml'), 'utf8');
  assert.match(
    text,
    /^items:\n {2}[\w.-]+:\n {4}waived:\n {6}reason: Decided in the first meeting\n {6}by: luis-vega\n {6}on: \d{4}-\d{2}-\d{2}\n {6}until: 2099-12\n$/,
  );
  await frame.getByRole('button', { name: 'Next point' }).click();
  await persist(page, async () => assert.notEqual(await questionIn(frame), question));
  const next = await questionIn(frame);
  await frame.getByRole('button', { name: 'Stop for now' }).click();
  await workbench.run('Copse: Walk the Checklist');
  assert.equal(await questionIn(await walk(window)), next);
}

export async function walkIsForEverybody(window: OpenWindow): Promise<void> {
  const { workbench } = window;
  await workbench.open('community.cop.yaml');
  await workbench.run('Copse: Walk the Checklist');
  const frame = await walk(window);
  await frame.getByRole('button', { name: 'Do without it' }).click();
  await isForEverybody(window, frame);
}
