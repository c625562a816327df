import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
    return found.isDirectory() ? 'folder' : 'file';
  },
  size: path => statSync(path).size,
  read: path => readFileSync(path),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    const beside = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(beside, text);
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  },
  create: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  },
};
