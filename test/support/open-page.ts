import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';

/** A page in a browser, and what it did while it was open. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for besides the page's own, unless its policy forbade it. */
  readonly requests: readonly string[];
  /** Dialogs, errors and what the browser wrote to its console. */
  readonly noises: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page as a person would: from a file. */
export async function openPage(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'copse-page-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const noises: string[] = [];
  const address = pathToFileURL(file).href;
  const note = (request: Request) => {
    if (request.url() !== address && request.failure()?.errorText !== 'csp') requests.push(request.url());
  };
  page.on('requestfinished', note);
  page.on('requestfailed', note);
  page.on('dialog', dialog => {
    noises.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', error => noises.push(`error: ${error.message}`));
  page.on('console', message => noises.push(`console: ${message.text()}`));
  await page.exposeFunction('attack', () => noises.push('attack'));
  await page.goto(address);
  return {
    page,
    requests,
    noises,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What axe finds fault with, each with the elements concerned. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    "axe.run(document, { rules: { 'target-size': { enabled: true } } })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}
