import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { runTests, runVSCodeCommand } from '@vscode/test-electron';
import { codeWrapper, isSupported } from './paths';
import { inWebWorker, type Settings } from './settings';
import { type HostKind, type SuiteResult, testsExtension } from './suite-contract';
import { demandResult, makeTestsExtension } from './tests-extension';

/** Tests to run inside VS Code's extension host. */
export interface Suite {
  /** Test modules, as absolute paths. */
  readonly files: readonly string[];
  readonly kind: HostKind;
  /** The folder of the extension under test. */
  readonly extension: string;
  /** The same extension as a package, to be tested installed instead of from its folder. */
  readonly vsix?: string;
  /** A folder to open; the tests get a copy of it. */
  readonly workspace?: string;
  readonly settings?: Settings;
}

interface Places {
  readonly top: string;
  readonly tests: string;
  readonly user: string;
  readonly installed: string;
}

/**
 * Runs a suite in a VS Code of its own: the test host's where there is one for this system, else the desktop's.
 * @returns how many tests passed
 * @throws when a test fails, and also when there is no proof that all of them ran
 */
export async function runSuite(suite: Suite): Promise<SuiteResult> {
  const places = makePlaces();
  try {
    const extensionTestsPath = await makeTestsExtension(suite.files, suite.kind, places.tests);
    writeFileSync(join(places.user, 'User/settings.json'), JSON.stringify(settingsFor(suite)));
    const profile = [`--user-data-dir=${places.user}`, `--extensions-dir=${places.installed}`];
    const program = isSupported ? { vscodeExecutablePath: codeWrapper } : {};
    if (suite.vsix) await install(suite.vsix, profile);
    await runTests({
      ...program,
      extensionDevelopmentPath: suite.vsix ? [places.tests] : [suite.extension, places.tests],
      extensionTestsPath,
      launchArgs: [
        ...openedBy(suite, places),
        ...profile,
        ...(suite.kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    }).catch(preferResult(places.tests));
    return demandResult(places.tests);
  } finally {
    rmSync(places.top, { recursive: true, force: true });
  }
}

/** An exit code alone does not say which test failed; the result does, if there is one. */
function preferResult(folder: string): (error: unknown) => never {
  return error => {
    demandResult(folder);
    throw error;
  };
}

async function install(vsix: string, profile: readonly string[]): Promise<void> {
  const args = ['--install-extension', vsix, ...profile];
  await (isSupported ? promisify(execFile)(codeWrapper, args) : runVSCodeCommand(args));
}

function makePlaces(): Places {
  const top = mkdtempSync(join(tmpdir(), 'copse-'));
  const places = { top, tests: join(top, 'tests'), user: join(top, 'user'), installed: join(top, 'ext') };
  for (const folder of [places.tests, join(places.user, 'User'), places.installed])
    mkdirSync(folder, { recursive: true });
  return places;
}

function settingsFor({ kind, extension, settings }: Suite): Settings {
  return kind === 'web' ? { ...inWebWorker(idOf(extension), testsExtension), ...settings } : { ...settings };
}

function idOf(extension: string): string {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  return `${publisher}.${name}`;
}

function openedBy({ workspace }: Suite, { top }: Places): string[] {
  if (!workspace) return [];
  const copy = join(top, 'workspace', basename(workspace));
  cpSync(workspace, copy, { recursive: true });
  return [copy];
}
