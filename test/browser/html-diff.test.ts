import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { diffDesigns } from '../../src/core/diff/diff-designs';
import { renderDiffHtml } from '../../src/core/diff/format/html/html';
import { launchBrowser } from '../host/lib/browser';
import { asOf, designIn, designOf } from '../support/designs';
import { hostileTexts } from '../support/hostile-texts';
import { openPage, violationsOf } from '../support/open-page';

const complete = designIn('examples/complete');

/** A plan that says one thing of each kind otherwise, and beside it one whose every text is hostile. */
function page(): string {
  const hostile = hostileTexts.map((text, index) => `  t${index}: { title: ${JSON.stringify(text)} }\n`).join('');
  const attack = '<img src=x onerror=attack()><script>attack()</script>';
  const designs = [
    { path: 'hedgerows', ...diffDesigns(complete, designIn('examples/camafu'), { asOf }) },
    {
      path: attack,
      ...diffDesigns(
        designOf({ 'community.cop.yaml': 'name: Fire\n' }),
        designOf({
          'community.cop.yaml': `name: ${JSON.stringify(attack)}\n`,
          'learning-agenda.cop.yaml': `themes:\n${hostile}`,
        }),
        { asOf },
      ),
    },
  ];
  return renderDiffHtml({ from: attack, to: attack, asOf, designs }, { base: () => '../plans' });
}

const views: Readonly<Record<string, BrowserContextOptions>> = {
  'on a light screen': { viewport: { width: 1280, height: 900 } },
  'on a dark screen of 320 pixels': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
};

describe('the changes of a plan in a browser', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [where, options] of Object.entries(views)) {
    it(`are shown ${where} to everybody, run nothing and fetch nothing`, async () => {
      const { page: opened, requests, noises, close } = await openPage(browser, page(), options);
      assert.deepEqual(await violationsOf(opened), []);
      assert.deepEqual({ requests, noises }, { requests: [], noises: [] });
      await close();
    });
  }
});
