import type { Page } from 'playwright-core';

const limit = 20_000;

/**
 * Tries something again for 20 seconds: a window may still be busy, or an extension not yet be known to it.
 * @throws what the last attempt threw
 */
export async function persist<T>(page: Page, attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.waitForTimeout(250);
    }
  }
}
