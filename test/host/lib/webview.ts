import type { Frame, Page } from 'playwright-core';
import { persist } from './persist';

/**
 * Finds the inside of a web view: the frame in which the extension's own page stands.
 * @param containing text that it shows; tells which one where there are several
 * @throws when there is none within 20 seconds
 */
export async function findWebview(page: Page, containing: string): Promise<Frame> {
  return persist(page, async () => {
    for (const frame of page.frames()) if (await shows(frame, containing)) return frame;
    throw new Error(`No web view shows “${containing}”.`);
  });
}

/** A frame may go while it is being asked; that of a view behind others stays, but is hidden. */
async function shows(frame: Frame, text: string): Promise<boolean> {
  if (!frame.url().includes('/fake.html')) return false;
  try {
    const holder = await frame.parentFrame()?.frameElement();
    return ((await holder?.isVisible()) ?? false) && (await frame.getByText(text).first().isVisible());
  } catch {
    return false;
  }
}
