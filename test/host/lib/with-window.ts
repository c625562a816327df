import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { lastLines, takePicture } from './failure';
import { type Server, type ServerOptions, startServer } from './server';
import { inWebWorker } from './settings';
import { openWindow, untilRestored, type WindowOptions } from './window';
import { Workbench } from './workbench';

/** A window in use: its page, the helpers on it, and the server behind it. */
export interface OpenWindow {
  readonly page: Page;
  readonly workbench: Workbench;
  readonly server: Server;
  /** The copy of the folder that was to be opened, under the same name; an empty one where there was none. */
  readonly folder: string;
}

/** What to open, and how. */
export interface WithWindowOptions extends WindowOptions, ServerOptions {
  /** A folder of which a copy is opened. */
  readonly folder?: string;
  /** Full names of extensions that run in a web worker, as on vscode.dev; all others run in Node. */
  readonly web?: readonly string[];
}

/**
 * Runs a script of steps in a window of its own, with a server of its own.
 * @throws what the steps throw, with a picture of the window left in `test/host/failures`; and, should the steps pass,
 * when an extension host died meanwhile or an
 * extension ran elsewhere than it was to
 */
export async function withWindow(
  options: WithWindowOptions,
  steps: (window: OpenWindow) => Promise<void>,
): Promise<void> {
  const web = options.web ?? [];
  const server = await startServer({ ...options, settings: { ...inWebWorker(...web), ...options.settings } });
  try {
    const browser = await launchBrowser();
    try {
      await walk(browser, server, options, steps);
    } finally {
      await browser.close();
    }
    const troubles = [...(await server.farewell()), ...strayedToNode(web, server.extensionHostLog)];
    if (troubles.length > 0) throw new Error(`${troubles.join('\n')}\n${lastLines(server.output)}`);
  } finally {
    await server.stop();
  }
}

/** VS Code runs an extension in Node, without a word, where it finds that it cannot run in a worker. */
function strayedToNode(web: readonly string[], log: string): readonly string[] {
  return web
    .filter(id => log.includes(`_doActivateExtension ${id},`))
    .map(id => `${id} ran in Node instead of a web worker.`);
}

async function walk(
  browser: Browser,
  server: Server,
  options: WithWindowOptions,
  steps: (window: OpenWindow) => Promise<void>,
): Promise<void> {
  const folder = join(server.scratchFolder(), basename(options.folder ?? 'empty'));
  if (options.folder) cpSync(options.folder, folder, { recursive: true });
  else mkdirSync(folder);
  const page = await openWindow(browser, server, options.folder ? { ...options, open: folder } : options);
  try {
    await untilRestored(page);
    await steps({ page, workbench: new Workbench(page), server, folder });
  } catch (error) {
    console.error(`${lastLines(server.output)}\nPicture of the window: ${await takePicture(page)}`);
    throw error;
  }
}
