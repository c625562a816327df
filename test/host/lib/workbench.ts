import type { Locator, Page } from 'playwright-core';
import { Menu } from './menu';
import { persist } from './persist';
import { QuickInput } from './quick-input';
import { TextEditor } from './text-editor';
import { Tree } from './tree';
import { findWebview } from './webview';

/** Drives a window of VS Code as a person would: by keyboard and mouse, by what is written and what is announced. */
export class Workbench {
  readonly page: Page;
  readonly editor: TextEditor;
  /** The menu that is open. */
  readonly menu: Menu;
  /** The line in which one types a command, a file's name or an answer. */
  readonly input: QuickInput;

  constructor(page: Page) {
    this.page = page;
    this.input = new QuickInput(page);
    this.menu = new Menu(page);
    this.editor = new TextEditor(page, command => this.run(command));
  }

  /**
   * Runs a command from the palette.
   * @param title as the palette shows it, with its category: `Copse: Show report`
   * @throws when there is no such command within 20 seconds
   */
  async run(title: string): Promise<void> {
    await persist(this.page, () => this.input.openAndTake('F1', `>${title}`, title));
  }

  /** Opens a file of the workspace by its name, or by its path in the workspace. */
  async open(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    await persist(this.page, async () => {
      await this.input.openAndTake('Control+P', path, name);
      await this.editor.tab(name).waitFor({ timeout: 3000 });
    });
  }

  /** A tree view by its title; its side bar must be open. */
  tree(title: string): Tree {
    return new Tree(this.page, title);
  }

  /** Opens a part of the side bar by the name of its icon. */
  async openSideBar(title: string): Promise<void> {
    const tab = this.page.locator('.part.activitybar').getByRole('tab', { name: title });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page
      .locator('.part.sidebar .composite.title')
      .filter({ hasText: new RegExp(title, 'i') })
      .waitFor();
  }

  /**
   * Finds the inside of a web view.
   * @param containing text that it shows; with several web views this tells which one
   */
  webview(containing: string): ReturnType<typeof findWebview> {
    return findWebview(this.page, containing);
  }

  /** Presses a button of the dialog that is open. */
  async dialogButton(name: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box').getByRole('button', { name }).click();
  }

  /** The notifications that came so far, the newest first; they do not pop up while an extension is in development. */
  async notifications(): Promise<readonly string[]> {
    await this.run('Notifications: Show Notifications');
    const texts = await this.page.locator('.notifications-center .notification-list-item-message').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return texts;
  }

  /** Waits for a notification that has this text in it. */
  async notification(text: string): Promise<void> {
    await persist(this.page, async () => {
      if (!(await this.notifications()).some(each => each.includes(text)))
        throw new Error(`No notification says “${text}”.`);
    });
  }

  /** What the problems view announces at this moment, a line each. */
  async problems(): Promise<readonly string[]> {
    await this.run('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel [role=treeitem]');
    await rows.first().or(this.page.getByText('No problems have been detected')).waitFor();
    return rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''));
  }

  /** An entry of the status bar that has this text in its name. */
  statusBarItem(text: string): Locator {
    return this.page.locator('.statusbar-item').filter({ has: this.page.locator(`[aria-label*="${text}"]`) });
  }

  /** What the languages' entry in the status bar tells about the file in front. */
  async languageStatus(): Promise<readonly string[]> {
    await this.page.locator('[id="status.languageStatus"]').click();
    const entries = this.page.locator('.hover-language-status .element');
    await entries.first().waitFor();
    const texts = await entries.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return texts.map(text => text.trim());
  }

  /** Takes a picture of the window, or of a part of it, without a blinking cursor. */
  async picture(path: string, part?: Locator): Promise<void> {
    const options = { path, animations: 'disabled', caret: 'hide' } as const;
    await (part ? part.screenshot(options) : this.page.screenshot(options));
  }
}
