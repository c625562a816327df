import type { Locator, Page } from 'playwright-core';
import { persist } from './persist';

const moment = 2000;
/** How long a row may take to be found, in milliseconds: files are searched for on the disk. */
const search = 6000;

/** The box at the top of the window: commands, files, and the questions that an extension asks. */
export class QuickInput {
  readonly #page: Page;
  readonly #box: Locator;
  readonly #line: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#box = page.locator('.quick-input-widget');
    this.#line = this.#box.locator('input.input');
  }

  /**
   * Opens the box with a key, types, and takes the row with this label. Opening it while it is still closing would lose
   * what is typed, and so would typing too early: whoever calls this tries again.
   */
  async openAndTake(key: string, text: string, label: string): Promise<void> {
    await this.dismiss();
    await this.#page.keyboard.press(key);
    await this.#line.waitFor({ timeout: moment });
    await this.#line.fill(text);
    await this.#row(label).click({ timeout: search });
    await this.#untilTaken(text);
  }

  /** Closes the box, whatever it asks. */
  async dismiss(): Promise<void> {
    if (await this.#box.isVisible()) await this.#page.keyboard.press('Escape');
    await this.#box.waitFor({ state: 'hidden', timeout: moment });
  }

  /** The title of the question, with its step. */
  async title(): Promise<string> {
    return (await this.#box.locator('.quick-input-title').textContent())?.trim() ?? '';
  }

  /** The choices that the question offers, once there are some. */
  async choices(): Promise<readonly string[]> {
    await this.#rows().first().waitFor();
    return this.#rows().locator('.label-name').allInnerTexts();
  }

  /** Takes one of the choices that the question offers. */
  async choose(label: string): Promise<void> {
    await this.#row(label).click();
  }

  /** Types without answering yet. */
  async type(text: string): Promise<void> {
    await this.#line.waitFor();
    await this.#line.fill(text);
  }

  /** Answers the question; while the answer is being checked the box takes no answer. */
  async answer(text: string): Promise<void> {
    await this.type(text);
    await persist(this.#page, async () => {
      await this.#line.press('Enter', { timeout: moment });
      await this.#untilTaken(text);
    });
  }

  /** Waits until the box says this: what it asks, or what it has against the answer. */
  async says(text: string): Promise<void> {
    await this.#box.locator('.quick-input-message').filter({ hasText: text }).waitFor();
  }

  #rows(): Locator {
    return this.#box.locator('.quick-input-list .monaco-list-row');
  }

  #row(label: string): Locator {
    return this.#rows()
      .filter({ has: this.#page.locator('.label-name').getByText(label, { exact: true }) })
      .first();
  }

  /** The box is gone, or asks the next question. */
  async #untilTaken(text: string): Promise<void> {
    const end = Date.now() + moment;
    while (await this.#stillShows(text)) {
      if (Date.now() > end) throw new Error(`“${text}” was not taken: ${await this.#box.textContent()}`);
      await this.#page.waitForTimeout(50);
    }
  }

  async #stillShows(text: string): Promise<boolean> {
    return (await this.#line.isVisible()) && (await this.#line.inputValue()) === text;
  }
}
