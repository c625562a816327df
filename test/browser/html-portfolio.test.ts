import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../host/lib/browser';
import { hostileTexts } from '../support/hostile-texts';
import { openPage, violationsOf } from '../support/open-page';
import { portfolioTree } from '../support/portfolio-tree';
import { copse } from '../support/terminal';

const attack = '<img src=x onerror=attack()><script>attack()</script>';

/** The tree, beside designs whose every name and theme is hostile. */
const hostile = {
  ...portfolioTree,
  ...Object.fromEntries(
    ['a', 'b'].flatMap(name => [
      [
        `${name}${attack}/community.cop.yaml`,
        `name: ${JSON.stringify(attack)}\nshort-name: ${JSON.stringify(`"'${attack}`)}\n`,
      ],
      [
        `${name}${attack}/learning-agenda.cop.yaml`,
        `themes:\n${hostileTexts.map((text, index) => `  t${index}: { title: ${JSON.stringify(text)} }\n`).join('')}`,
      ],
    ]),
  ),
};

const views: Readonly<Record<string, BrowserContextOptions & { readonly print?: true }>> = {
  'on a light screen': { viewport: { width: 1280, height: 900 } },
  'on a dark screen': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'on a dark screen of 320 pixels': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'on paper': { viewport: { width: 665, height: 900 }, print: true },
};

describe('the portfolio in a browser', () => {
  let browser: Browser;
  const pages = copse(['report', '--out', 'html=out/'], hostile).files;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [where, { print, ...options }] of Object.entries(views)) {
    it(`is shown ${where} to everybody, within its width, runs nothing and fetches nothing`, async () => {
      const { page, requests, noises, close } = await openPage(browser, pages['out/index.html'] ?? '', options);
      // Nobody presses a link on paper, so that only its width counts there.
      if (print) await page.emulateMedia({ media: 'print' });
      else assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual({ requests, noises }, { requests: [], noises: [] });
      assert.equal(await page.locator('script, img, iframe, [onerror], [style]').count(), 0);
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      assert.equal(isTooWide, false);
      await close();
    });
  }

  it('says in words what its signs show', async () => {
    const { page, close } = await openPage(browser, pages['out/index.html'] ?? '');
    const cell = page
      .getByRole('row', { name: /^North/ })
      .last()
      .getByRole('cell')
      .first();
    assert.equal((await cell.textContent())?.replace(/\s+/g, ' ').trim(), '0 of 12 3 Partly met 9 Not said yet');
    await close();
  });

  it('prints on few pages of A4', async () => {
    const { page, close } = await openPage(browser, pages['out/index.html'] ?? '');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = pdf.match(/\/MediaBox/g)?.length ?? 0;
    assert.ok(count > 1 && count < 12, `${count} pages`);
    await close();
  });
});
