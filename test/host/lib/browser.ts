import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { browserFolder } from './paths';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--no-first-run',
];

/**
 * Starts a headless browser: the one that `COPSE_TEST_BROWSER` names, else the test host's, else Debian's, else Chrome.
 * Playwright's own handlers of signals would end the process before anybody else's cleaning up, so they are off; the
 * browser ends with this process all the same.
 */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    args: quiet,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...whichBrowser(),
  });
}

function whichBrowser(): LaunchOptions {
  const named = process.env['COPSE_TEST_BROWSER'];
  if (named) return { executablePath: named };
  const bundled = join(browserFolder, 'chromium');
  if (existsSync(bundled)) return { executablePath: bundled, env: bundledEnvironment() };
  const debian = '/usr/bin/chromium';
  return existsSync(debian) ? { executablePath: debian } : { channel: 'chrome' };
}

/** Lends the browser the libraries and fonts that a small system lacks. */
function bundledEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  const libraries = join(browserFolder, 'lib');
  env['LD_LIBRARY_PATH'] = env['LD_LIBRARY_PATH'] ? `${libraries}:${env['LD_LIBRARY_PATH']}` : libraries;
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = browserFolder;
  return env;
}
