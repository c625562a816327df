import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type * as vscode from 'vscode';
import { panelPage } from '../../src/vscode/webview/page';
import { launchBrowser } from '../host/lib/browser';
import { openPage } from '../support/open-page';

/** What the page's own script does: it fills the page, tries to tell others of it, and has text run as a program. */
const script = `data:text/javascript,${encodeURIComponent(`
  document.getElementById('panel').textContent = 'filled';
  fetch('https://attack.example/a').catch(() => {});
  new Image().src = 'https://attack.example/b.png';
  try { eval('attack()'); } catch {}
`)}`;

/** What would stand in the page if something were not escaped. */
const smuggled = [
  '<script>attack()</script>',
  '<img src="https://attack.example/c.png" onerror="attack()">',
  '<style>body { display: none; }</style>',
  '<base href="https://attack.example/">',
  '<form action="https://attack.example/d"><button>Send</button></form>',
].join('');

describe('the page of a panel', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it('runs its own script, and nothing that got into it; it fetches nothing and sends nothing', async () => {
    const webview = { asWebviewUri: (uri: vscode.Uri) => uri } as vscode.Webview;
    const options = { title: 'Panel', script: script as unknown as vscode.Uri, styles: 'h1 { color: red; }' };
    const html = panelPage(webview, options).replace('<div id="panel"></div>', `${smuggled}<div id="panel"></div>`);
    const { page, requests, noises, close } = await openPage(browser, html);
    assert.equal(await page.locator('#panel').textContent(), 'filled');
    assert.ok(await page.locator('#panel').isVisible(), 'foreign styles count');
    await page.getByRole('button', { name: 'Send' }).dispatchEvent('click');
    assert.equal(await page.evaluate('document.baseURI === location.href'), true);
    assert.deepEqual(
      { requests: requests.filter(address => !address.startsWith('data:')), attacks: noises.includes('attack') },
      { requests: [], attacks: false },
    );
    await close();
  });
});
