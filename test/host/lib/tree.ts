import type { Locator, Page } from 'playwright-core';
import { Menu } from './menu';
import { persist } from './persist';

/** A row of a tree as it is seen and announced. */
export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** One for the rows at the top. */
  readonly level: number;
  /** Nothing for a row without children. */
  readonly expanded?: boolean;
  /** What a screen reader says. */
  readonly accessibleName: string;
}

/** A tree view of the side bar. */
export class Tree {
  readonly #page: Page;
  /** The list in which the rows are. */
  readonly list: Locator;

  constructor(page: Page, title: string) {
    this.#page = page;
    this.list = page.locator('.part.sidebar, .part.panel').getByRole('tree', { name: title, exact: true });
  }

  /** The rows that are on the screen, from top to bottom, once there are some and they stay as they are. */
  async rows(): Promise<readonly TreeRow[]> {
    await this.list.getByRole('treeitem').first().waitFor();
    return persist(this.#page, async () => {
      const rows = await this.#read();
      await this.#page.waitForTimeout(150);
      if (JSON.stringify(rows) !== JSON.stringify(await this.#read())) throw new Error('The tree keeps changing.');
      return rows;
    });
  }

  /** A row by its label, whole; a row's accessible name may be its tooltip. */
  row(label: string): Locator {
    const same = this.#page.locator('.label-name').getByText(label, { exact: true });
    return this.list.getByRole('treeitem').filter({ has: same }).first();
  }

  async select(label: string): Promise<void> {
    await this.row(label).click();
  }

  async expand(label: string): Promise<void> {
    await this.#setExpanded(label, true);
  }

  async collapse(label: string): Promise<void> {
    await this.#setExpanded(label, false);
  }

  /** Presses one of the buttons that a row shows under the mouse. */
  async inlineAction(label: string, action: string): Promise<void> {
    // The row may be drawn anew under the mouse, and then shows no buttons until it is met again.
    await persist(this.#page, async () => {
      await this.#page.mouse.move(0, 0);
      await this.row(label).hover();
      await this.row(label).getByRole('button', { name: action }).click();
    });
  }

  /** Opens a row's menu with the mouse and takes an entry. */
  async menu(label: string, entry: string): Promise<void> {
    await this.row(label).click({ button: 'right' });
    await new Menu(this.#page).choose(entry);
  }

  /** Goes to a row, opens its menu and takes an entry, all with the keyboard. */
  async menuByKeyboard(label: string, entry: string): Promise<void> {
    await this.goTo(label);
    await this.#page.keyboard.press('Shift+F10');
    await new Menu(this.#page).chooseByKeyboard(entry);
  }

  /** The entries of a row's menu. */
  async menuEntries(label: string): Promise<readonly string[]> {
    await this.row(label).click({ button: 'right' });
    const menu = new Menu(this.#page);
    const entries = await menu.entries();
    await menu.close();
    return entries;
  }

  /** Moves to a row with the arrow keys. */
  async goTo(label: string): Promise<void> {
    await this.list.focus();
    await this.#page.keyboard.press('Home');
    const focused = this.list.locator('.monaco-list-row.focused');
    const reached = focused.locator('.label-name').getByText(label, { exact: true });
    for (let before = ''; !(await reached.isVisible()); ) {
      const row = (await focused.getAttribute('data-index', { timeout: 1000 })) ?? '';
      if (row === before) throw new Error(`The arrow keys do not reach “${label}” in the tree.`);
      before = row;
      await this.#page.keyboard.press('ArrowDown');
    }
  }

  async drag(label: string, onto: string): Promise<void> {
    await this.row(label).dragTo(this.row(onto));
  }

  #read(): Promise<readonly TreeRow[]> {
    return this.list.getByRole('treeitem').evaluateAll(readRows);
  }

  async #setExpanded(label: string, expanded: boolean): Promise<void> {
    const row = this.row(label);
    if ((await row.getAttribute('aria-expanded')) === String(expanded)) return;
    await row.locator('.monaco-tl-twistie').click();
    await this.list.locator(`[aria-expanded="${expanded}"]`).filter({ hasText: label }).first().waitFor();
  }
}

/** The list keeps rows in any order, each with its number. */
function readRows(rows: readonly Element[]): TreeRow[] {
  const text = (row: Element, part: string) => row.querySelector(part)?.textContent?.trim() ?? '';
  return rows
    .toSorted((one, other) => Number(one.getAttribute('data-index')) - Number(other.getAttribute('data-index')))
    .map(row => {
      const expanded = row.getAttribute('aria-expanded');
      return {
        label: text(row, '.label-name'),
        description: text(row, '.label-description'),
        level: Number(row.getAttribute('aria-level')),
        accessibleName: row.getAttribute('aria-label') ?? '',
        ...(expanded === null ? {} : { expanded: expanded === 'true' }),
      };
    });
}
