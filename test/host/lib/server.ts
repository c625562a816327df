import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { extensionHostsRunning, extensionHostTroubles } from './extension-host-log';
import { serverNode, vscodeFolder } from './paths';
import { ProcessGroup } from './process-group';
import { ServerFolders } from './server-folders';
import type { Settings } from './settings';

const startLimit = 20_000;
const goodbyeLimit = 10_000;
const program = [join(vscodeFolder, 'out/server-main.js'), '--accept-server-license-terms'];

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

/**
 * Starts a VS Code server on a free port of this machine.
 * @throws when it does not come up within 20 seconds, with what it printed
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const folders = new ServerFolders(options.userDataDir, options.extensionsDir);
  try {
    folders.write(options.settings ?? {});
    for (const vsix of options.vsix ?? []) await install(vsix, folders);
    const server = new Server(folders, serverArguments(options));
    await server.ready();
    return server;
  } catch (error) {
    folders.remove();
    throw error;
  }
}

/**
 * Installs packaged extensions without starting anything.
 * @returns what VS Code said about it
 */
export async function installExtensions(vsix: readonly string[], options: ServerOptions): Promise<string> {
  const folders = new ServerFolders(options.userDataDir, options.extensionsDir);
  try {
    let said = '';
    for (const file of vsix) said += await install(file, folders);
    return said;
  } finally {
    folders.remove();
  }
}

/** A running VS Code server. */
export class Server {
  readonly #folders: ServerFolders;
  readonly #processes: ProcessGroup;

  constructor(folders: ServerFolders, args: readonly string[]) {
    this.#folders = folders;
    const all = [...program, ...args, ...folders.arguments];
    this.#processes = new ProcessGroup(serverNode, all, folders.environment, () => folders.remove());
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
    return this.#folders.settingsFile;
  }

  /** What extension hosts of Node logged so far: activations, and errors that nobody caught. */
  get extensionHostLog(): string {
    return this.#folders.extensionHostLog;
  }

  /** Makes a new folder for what a test needs on disk; it goes with the server. */
  scratchFolder(): string {
    return this.#folders.scratch();
  }

  async ready(): Promise<void> {
    const isUp = () => /Extension host agent started/.test(this.output);
    if ((await holdsWithin(startLimit, () => isUp() || this.#processes.hasEnded)) && isUp()) return;
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
    this.#folders.remove();
  }
}

function serverArguments({ trusted = true, toasts = false }: ServerOptions): string[] {
  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'];
  // An extension host leaves one second after its window, instead of three hours; and a server whose test run was
  // killed leaves some minutes after that.
  args.push('--reconnection-grace-time', '1', '--enable-remote-auto-shutdown');
  if (trusted) args.push('--disable-workspace-trust');
  if (!toasts) args.push('--enable-smoke-test-driver');
  return args;
}

async function install(vsix: string, folders: ServerFolders): Promise<string> {
  const args = [...program, '--install-extension', vsix, ...folders.arguments];
  const env = { ...process.env, ...folders.environment };
  const { stdout, stderr } = await promisify(execFile)(serverNode, args, { env });
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
