/**
 * Finishes `npm ci --prefix test/host`: VS Code's own modules, stand-ins for the two it would compile, and the browser.
 * Nothing is compiled and nothing comes from outside the npm registry.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, createReadStream, createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const vscode = join(modules, 'code-server/lib/vscode');
const packedBrowser = join(modules, '@sparticuz/chromium/bin');
const browser = join(modules, '.chromium');

installModulesOf(vscode);
installModulesOf(join(vscode, 'extensions'));
putStandIns();
await unpackBrowser();
leaveMark();

/**
 * The shrink-wrapped list that VS Code ships lacks one peer dependency, hence `--legacy-peer-deps`. Its optional
 * dependencies stay: the file watcher is one of them.
 * @param {string} folder
 */
function installModulesOf(folder) {
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--prefix', folder, '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error'];
  const options = /** @type {const} */ ({ cwd: folder, stdio: 'inherit' });
  const { status } = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with ${status}`);
}

/** Without its log and watchdog modules VS Code works but prints a stack trace for each log file. */
function putStandIns() {
  copyFileSync(join(here, 'stand-ins/spdlog.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
  const watchdog = join(vscode, 'node_modules/@vscode/native-watchdog/build/Release');
  mkdirSync(watchdog, { recursive: true });
  copyFileSync(join(here, 'stand-ins/watchdog.cjs'), join(watchdog, 'watchdog.js'));
}

/** The package would unpack itself into the temporary folder, where an old browser outlives an upgrade. */
async function unpackBrowser() {
  mkdirSync(browser, { recursive: true });
  await inflate('chromium.br', 'chromium');
  for (const archive of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
    await inflate(`${archive}.br`, archive);
    const { status } = spawnSync('tar', ['-xf', archive, '--no-same-owner'], { cwd: browser, stdio: 'inherit' });
    if (status !== 0) throw new Error(`tar could not unpack ${archive}`);
    rmSync(join(browser, archive));
  }
  writeFileSync(join(browser, 'fonts.conf'), fontSettings(browser));
}

/**
 * For a machine without fontconfig, where a page would hang at its first text field. The settings that the package
 * brings name folders of the cloud service it was made for.
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/**
 * @param {string} packed
 * @param {string} name
 */
async function inflate(packed, name) {
  const target = createWriteStream(join(browser, name), { mode: 0o755 });
  await pipeline(createReadStream(join(packedBrowser, packed)), createBrotliDecompress(), target);
}

/** What was installed, for `ensure.ts` to compare; written last, so that half an installation has no mark. */
function leaveMark() {
  const mark = join(modules, '.installed');
  for (const source of ['package-lock.json', 'install.mjs', 'stand-ins']) {
    cpSync(join(here, source), join(mark, source), { recursive: true });
  }
}
