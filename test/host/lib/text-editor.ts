import type { Locator, Page } from 'playwright-core';
import { persist } from './persist';

/** The text editor that is in front. */
export class TextEditor {
  readonly #page: Page;
  readonly #run: (command: string) => Promise<void>;
  readonly #view: Locator;

  /** @param run runs a command by its title */
  constructor(page: Page, run: (command: string) => Promise<void>) {
    this.#page = page;
    this.#run = run;
    this.#view = page.locator('.editor-group-container.active .editor-instance');
  }

  /** The tab of an open file. */
  tab(name: string): Locator {
    return this.#page.locator('.editor-group-container').getByRole('tab', { name }).first();
  }

  async focus(): Promise<void> {
    await this.#view.locator('.view-lines').first().click();
  }

  /** Puts the cursor somewhere; both count from one. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.focus();
    await this.#page.keyboard.press('Control+G');
    const input = this.#page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Types as a person does: with all that the editor adds or suggests on the way. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** The lines that are on the screen. */
  async visibleLines(): Promise<readonly string[]> {
    const lines = await this.#view
      .locator('.view-line')
      .evaluateAll(all =>
        all
          .map(line => ({ top: Number.parseFloat(getComputedStyle(line).top), text: line.textContent ?? '' }))
          .sort((one, other) => one.top - other.top),
      );
    return lines.map(line => line.text.replaceAll('\u00a0', ' '));
  }

  /** Asks for suggestions and returns what is announced of each that is on the screen. */
  async suggestions(): Promise<readonly string[]> {
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row');
    await persist(this.#page, async () => {
      await this.#page.keyboard.press('Control+Space');
      await rows.first().waitFor();
    });
    return rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''));
  }

  /** Takes one of the suggestions that are on the screen. */
  async takeSuggestion(label: string): Promise<void> {
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row');
    await rows
      .filter({ has: this.#page.locator('.label-name').getByText(label, { exact: true }) })
      .first()
      .click();
  }

  /** What the editor tells about the place where the cursor is. */
  async hover(): Promise<string> {
    const hover = this.#page.locator('.monaco-hover:visible .monaco-hover-content').first();
    await persist(this.#page, async () => {
      await this.#run('Show or Focus Hover');
      await hover.waitFor();
    });
    return (await hover.textContent()) ?? '';
  }

  /** The quick fixes for the place where the cursor is. */
  async quickFixes(): Promise<readonly string[]> {
    return (await this.#openQuickFixes()).allInnerTexts();
  }

  /** Applies a quick fix for the place where the cursor is. */
  async fix(title: string): Promise<void> {
    await (await this.#openQuickFixes()).filter({ hasText: title }).first().click();
  }

  /** Renames what the cursor is on. */
  async rename(newName: string): Promise<void> {
    await this.#page.keyboard.press('F2');
    const input = this.#page.locator('.rename-box input');
    await input.waitFor();
    await input.fill(newName);
    await input.press('Enter');
  }

  /** The remarks between the lines, such as “used by 3”. */
  async codeLenses(): Promise<readonly string[]> {
    const lenses = this.#page.locator('.codelens-decoration a');
    await lenses.first().waitFor();
    return lenses.allInnerTexts();
  }

  async #openQuickFixes(): Promise<Locator> {
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    return persist(this.#page, async () => {
      if (await rows.first().isVisible()) await this.#page.keyboard.press('Escape');
      await this.#page.keyboard.press('Control+.');
      await rows.first().waitFor();
      return rows;
    });
  }
}
