import type { Page } from 'playwright-core';

const limit = 20_000;
const usualPatience = 30_000;
const attemptPatience = 3000;

/** How many attempts, one inside the other, are under way in a page. */
const underWay = new WeakMap<Page, number>();

/**
 * Tries something again for 20 seconds: a window may still be busy, or an extension not yet be known to it. What an
 * attempt waits for is given up after 3 seconds, so that a key that came too early is followed by another one.
 * @throws what the last attempt threw
 */
export async function persist<T>(page: Page, attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + limit;
  count(page, 1);
  try {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > end) throw error;
        await page.waitForTimeout(250);
      }
    }
  } finally {
    count(page, -1);
  }
}

function count(page: Page, change: number): void {
  const attempts = (underWay.get(page) ?? 0) + change;
  underWay.set(page, attempts);
  page.setDefaultTimeout(attempts > 0 ? attemptPatience : usualPatience);
}
