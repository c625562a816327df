import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hostFolder } from './paths';

const folder = join(hostFolder, 'failures');

/** Leaves a picture of a window in which something went wrong, and says where. */
export async function takePicture(page: Page): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${new Date().toISOString().replaceAll(/[:.]/g, '-')}.png`);
  return page.screenshot({ path }).then(
    () => path,
    (error: unknown) => `none (${String(error)})`,
  );
}

/** The end of what a server printed. */
export function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-30).join('\n');
}
