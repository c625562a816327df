import type { Browser, Page } from 'playwright-core';
import { locateDevelopment } from './development';
import type { Server } from './server';

const openLimit = 60_000;

/** What a window shows and which extensions in development it runs. */
export interface WindowOptions {
  /** A folder or a `.code-workspace` file; without it the window is empty. */
  readonly open?: string;
  /** Folders of extensions in development. */
  readonly development?: readonly string[];
  /** A module, with its ending, that runs tests inside the extension host. */
  readonly tests?: string;
  /** Environment of this window's extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** Language of the texts of extensions (VS Code's own stay English). */
  readonly language?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Called for each line that the window's tests or the window itself print, and when the tests are done. */
export interface TestEvents {
  readonly print: (type: string, args: unknown[]) => void;
  readonly exit: (code: number) => void;
}

/** Opens a page with a window of VS Code in it, which at that moment is not ready yet. */
export async function openWindow(
  browser: Browser,
  server: Server,
  options: WindowOptions,
  events?: TestEvents,
): Promise<Page> {
  const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 } });
  const page = await context.newPage();
  // Functions that tests send into the page were given a helper by the compiler, to keep their names.
  await page.addInitScript('globalThis.__name = it => it');
  if (options.language)
    await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.language)}`);
  if (events) {
    await page.exposeFunction('codeAutomationLog', events.print);
    await page.exposeFunction('codeAutomationExit', events.exit);
  }
  await page.goto(address(server, options), { timeout: openLimit });
  return page;
}

/** Waits until the window takes commands; whoever acts earlier sees the command palette close again. */
export async function untilRestored(page: Page): Promise<void> {
  const restored = `performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0`;
  await page.waitForFunction(restored, undefined, { timeout: openLimit });
  await page.evaluate('globalThis.driver?.whenWorkbenchRestored()');
}

function address(server: Server, options: WindowOptions): string {
  const { path, tests } = locateDevelopment(options, () => server.scratchFolder());
  const remote = (file: string) => `vscode-remote://${server.authority}${encodeURI(file)}`;
  const payload: [string, string][] = [];
  if (path) payload.push(['extensionDevelopmentPath', remote(path)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (options.env) payload.push(['extensionEnvironment', JSON.stringify(options.env)]);
  const query = new URLSearchParams(whatToOpen(options.open));
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}

function whatToOpen(path: string | undefined): Record<string, string> {
  if (path === undefined) return { ew: 'true' };
  return path.endsWith('.code-workspace') ? { workspace: path } : { folder: path };
}
