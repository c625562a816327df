import { join } from 'node:path';
import type { Workbench } from '../lib/workbench';

/** Takes a picture, to be looked at, where `COPSE_TEST_PICTURES` names a folder. */
export async function pictureFor(workbench: Workbench, name: string): Promise<void> {
  const folder = process.env['COPSE_TEST_PICTURES'];
  if (folder !== undefined) await workbench.picture(join(folder, `${name}.png`));
}
