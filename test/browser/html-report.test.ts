import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { renderHtml } from '../../src/core/report/format/html/html';
import type { Report } from '../../src/core/report/report';
import { launchBrowser } from '../host/lib/browser';
import { openPage, violationsOf } from '../support/open-page';
import { emptyReport, hostileReport, hostileTextsReport, report } from '../support/report-fixture';
import { reportIn } from '../support/reports';

/** The width of A4 within the page's margins, in CSS pixels. */
const paperWidth = Math.floor(((210 - 2 * 17) / 25.4) * 96);

const views: Readonly<Record<string, BrowserContextOptions & { readonly print?: true }>> = {
  'on a light screen': { viewport: { width: 1280, height: 900 } },
  'on a dark screen': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'beside a text': { viewport: { width: 640, height: 900 } },
  'on a screen of 320 pixels': { viewport: { width: 320, height: 640 } },
  'on a dark screen of 320 pixels': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'on paper': { viewport: { width: paperWidth, height: 900 }, print: true },
  'on paper, from a dark screen': { viewport: { width: paperWidth, height: 900 }, colorScheme: 'dark', print: true },
};

describe('the HTML report in a browser', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser.close());

  const everywhere = Object.keys(views);
  const cases: readonly (readonly [string, () => Report, readonly string[]])[] = [
    ['a report with something of everything', () => report, everywhere],
    [
      'the report of examples/camafu',
      () => reportIn('camafu'),
      ['on a light screen', 'on a dark screen of 320 pixels', 'on paper'],
    ],
    ['a hostile report', () => hostileTextsReport, ['on a screen of 320 pixels', 'beside a text', 'on paper']],
    ['an empty report', () => emptyReport, ['on a light screen']],
  ];

  for (const [what, reportOf, places] of cases) {
    for (const where of places) {
      it(`shows ${what} ${where} to everybody, and within its width`, async () => {
        const { print, ...options } = views[where] ?? {};
        const { page, close } = await openPage(browser, renderHtml(reportOf()), options);
        if (print) await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await violationsOf(page), []);
        assert.deepEqual(await tooWide(page), []);
        await close();
      });
    }
  }

  for (const [name, hostile] of Object.entries({ hostileReport, hostileTextsReport })) {
    it(`runs nothing and fetches nothing of a hostile report (${name})`, async () => {
      const { page, requests, noises, close } = await openPage(browser, renderHtml(hostile));
      await page.mouse.move(300, 300);
      await page.keyboard.press('Tab');
      await page.pdf();
      assert.deepEqual({ requests, noises }, { requests: [], noises: [] });
      assert.equal(await page.locator('script, img, iframe, [onerror], [onmouseover], [style]').count(), 0);
      await close();
    });
  }

  it('would run and fetch nothing even if something hostile stood in it', async () => {
    const smuggled =
      '<script>attack()</script><img src="https://attack.example/a.png" onerror="attack()"><p id="victim" style="color: red">x</p><style>#victim { display: none }</style><iframe src="https://attack.example"></iframe>';
    const { page, requests, noises, close } = await openPage(
      browser,
      renderHtml(report).replace('</body>', () => `${smuggled}</body>`),
    );
    assert.deepEqual(
      requests.filter(address => !address.startsWith('data:')),
      [],
    );
    assert.ok(!noises.includes('attack'));
    assert.ok(await page.locator('#victim').isVisible());
    assert.notEqual(await page.locator('#victim').evaluate(victim => getComputedStyle(victim).color), 'rgb(255, 0, 0)');
    await close();
  });

  it('can be walked through by keyboard, in the order in which it is read', async () => {
    const { page, close } = await openPage(browser, renderHtml(report), { viewport: { width: 1280, height: 900 } });
    const links = await page.locator('a').evaluateAll(all => all.map(link => link.textContent.trim()));
    const walked: string[] = [];
    for (const _ of links) {
      await page.keyboard.press('Tab');
      const { text, isShown, outline } = await focused(page);
      assert.ok(isShown, `${text} has the focus but is out of sight`);
      assert.match(outline, /solid 3px$/);
      walked.push(text);
    }
    assert.deepEqual(walked, links);
    assert.deepEqual(walked.slice(0, 3), ['Skip to the next steps', 'activities.cop.yaml:27', 'Next steps']);
    await close();
  });

  it('lets the keyboard skip the contents', async () => {
    const { page, close } = await openPage(browser, renderHtml(report));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).text, 'A mistake in the files');
    await close();
  });

  it('names its drawings and says what they show', async () => {
    const { page, close } = await openPage(browser, renderHtml(report));
    const drawings = page.getByRole('img');
    const names = await drawings.evaluateAll(all => all.map(drawing => drawing.querySelector('title')?.textContent));
    assert.deepEqual(names, [
      'Where the indicators look',
      'Levels of participation by organisation',
      'Calendar up to the launch and after it',
    ]);
    for (const name of names) {
      assert.equal(await page.getByRole('img', { name: name ?? '' }).count(), 1);
      assert.equal(await page.getByRole('img', { description: /table/ }).count(), 3);
    }
    await close();
  });

  it('prints on A4 in light colours, without what only a screen needs', async () => {
    const { page, close } = await openPage(browser, renderHtml(report), { colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box = '']) =>
      box.split(' ').map(Number).map(Math.round),
    );
    assert.ok(sizes.length > 4);
    for (const size of sizes) assert.deepEqual(size, [0, 0, 595, 842]);
    await page.emulateMedia({ media: 'print' });
    assert.equal(
      await page.locator('.report').evaluate(element => getComputedStyle(element).backgroundColor),
      'rgb(255, 255, 255)',
    );
    assert.equal(await page.locator('.contents, .skip').filter({ visible: true }).count(), 0);
    await close();
  });

  it('holds texts that a reader sets wider', async () => {
    const { page, close } = await openPage(browser, renderHtml(report), {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    assert.deepEqual(await tooWide(page), []);
    await close();
  });
});

/** Elements that reach beyond the sides of the page, and the page itself where it could be scrolled sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter(element => {
      const { left, right } = element.getBoundingClientRect();
      const isSeen = element.closest('.unseen, thead, colgroup, .skip') === null;
      return isSeen && (left < -1 || right > width + 1);
    });
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page'] : []),
      ...wide.map(
        element => `${element.tagName} ${element.getAttribute('class')} ${element.textContent?.slice(0, 40)}`,
      ),
    ];
  });
}

/** What has the focus, once the page has moved to it. */
function focused(page: Page) {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const element = document.activeElement ?? document.body;
    const { top, bottom } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      text: element.textContent.trim(),
      isShown: top >= 0 && bottom <= innerHeight && bottom > top,
      outline: `${style.outlineStyle} ${style.outlineWidth}`,
    };
  });
}
