import { symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Extensions in development and the tests to run, as a test asks for them. */
interface Asked {
  readonly development?: readonly string[];
  readonly tests?: string;
}

/** The same as a window in a browser takes them. */
interface Located {
  readonly path: string | undefined;
  readonly tests: string | undefined;
}

/**
 * A window in a browser takes a single folder of development, but finds several extensions in it. Tests are named by
 * the way through that folder, for they run where the extension runs in whose folder they are.
 * @param makeFolder makes an empty folder
 */
export function locateDevelopment({ development = [], tests }: Asked, makeFolder: () => string): Located {
  if (development.length < 2) return { path: development[0], tests };
  const path = makeFolder();
  let located = tests;
  for (const [index, extension] of development.entries()) {
    const link = join(path, String(index));
    symlinkSync(extension, link);
    if (tests?.startsWith(extension + sep)) located = link + tests.slice(extension.length);
  }
  return { path, tests: located };
}
