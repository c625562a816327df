import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { extensionHostTroubles, extensionHostsRunning } from './extension-host-log';
import { serverNode, vscodeFolder } from './paths';
import { ProcessGroup } from './process-group';
import { quietSettings, type Settings } from './settings';

const startLimit = 20_000;
const goodbyeLimit = 10_000;
const entry = join(vscodeFolder, 'out/server-main.js');

/** What a server can be asked for; each has its own, so that no test meets another's leavings. */
export interface ServerOptions {
  /** User settings on top of the quiet ones. */
  readonly settings?: Settings;
  /** Packaged extensions to install before the start. */
  readonly vsix?: readonly string[];
  /** Whether every folder is trusted without asking; so unless told otherwise. */
  readonly trusted?: boolean;
  /** Whether notifications pop up. With them there are no extensions in development and no `window.driver`. */
  readonly toasts?: boolean;
  /** Folder of settings and logs, instead of a temporary one. */
  readonly userDataDir?: string;
  /** Folder of installed extensions, instead of a temporary one. */
  readonly extensionsDir?: string;
}

interface Folders {
  readonly top: string;
  readonly user: string;
  readonly extensions: string;
}

/**
 * Starts a VS Code server on a free port of this machine.
 * @throws when it does not come up within 20 seconds, with what it printed
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const folders = makeFolders(options);
  try {
    writeSettings(folders.user, options.settings ?? {});
    for (const vsix of options.vsix ?? []) await installExtension(vsix, folders);
    const server = new Server(folders, serverArguments(options));
    await server.ready();
    return server;
  } catch (error) {
    removeFolder(folders.top);
    throw error;
  }
}

/**
 * Installs packaged extensions without starting anything.
 * @returns what VS Code said about it
 */
export async function installExtensions(vsix: readonly string[], options: ServerOptions): Promise<string> {
  const folders = makeFolders(options);
  try {
    let said = '';
    for (const file of vsix) said += await installExtension(file, folders);
    return said;
  } finally {
    removeFolder(folders.top);
  }
}

/** A running VS Code server. */
export class Server {
  readonly #folders: Folders;
  readonly #processes: ProcessGroup;

  constructor(folders: Folders, args: readonly string[]) {
    this.#folders = folders;
    this.#processes = new ProcessGroup(serverNode, [entry, ...args, ...folderArguments(folders)], environment(folders), () =>
      removeFolder(folders.top),
    );
  }

  /** Host and port, which is also what VS Code calls the remote's authority. */
  get authority(): string {
    const port = /Extension host agent listening on (\d+)/.exec(this.output)?.[1];
    if (port === undefined) throw new Error(`The VS Code server has no port yet.\n${this.output}`);
    return `127.0.0.1:${port}`;
  }

  /** All that the server printed so far. */
  get output(): string {
    return this.#processes.output;
  }

  /** The user's settings file, which the window follows while it is open. */
  get settingsFile(): string {
    return settingsFileIn(this.#folders.user);
  }

  /** Where installed extensions are. */
  get extensionsDir(): string {
    return this.#folders.extensions;
  }

  /** Makes a new folder for what a test needs on disk; it goes with the server. */
  scratchFolder(): string {
    return mkdtempSync(join(this.#folders.top, 'scratch-'));
  }

  async ready(): Promise<void> {
    const isUp = () => /Extension host agent started/.test(this.output);
    if (await holdsWithin(startLimit, () => isUp() || this.#processes.hasEnded) && isUp()) return;
    await this.stop();
    throw new Error(`The VS Code server did not start.\n${this.output}`);
  }

  /**
   * Waits until the extension hosts of closed windows have left, and says what was wrong about any of them. VS Code
   * itself reports success when an extension host dies under the tests.
   * @returns nothing where all of them ended well, else a line for each trouble
   */
  async farewell(): Promise<readonly string[]> {
    await holdsWithin(goodbyeLimit, () => extensionHostsRunning(this.output).length === 0);
    return extensionHostTroubles(this.output);
  }

  /** Ends the server with all that it started, and removes its temporary folder. */
  async stop(): Promise<void> {
    await this.#processes.stop();
    removeFolder(this.#folders.top);
  }
}

/** Paths of sockets are limited to 107 characters, hence the short names. */
function makeFolders({ userDataDir, extensionsDir }: ServerOptions): Folders {
  const top = mkdtempSync(join(tmpdir(), 'vsc-'));
  const folders = { top, user: userDataDir ?? join(top, 'user'), extensions: extensionsDir ?? join(top, 'ext') };
  mkdirSync(join(top, 'tmp'));
  mkdirSync(folders.user, { recursive: true });
  return folders;
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function settingsFileIn(userDataDir: string): string {
  return join(userDataDir, 'User/settings.json');
}

/** Settings that a given user folder has already win over the quiet ones. */
function writeSettings(userDataDir: string, settings: Settings): void {
  const file = settingsFileIn(userDataDir);
  const present: Settings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  mkdirSync(join(userDataDir, 'User'), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...present, ...settings }, undefined, 2));
}

function serverArguments({ trusted = true, toasts = false }: ServerOptions): string[] {
  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'];
  args.push('--reconnection-grace-time', '1');
  if (trusted) args.push('--disable-workspace-trust');
  if (!toasts) args.push('--enable-smoke-test-driver');
  return args;
}

function folderArguments({ top, user, extensions }: Folders): string[] {
  const args = ['--user-data-dir', user, '--extensions-dir', extensions, '--server-data-dir', join(top, 'srv')];
  return [...args, '--accept-server-license-terms'];
}

/** No market place, and sockets that go when the folder goes. */
function environment({ top }: Folders): Record<string, string> {
  return { EXTENSIONS_GALLERY: '{}', TMPDIR: join(top, 'tmp'), XDG_RUNTIME_DIR: join(top, 'tmp') };
}

async function installExtension(vsix: string, folders: Folders): Promise<string> {
  const args = [entry, '--install-extension', vsix, ...folderArguments(folders)];
  const { stdout, stderr } = await promisify(execFile)(serverNode, args, { env: { ...process.env, ...environment(folders) } });
  if (!/successfully installed/.test(stdout)) throw new Error(`${vsix} was not installed.\n${stdout}${stderr}`);
  return stdout;
}

/** @param limit in milliseconds */
async function holdsWithin(limit: number, condition: () => boolean): Promise<boolean> {
  const end = Date.now() + limit;
  while (!condition()) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}
