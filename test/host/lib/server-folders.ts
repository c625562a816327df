import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietSettings, type Settings } from './settings';

/** Where a server keeps its things: in a temporary folder of its own, unless told otherwise. */
export class ServerFolders {
  readonly #top = mkdtempSync(join(tmpdir(), 'vsc-'));
  readonly #user: string;
  readonly #extensions: string;

  /**
   * Paths of sockets are limited to 107 characters, hence the short names.
   * @param user folder of settings and logs, instead of a temporary one
   * @param extensions folder of installed extensions, instead of a temporary one
   */
  constructor(user = '', extensions = '') {
    this.#user = user || join(this.#top, 'user');
    this.#extensions = extensions || join(this.#top, 'ext');
    mkdirSync(join(this.#top, 'tmp'));
    mkdirSync(join(this.#user, 'User'), { recursive: true });
  }

  get settingsFile(): string {
    return join(this.#user, 'User/settings.json');
  }

  /** What tells the server's program of these folders. */
  get arguments(): string[] {
    return [
      ...['--user-data-dir', this.#user],
      ...['--extensions-dir', this.#extensions],
      ...['--server-data-dir', join(this.#top, 'srv')],
    ];
  }

  /** The environment for the server's program: its sockets go when the folder goes, and there is no market place. */
  get environment(): Record<string, string> {
    return { EXTENSIONS_GALLERY: '{}', TMPDIR: join(this.#top, 'tmp'), XDG_RUNTIME_DIR: join(this.#top, 'tmp') };
  }

  /** What extension hosts of Node logged so far. */
  get extensionHostLog(): string {
    const logs = join(this.#user, 'logs');
    const files = readdirSync(logs, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('exthost.log'));
    return files.map(file => readFileSync(join(logs, file), 'utf8')).join('');
  }

  /** Settings that a given user folder has already win over the quiet ones. */
  write(settings: Settings): void {
    const file = this.settingsFile;
    const present: Settings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    writeFileSync(file, JSON.stringify({ ...quietSettings, ...present, ...settings }, undefined, 2));
  }

  /** Makes a new folder that goes with the others. */
  scratch(): string {
    return mkdtempSync(join(this.#top, 'scratch-'));
  }

  remove(): void {
    rmSync(this.#top, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
