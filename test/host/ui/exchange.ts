import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';

const members = 'valley/members.cop.yaml';
const table = 'Name,Status,Heard\nAda Ash,left,\nCy Cedar,invited,rarely\n';

/** Saves a table and a calendar from the menu of a design and from the palette, and is told what to know of them. */
export async function exportForOthers(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const { input } = workbench;
  await workbench.openSideBar('Copse');
  await workbench.run('Copse: Focus on Designs View');
  await persist(page, async () => {
    await workbench.tree('Designs').goTo('Valley of Ash');
    await page.keyboard.press('Shift+F10');
    await workbench.menu.entries();
  });
  await workbench.menu.chooseByKeyboard('Export Calendar, Members, Indicators or Tasks…');
  await input.choose('Members');
  await input.choose('Everything, to keep and to take back');
  await answerFile(window, join(folder, 'all.csv'), 'valley-of-ash-members.csv');
  await workbench.notification('Members saved as all.csv.');
  const [titles = '', first = ''] = readFileSync(join(folder, 'all.csv'), 'utf8').split('\r\n');
  assert.match(titles, /^\uFEFFShort name,Name,/);
  assert.match(first, /^ada-ash,Ada Ash,/);

  await workbench.open(members);
  await workbench.run('Copse: Export Calendar, Members, Indicators or Tasks…');
  await input.choose('Calendar');
  await input.choose('Leave out names');
  await answerFile(window, join(folder, 'plan.ics'), 'valley-of-ash-calendar.ics');
  await workbench.notification('Calendar saved as plan.ics.');
  assert.match(readFileSync(join(folder, 'plan.ics'), 'utf8'), /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
}

/** A table that cannot be taken in is refused with every mistake and its place; nothing is written. */
export async function isToldWhatIsWrong(window: OpenWindow): Promise<void> {
  const { page, folder, workbench } = window;
  const before = readFileSync(join(folder, members), 'utf8');
  writeFileSync(join(folder, 'bad.csv'), 'Name,Status\nAda Ash,lefft\n,invited\n');
  await importMembers(window, 'bad.csv');
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.getByText('“bad.csv” cannot be taken in as it is. Nothing was written.').waitFor();
  const [detail = ''] = await dialog.locator('.dialog-message-detail').allInnerTexts();
  assert.deepEqual(detail.split('\n'), [
    'bad.csv:2: column “Status” (B): it cannot be “lefft”. Did you mean “left”? It can be: potential, invited, confirmed, left.',
    'bad.csv:3: it is not said whom or what this row is about: it has no name.',
  ]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await workbench.input.dismiss();
  assert.equal(readFileSync(join(folder, members), 'utf8'), before);
}

/** Reads what would change, looks at the texts side by side, and leaves it: nothing is written. */
export async function looksFirst(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const { input } = workbench;
  const before = readFileSync(join(folder, members), 'utf8');
  writeFileSync(join(folder, 'new.csv'), table);
  await importMembers(window, 'new.csv');
  const offered = [
    'Write these changes',
    'Compare the texts first',
    'Member “Ada Ash”, status: confirmed → left',
    'Member “Cy Cedar” added (status invited, heard rarely)',
  ];
  await offers(window, offered);
  await input.choose('Compare the texts first');
  await page.getByRole('tab', { name: 'members.cop.yaml, as it would be' }).waitFor();
  const sides = page.locator('.monaco-diff-editor:visible');
  await sides.locator('.modified').getByText('status: left').waitFor();
  await offers(window, offered);
  await input.dismiss();
  assert.equal(readFileSync(join(folder, members), 'utf8'), before);
  await workbench.run('View: Close All Editors');
}

/** Waits for these choices. (Rows that are used again hide what they do not need.) */
async function offers({ page }: OpenWindow, expected: readonly string[]): Promise<void> {
  const labels = page.locator('.quick-input-list .label-name:visible');
  await persist(page, async () => {
    const texts = await labels.allInnerTexts();
    assert.deepEqual(
      texts.map(text => text.trim()),
      expected,
    );
  });
}

/** Takes a table in. */
export async function takesIn(window: OpenWindow): Promise<void> {
  const { folder, workbench } = window;
  writeFileSync(join(folder, 'new.csv'), table);
  await importMembers(window, 'new.csv');
  await workbench.input.choose('Write these changes');
}

/** A table that says nothing new changes nothing, and that is said: so with one that was just saved. */
export async function takesBackWhatWasSaved(window: OpenWindow): Promise<void> {
  const before = readFileSync(join(window.folder, members), 'utf8');
  await importMembers(window, 'all.csv');
  await window.workbench.notification('The design says all of this already; there is nothing to change.');
  assert.equal(readFileSync(join(window.folder, members), 'utf8'), before);
}

async function importMembers(window: OpenWindow, name: string): Promise<void> {
  const { workbench, folder } = window;
  await workbench.open(members);
  await workbench.run('Copse: Import Members or Indicators from CSV…');
  await workbench.input.choose('Members');
  await answerFile(window, join(folder, name), '/valley/');
}

/** Answers a dialog that asks for a file, once it offers what it should. */
async function answerFile({ workbench, page }: OpenWindow, file: string, offered: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  const ok = dialog.getByRole('button', { name: /^(OK|Save|Look at it)$/ });
  const line = dialog.locator('input.input');
  await persist(page, async () => {
    await ok.waitFor();
    assert.ok((await line.inputValue()).endsWith(offered));
  });
  // The dialog completes what is typed, and is not to be answered meanwhile.
  await workbench.input.type(file);
  await page.waitForTimeout(300);
  assert.equal(await line.inputValue(), file);
  await ok.click();
}
