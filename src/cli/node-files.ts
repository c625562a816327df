import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Entry, Files } from './ports';

/** The machine's own file system. Reading is synchronous: a command has nothing else to do, and it is faster. */
export const nodeFiles: Files = {
  list: folder =>
    readdirSync(folder, { withFileTypes: true }).map((entry): Entry => {
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other';
      return { name: entry.name, kind };
    }),
  kindOf: path => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'nothing';
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  },
  realPath: path => realpathSync(path),
  size: path => statSync(path).size,
  read: path => readFileSync(path),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    const target = behindLinks(path);
    const old = statSync(target, { throwIfNoEntry: false });
    // A pipe or a device is written to, never replaced.
    if (old !== undefined && !old.isFile()) return writeFileSync(target, text);
    beside(target, text, written => {
      if (old !== undefined) chmodSync(written, old.mode);
      renameSync(written, target);
    });
  },
  create: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    beside(path, text, written => putWhereNothingIs(written, path));
  },
};

/** Writes a text as a whole beside the file that it is to become, and hands over the name; nothing is left there afterwards. */
function beside(path: string, text: string, place: (written: string) => void): void {
  removeLeftovers(path);
  const written = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(written, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    place(written);
  } finally {
    rmSync(written, { force: true });
  }
}

/** A second name for the same file comes into being as a whole, and not where there is one. Some file systems cannot do that. */
function putWhereNothingIs(written: string, path: string): void {
  try {
    linkSync(written, path);
  } catch {
    writeFileSync(path, readFileSync(written), { flag: 'wx' });
  }
}

/** What earlier runs left when they were killed while writing: files of processes that are gone. */
function removeLeftovers(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const owner = name.startsWith(start) ? /^(\d{1,10})\.tmp$/.exec(name.slice(start.length))?.[1] : undefined;
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** The file that a chain of links leads to, whether it is there already or not; a link stays a link. */
function behindLinks(path: string, steps = 40): string {
  let to: string;
  try {
    to = readlinkSync(path);
  } catch {
    return path;
  }
  if (steps === 0) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
  return behindLinks(resolve(dirname(path), to), steps - 1);
}
