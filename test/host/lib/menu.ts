import type { Locator, Page } from 'playwright-core';

/** The menu that is open, opened by mouse or keyboard. */
export class Menu {
  readonly #page: Page;
  readonly #items: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#items = page.locator('.monaco-menu').getByRole('menuitem');
  }

  /** What it offers. */
  async entries(): Promise<readonly string[]> {
    await this.#items.first().waitFor();
    const texts = await this.#items.locator('.action-label').allInnerTexts();
    return texts.filter(text => text !== '');
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#items.first().waitFor({ state: 'hidden' });
  }

  /** Clicks on an entry. A menu takes no click in its first moments, so as not to be left by the click that opened it. */
  async choose(name: string): Promise<void> {
    const entry = this.#entry(name);
    await entry.waitFor();
    while (await entry.isVisible()) {
      await entry.click({ timeout: 1000 }).catch(() => undefined);
      await this.#page.waitForTimeout(200);
    }
  }

  /** Goes to an entry with the keyboard alone and takes it. */
  async chooseByKeyboard(name: string): Promise<void> {
    const wanted = this.#entry(name);
    await wanted.waitFor();
    const count = await this.#items.count();
    for (let presses = 0; presses <= count && !(await isFocused(wanted)); presses++)
      await this.#page.keyboard.press('ArrowDown');
    if (!(await isFocused(wanted))) throw new Error(`The arrow keys do not reach “${name}” in the menu.`);
    await this.#page.keyboard.press('Enter');
    await wanted.waitFor({ state: 'hidden' });
  }

  #entry(name: string): Locator {
    return this.#items.filter({ has: this.#page.locator('.action-label').getByText(name, { exact: true }) }).first();
  }
}

function isFocused(entry: Locator): Promise<boolean> {
  return entry.evaluate(item => item.contains((item.getRootNode() as Document | ShadowRoot).activeElement));
}
