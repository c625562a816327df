import assert from 'node:assert/strict';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';
import { pictureFor } from './picture';
import { chooseFolder } from './starting';

/**
 * Does what somebody does who has read nothing: takes what is offered on the screen. In the end there is a design with a domain,
 * three members, a facilitator and a theme, with the report beside it, and the walkthrough knows.
 */
export async function trial(window: OpenWindow): Promise<void> {
  await beginFromTheSideBar(window);
  await sayInTheTree(window);
  await seeWhatIsDone(window);
}

let looks = 0;

/** Takes a picture on request, to be looked at. */
async function look({ workbench, page }: OpenWindow): Promise<void> {
  if (process.env['COPSE_TEST_PICTURES'] === undefined) return;
  await page.waitForTimeout(700);
  await pictureFor(workbench, `trial-${String(++looks).padStart(2, '0')}`);
}

async function beginFromTheSideBar(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const { input } = workbench;
  await workbench.openSideBar('Copse');
  await look(window);
  const welcome = page.locator('.part.sidebar .welcome-view-content');
  await welcome.getByRole('button', { name: 'New community design…' }).click();
  await input.says('What is the community called?');
  await look(window);
  await input.answer('River watch');
  await input.says('What will members learn');
  await input.answer('How to read the river together');
  await input.says('Who facilitates?');
  await input.answer('Ana Torres');
  await input.says('When might the launch be?');
  await input.answer('2099-05');
  await chooseFolder(window, folder);
  await look(window);
  await input.choose('Write these files');
  await workbench.editor.tab('community.cop.yaml').waitFor({ timeout: 60_000 });
  await (await workbench.webview('River watch')).getByText('Not ready: 17').first().waitFor();
  await workbench.tree('Designs').row('Domain').waitFor();
  await look(window);
}

async function sayInTheTree(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  const { input } = workbench;
  const add = async (part: string, what: string): Promise<void> => {
    await workbench.tree('Designs').inlineAction(part, 'Add…');
    await look(window);
    await input.choose(what);
  };
  await add('Domain', 'Domain in a sentence');
  await workbench.editor.tab('domain.cop.yaml').waitFor();
  await look(window);
  await page.keyboard.type('What the river does, and what that means for those who live beside it');
  for (const name of ['Berta Ruiz', 'Caro Lima']) {
    await add('Members', 'A member');
    await look(window);
    await input.answer(name);
    await page.locator('.view-line').getByText(`name: ${name}`).first().waitFor();
  }
  await look(window);
  await add('Learning agenda', 'A theme');
  await input.answer('Reading the water level');
  await page.locator('.view-line').getByText('Reading the water level').first().waitFor();
  await look(window);
}

async function seeWhatIsDone(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  const report = await workbench.webview('River watch');
  await report.getByText('Partly met').first().waitFor();
  await persist(page, async () =>
    assert.deepEqual(await inTheTree(window, ['Members', 'Roles', 'Reading the water level']), ['3', '1', '']),
  );

  await workbench.run('Copse: Show the Walkthrough');
  const done = page.locator('.getting-started-step:has(.codicon-getting-started-step-checked) .step-title');
  const all = await page.locator('.getting-started-step .step-title').allInnerTexts();
  const notYet = async (): Promise<readonly string[]> => {
    const finished = await done.allInnerTexts();
    return all.filter(title => !finished.includes(title));
  };
  await persist(page, async () => assert.deepEqual(await notYet(), ['Walk the checklist together']));
  await look(window);
  await workbench.run('Copse: Walk the Checklist');
  await workbench.webview('Skip for now');
  await look(window);
  await workbench.run('Copse: Show the Walkthrough');
  await persist(page, async () => assert.deepEqual(await notYet(), []));
}

/** What the tree of designs says of rows, on the screen or not. */
async function inTheTree({ workbench }: OpenWindow, labels: readonly string[]): Promise<(string | undefined)[]> {
  const tree = workbench.tree('Designs');
  const told: (string | undefined)[] = [];
  for (const label of labels) {
    await tree.goTo(label);
    // The list of members is called as the part in which it is, and comes after it.
    told.push((await tree.rows()).findLast(row => row.label === label)?.description);
  }
  return told;
}
