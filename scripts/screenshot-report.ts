// Takes the README's picture of a report: `node --import=tsx scripts/screenshot-report.ts report.html`.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../test/host/lib/browser';

const picture = join(import.meta.dirname, '../media/report-camafu.png');

async function takePicture(report: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1040 }, deviceScaleFactor: 1.5 });
    await page.goto(pathToFileURL(resolve(report)).href);
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}

const [report] = process.argv.slice(2);
if (report === undefined) throw new Error('Name the HTML report to take a picture of.');
takePicture(report).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
