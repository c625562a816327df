import { dirname, join, relative, sep } from 'node:path';
import { decode } from '../core/model/decode';
import type { Files } from './ports';

/** The submodule that a path lies in, from the top of the repository, where only its empty folder is here; undefined where there is none. */
export function unfetchedSubmodule(path: string, files: Files): string | undefined {
  let folder = path;
  while (files.kindOf(folder) !== 'folder' && dirname(folder) !== folder) folder = dirname(folder);
  if (!isEmpty(folder, files)) return undefined;
  for (let top = dirname(folder); dirname(top) !== top; top = dirname(top)) {
    const listed = join(top, '.gitmodules');
    if (files.kindOf(listed) !== 'file') continue;
    const name = relative(top, folder).split(sep).join('/');
    const text = decode(files.read(listed));
    const paths =
      typeof text === 'string'
        ? text.split('\n').flatMap(line => /^[ \t]*path[ \t]*=(.*)$/.exec(line)?.[1]?.trim() ?? [])
        : [];
    return paths.includes(name) ? name : undefined;
  }
  return undefined;
}

/** False of a folder that may not be read. */
function isEmpty(folder: string, files: Files): boolean {
  try {
    return files.list(folder).length === 0;
  } catch {
    return false;
  }
}
