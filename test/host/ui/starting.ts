import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';

const starter = [
  'activities.cop.yaml',
  'community.cop.yaml',
  'domain.cop.yaml',
  'governance.cop.yaml',
  'indicators.cop.yaml',
  'learning-agenda.cop.yaml',
  'members.cop.yaml',
  'readiness.cop.yaml',
  'roles.cop.yaml',
];

/** From an empty window to a design with the report open: the questions, one step back, and what will be written. */
export async function beginInEmptyWindow(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const { input } = workbench;
  writeFileSync(join(folder, 'notes.txt'), 'ours');
  await workbench.run('Copse: New Community Design…');
  await input.says('What is the community called?');
  await input.answer('Fire keepers of the valley');
  await input.says('What will members learn together?');
  await page.keyboard.press('Enter');
  await input.says('Who facilitates?');
  await input.answer('Ana Torres, Luis Vega');
  await input.says('When might the launch be?');
  await input.type('in spring');
  await input.says('Write the date as 2027-03-14');
  await page.locator('.quick-input-widget').getByRole('button', { name: 'Back' }).click();
  await input.says('Who facilitates?');
  await input.answer('Ana Torres');
  await input.answer('2027-03');
  await chooseFolder(window, folder);
  await persist(page, async () => assert.equal((await input.choices())[0]?.trim(), 'Write these files'));
  assert.deepEqual(readdirSync(folder), ['notes.txt'], 'nothing is written before it was agreed');
  await input.choose('Write these files');

  await workbench.editor.tab('community.cop.yaml').waitFor({ timeout: 60_000 });
  const report = await workbench.webview('Fire keepers of the valley');
  await report.getByText('Not ready: 17').first().waitFor();
  const design = join(folder, 'fire-keepers-of-the-valley');
  assert.deepEqual(readdirSync(design).sort(), starter);
  assert.deepEqual(readdirSync(folder).sort(), ['fire-keepers-of-the-valley', 'notes.txt']);
  assert.match(
    readFileSync(join(design, 'roles.cop.yaml'), 'utf8'),
    /facilitator:\n {4}kind: facilitator\n {4}held-by:\n {6}- ana-torres\n/,
  );
  assert.match(readFileSync(join(design, 'readiness.cop.yaml'), 'utf8'), /^target: 2027-03$/m);
}

/** Answers the dialog that asks for a folder. What is typed before it has looked around on the disk is written over. */
export async function chooseFolder({ workbench, page }: OpenWindow, folder: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget').filter({ hasText: 'Choose a folder for the design' });
  await dialog.waitFor();
  await persist(page, async () => {
    if (await dialog.isHidden()) return;
    await workbench.input.type(`${folder}/`);
    await page.waitForTimeout(300);
    assert.equal(await dialog.locator('input.input').inputValue(), `${folder}/`);
    await dialog.getByText('Put it here', { exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  });
}

/** In a window with a folder it goes into a new folder there; a second one of the same name never meets the first. */
export async function beginInFolder(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const { input } = workbench;
  mkdirSync(join(folder, 'river-watch'));
  await workbench.run('Create: New File...');
  await input.choose('Community Design');
  await input.answer('River watch');
  for (const question of ['What will members learn', 'Who facilitates?', 'When might the launch be?']) {
    await input.says(question);
    await page.keyboard.press('Enter');
  }
  await persist(page, async () => assert.equal((await input.choices())[0]?.trim(), 'In a new folder, river-watch-2'));
  await input.choose('In a new folder, river-watch-2');
  await input.choose('Just a name');
  await persist(page, async () =>
    assert.equal((await input.choices()).filter(each => each.includes('.cop.yaml')).length, 1),
  );
  await input.choose('Write these files');
  await workbench.webview('River watch');
  await persist(page, async () => assert.deepEqual(readdirSync(join(folder, 'river-watch-2')), ['community.cop.yaml']));
  assert.deepEqual(readdirSync(join(folder, 'river-watch')), []);
}

/** Whoever gives up half way leaves nothing behind. */
export async function giveUp(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const before = readdirSync(folder);
  await workbench.run('Copse: New Community Design…');
  await workbench.input.answer('Nothing');
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  assert.deepEqual(readdirSync(folder), before);
}

/** One click in an empty window, and there is a whole design to look at. The walkthrough notices. */
export async function lookAtSample({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.run('Copse: Show the Walkthrough');
  await page.getByText('Plan a community of practice').first().waitFor();
  await page.locator('.getting-started-step').getByText('Open the sample design').click();
  await workbench.editor.tab('community.cop.yaml').waitFor({ timeout: 60_000 });
  await workbench.webview('Hedgerow Keepers of Eldermoor Vale');
  await workbench.run('Copse: Show the Walkthrough');
  const done = page.locator('.getting-started-step .codicon-getting-started-step-checked');
  await persist(page, async () => assert.ok((await done.count()) >= 6));
}

/** In a window with a folder the sample is copied into it. */
export async function copySample({ workbench, page, folder }: OpenWindow): Promise<void> {
  await workbench.run('Copse: Open the Sample Design');
  await workbench.input.choose('In a new folder, sample-community');
  await workbench.webview('Hedgerow Keepers of Eldermoor Vale');
  await persist(page, async () => assert.ok(existsSync(join(folder, 'sample-community/stories/first-visit.cop.yaml'))));
}
