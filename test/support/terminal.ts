import { dirname } from 'node:path';
import type { Entry, Files, Output } from '../../src/cli/ports';
import { run } from '../../src/cli/run';
import { asOf } from './designs';

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** All files after the command, by path relative to the folder it ran in. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Machine {
  readonly isTerminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds that each look at the clock takes. */
  readonly slow?: number;
}

const home = '/home/ana';

/** Runs the command line over files in memory, on a fixed day. */
export function copse(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
  machine: Machine = {},
): Ran {
  const disk = new Map(Object.entries(files).map(([path, content]) => [`${home}/${path}`, content]));
  let out = '';
  let err = '';
  let clock = 0;
  const output = (write: (text: string) => void): Output => ({
    isTerminal: machine.isTerminal === true,
    columns: undefined,
    write,
  });
  const code = run({
    args,
    cwd: home,
    env: machine.env ?? {},
    today: () => asOf,
    clock: () => {
      clock += machine.slow ?? 0;
      return clock;
    },
    stdout: output(text => {
      out += text;
    }),
    stderr: output(text => {
      err += text;
    }),
    files: filesIn(disk),
  });
  const after = [...disk].map(([path, content]) => [path.slice(home.length + 1), asText(content)] as const);
  return { code, out, err, files: Object.fromEntries(after) };
}

function filesIn(disk: Map<string, string | Uint8Array>): Files {
  const kindOf: Files['kindOf'] = path => {
    if (disk.has(path)) return 'file';
    return path === '/' || [...disk.keys()].some(file => file.startsWith(`${path}/`)) || path === home
      ? 'folder'
      : 'nothing';
  };
  const read = (path: string) => {
    const content = disk.get(path);
    if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    list: folder => {
      const names = new Map<string, Entry>();
      for (const path of disk.keys()) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        names.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...names.values()];
    },
    kindOf,
    realPath: path => path,
    size: path => read(path).byteLength,
    read,
    write: (path, text) => {
      if (kindOf(dirname(path)) === 'file') throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
      disk.set(path, text);
    },
    create: (path, text) => {
      if (disk.has(path)) throw Object.assign(new Error('file exists'), { code: 'EEXIST' });
      disk.set(path, text);
    },
  };
}

function asText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
