import type { OpenWindow } from '../lib/with-window';
import { pictureFor } from './picture';
import { chooseFolder } from './starting';

/** Explores. */
export async function trial(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const { input } = workbench;
  let n = 0;
  const look = async (): Promise<void> => {
    await page.waitForTimeout(700);
    await pictureFor(workbench, `trial-${String(++n).padStart(2, '0')}`);
  };
  await workbench.openSideBar('Copse');
  await look();
  await page
    .locator('.part.sidebar .welcome-view-content')
    .getByRole('button', { name: 'New community design…' })
    .click();
  await input.says('What is the community called?');
  await look();
  await input.answer('River watch');
  await input.says('What will members learn');
  await look();
  await input.answer('How to read the river together');
  await input.says('Who facilitates?');
  await input.answer('Ana Torres');
  await input.says('When might the launch be?');
  await input.answer('2027-05');
  await look();
  await chooseFolder(window, folder);
  await look();
  await input.choose('Write these files');
  await workbench.editor.tab('community.cop.yaml').waitFor({ timeout: 60_000 });
  await workbench.webview('River watch');
  await look();
  await workbench.openSideBar('Copse');
  await look();
  const tree = workbench.tree('Designs');
  console.log((await tree.rows()).map(row => row.accessibleName));
  await tree.inlineAction('Domain', 'Add…');
  await look();
  console.log(await input.choices());
  await page.keyboard.press('Enter');
  await look();
  await page.keyboard.press('Escape');
  await tree.inlineAction('Members', 'Add…');
  await look();
  console.log(await input.choices());
  await input.choose('Members');
  await look();
  await input.answer('Berta Ruiz');
  await look();
  await tree.inlineAction('Learning agenda', 'Add…');
  await look();
  console.log(await input.choices());
  await page.keyboard.press('Enter');
  await look();
}
