import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../host/lib/browser';
import { designOf } from '../support/designs';
import { copseIn } from '../support/disk';
import { hostileDesign } from '../support/hostile-design';
import { openPage } from '../support/open-page';
import { outputs } from '../support/outputs';
import { reportOn } from '../support/reports';

/** The policy of a page forbids much; what is written must do no harm without it either. */
const contexts: Readonly<Record<string, BrowserContextOptions>> = {
  'with its policy': {},
  'without its policy': { bypassCSP: true },
};

describe('a plan with hostile text in every field, in a browser', () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), 'copse-hostile-'));
    write({ 'community.cop.yaml': 'name: Before\n' });
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'a'],
    ])
      execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  for (const which of ['every', 'any'] as const) {
    for (const { name, args } of outputs.filter(({ format }) => format === 'html')) {
      for (const [how, options] of Object.entries(contexts)) {
        it(`runs and fetches nothing from the page of ${name} ${how} (${which} field)`, async () => {
          write(hostileDesign(which, 3));
          await assertHarmless(copseIn(folder, args).out, options);
        });
      }
    }

    it(`is well-formed XML in JUnit’s format (${which} field)`, async () => {
      write(hostileDesign(which, 3));
      const { out } = copseIn(folder, ['check', 'x', '--format', 'junit']);
      const { page, close } = await openPage(browser, '<!doctype html><title>x</title>');
      const names = await page.evaluate(xml => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return [...new Set([...parsed.querySelectorAll('*')].map(({ nodeName }) => nodeName))].sort();
      }, out);
      const known = ['failure', 'system-out', 'testcase', 'testsuite', 'testsuites'];
      assert.ok(names.includes('failure'));
      assert.deepEqual(
        names.filter(name => !known.includes(name)),
        [],
      );
      await close();
    });

    it(`runs and fetches nothing in the panel of the editor (${which} field)`, async () => {
      const report = reportOn(designOf(hostileDesign(which, 3)));
      const script = await panelScript();
      const message = JSON.stringify({ type: 'show', report, restore: { root: 'file:///x', redact: false } });
      const page = `<!doctype html><html lang="en"><title>Panel</title><link rel="icon" href="data:,"><div id="panel"></div><script>
        globalThis.acquireVsCodeApi = () => ({ getState() {}, setState() {}, postMessage() {} });
        ${inScript(script)}
        window.dispatchEvent(new MessageEvent('message', { data: ${inScript(message)} }));
      </script>`;
      await assertHarmless(page, {}, '#panel');
    });
  }

  async function assertHarmless(html: string, options: BrowserContextOptions, within = 'body'): Promise<void> {
    const { page, requests, noises, close } = await openPage(browser, html, options);
    const body = page.locator(within);
    assert.ok(((await body.textContent()) ?? '').length > 1000, 'something is shown');
    for (const [x, y] of [
      [200, 200],
      [400, 400],
      [600, 300],
    ] as const)
      await page.mouse.move(x, y);
    for (let times = 0; times < 10; times++) await page.keyboard.press('Tab');
    assert.deepEqual(
      { requests: requests.filter(address => !address.startsWith('data:,')), noises },
      { requests: [], noises: [] },
    );
    const active =
      'script, img, iframe, object, embed, form, base, meta, link, [style], [onerror], [onmouseover], [srcdoc]';
    assert.equal(await body.locator(active).count(), 0);
    const targets = await body.locator('a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
    assert.deepEqual(
      targets.filter(href => !/^#/.test(href) && !/^[^:]*#L\d+$/.test(href)),
      [],
    );
    await close();
  }

  function write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      for (const design of ['x', 'y']) {
        mkdirSync(dirname(join(folder, design, path)), { recursive: true });
        writeFileSync(join(folder, design, path), text);
      }
    }
  }
});

/** What runs inside the panel, built as esbuild.js builds it. */
async function panelScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/vscode/report-panel/webview/main.tsx'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** As it can stand in a script element. */
function inScript(text: string): string {
  return text.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}
