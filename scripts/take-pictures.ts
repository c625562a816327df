// Makes the pictures that are made outside VS Code: the extension's icon, and the README's picture of a report.
// `node --import=tsx scripts/take-pictures.ts report.html`
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/host/lib/browser';

const media = join(import.meta.dirname, '../media');

async function takePictures(report: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    await takeIcon(browser);
    await takeReport(browser, report);
  } finally {
    await browser.close();
  }
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
