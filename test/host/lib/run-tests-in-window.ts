import { setTimeout as pause } from 'node:timers/promises';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { lastLines, takePicture } from './failure';
import { type Server, type ServerOptions, startServer } from './server';
import { openWindow, type WindowOptions } from './window';

/** After this many milliseconds tests are taken to hang; `COPSE_TEST_TIME_LIMIT` sets another limit. */
const timeLimit = Number(process.env['COPSE_TEST_TIME_LIMIT'] ?? 120_000);

/**
 * Runs the tests that `options.tests` names inside the extension host of a new window, and prints what they print.
 * @returns the exit code: 0 only when they passed and every extension host ended well
 */
export async function runTestsInWindow(options: WindowOptions & ServerOptions): Promise<number> {
  const server = await startServer(options);
  try {
    const code = await runIn(server, options);
    const troubles = code === undefined ? ['The tests did not end in time.'] : await server.farewell();
    if (troubles.length > 0) console.error(`${lastLines(server.output)}\n${troubles.join('\n')}`);
    return troubles.length > 0 ? 1 : (code ?? 1);
  } finally {
    await server.stop();
  }
}

/** @returns nothing where the tests did not end in time */
async function runIn(server: Server, options: WindowOptions): Promise<number | undefined> {
  const browser = await launchBrowser();
  let page: Page | undefined;
  try {
    const ended = new Promise<number>((exit, fail) => {
      openWindow(browser, server, options, { print, exit }).then(opened => (page = opened), fail);
    });
    const code = await Promise.race([ended, pause(timeLimit, undefined, { ref: false })]);
    if (code === undefined && page) console.error(`Picture of the window: ${await takePicture(page)}`);
    return code;
  } finally {
    await browser.close();
  }
}

/** What the window itself says whenever it starts or closes; all else is of the tests. */
const chatter = new RegExp(
  [
    '^Resolv(ing|ed) connection token',
    '^Creating a socket',
    '^Creation of workbench contribution',
    '^Ignoring fetching additional builtin extensions',
    '^No search provider registered',
    '^Updating additional builtin extensions',
    '^Canceled: Canceled',
    String.raw`^\[(reconnection-grace-time|AgentHost:remote|AccountPolicyGate|Service Worker)\]`,
  ].join('|'),
);

/** Lines of stack traces that lie in the minified workbench tell nobody anything. */
const minified = /\n\s+at .*workbench\.js.*/g;

function print(type: string, args: unknown[]): void {
  const text = format(...args).replaceAll(minified, '');
  if (chatter.test(text)) return;
  if (type === 'error' || type === 'warn') console.error(text);
  else console.log(text);
}
