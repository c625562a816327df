// Makes all pictures: the extension's icon, a page of a report, and the README's pictures of the editor.
// `node --import=tsx scripts/take-pictures.ts report.html`
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/host/lib/browser';
import { ensureHost } from '../test/host/lib/ensure';
import { pictureEditor } from './pictures/editor';

const root = join(import.meta.dirname, '..');
const media = join(root, 'media');

async function takePictures(report: string): Promise<void> {
  await ensureHost();
  const browser = await launchBrowser();
  try {
    await takeIcon(browser);
    await takeReport(browser, report);
  } finally {
    await browser.close();
  }
  await pictureEditor(root, media);
}

/** A market place takes no drawing: it wants 128 by 128 points. */
async function takeIcon(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  await page.goto(pathToFileURL(join(media, 'icon.svg')).href);
  await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true });
}

async function takeReport(browser: Browser, report: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1040 }, deviceScaleFactor: 1.5 });
  await page.goto(pathToFileURL(resolve(report)).href);
  await page.screenshot({ path: join(media, 'report-camafu.png') });
}

const [report] = process.argv.slice(2);
if (report === undefined) throw new Error('Name the HTML report to take a picture of.');
takePictures(report).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
