import { join } from 'node:path';
import { persist } from '../../test/host/lib/persist';
import { type OpenWindow, withWindow } from '../../test/host/lib/with-window';

const design = 'Community of Practice on Fire Management';

const size = { width: 1120, height: 700 };

/** Takes the pictures of the editor at work on a published case, for which much is still to be said. */
export async function pictureEditor(root: string, media: string): Promise<void> {
  const scenes = { trees, completion, report, walk };
  for (const [name, show] of Object.entries(scenes)) {
    await withWindow({ folder: join(root, 'examples/camafu'), development: [root], size }, async window => {
      await show(window);
      // Nothing is under the mouse, and what was still being drawn is there.
      await window.page.mouse.move(size.width / 2, size.height - 1);
      await window.page.waitForTimeout(1500);
      await window.workbench.picture(join(media, `editor-${name}.png`));
    });
  }
}

async function trees({ workbench }: OpenWindow): Promise<void> {
  await workbench.open('learning-agenda.cop.yaml');
  await workbench.openSideBar('Copse');
  const designs = workbench.tree('Designs');
  await designs.expand('Members');
  const readiness = workbench.tree('Readiness');
  await readiness.expand('1 Planning and getting started');
  await readiness.expand('Is it needed, or is there such a group already?');
}

async function completion({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.open('roles.cop.yaml');
  await page.keyboard.press('Control+B');
  await workbench.editor.goTo(13);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await workbench.editor.suggestions();
  // What it is for stands beside each.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Space');
}

async function report({ workbench, page }: OpenWindow): Promise<void> {
  await workbench.open('roles.cop.yaml');
  await page.keyboard.press('Control+B');
  await workbench.run('Copse: Open the Readiness Report');
  await workbench.webview(design);
}

async function walk(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.open('community.cop.yaml');
  await page.keyboard.press('Control+B');
  await workbench.run('Copse: Walk the Checklist');
  const frame = await workbench.webview('Skip for now');
  const question = 'Is it clear who facilitates, with what time and reward?';
  await persist(page, async () => {
    if (await frame.getByRole('heading', { name: question }).isVisible()) return;
    await frame.getByRole('button', { name: 'Skip for now' }).click();
    throw new Error(`“${question}” is not asked yet`);
  });
}
