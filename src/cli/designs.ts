import { dirname, join, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import { decode, largestFile } from '../core/model/decode';
import { Design } from '../core/model/design';
import { type ReadFailure, readDesignFile, type SourceFile } from '../core/model/design-file';
import { designFile, fileExtension, kindOf } from '../core/schema/kinds';
import { UsageError } from './errors';
import type { Entry, Files, Ports } from './ports';
import { unfetchedSubmodule } from './submodule';

/** A design on disk. */
export interface FoundDesign {
  /** Absolute. */
  readonly folder: string;
  /** As people read it: relative to where they are, with `/`; `.` for that very folder. */
  readonly path: string;
}

/**
 * The designs that paths lead to: a path is a design's folder, something within one, or a tree that holds many.
 * @throws UsageError where a path is not there, or no design is found.
 */
export function findDesigns(
  paths: readonly string[],
  { cwd, files }: Pick<Ports, 'cwd' | 'files'>,
): readonly FoundDesign[] {
  const folders = new Set<string>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const folder of foldersFor(resolve(cwd, path), path, files)) folders.add(folder);
  }
  return [...folders].sort().map(folder => ({ folder, path: toSlashes(relative(cwd, folder)) || '.' }));
}

/** @throws UsageError where paths lead to several designs. */
export function theOnly(found: readonly FoundDesign[]): FoundDesign {
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new UsageError(
      t('There are {0} designs here; name one: {1}.', found.length, found.map(({ path }) => path).join(', ')),
    );
  }
  return first;
}

function foldersFor(path: string, written: string, files: Files): readonly string[] {
  const kind = files.kindOf(path);
  if (kind === 'nothing')
    throw new UsageError(notFetched(path, written, files) ?? t('There is no file or folder “{0}”.', written));
  const below = kind === 'folder' ? designsBelow(path, files) : [];
  if (below.length > 0) return below;
  const around = designAround(kind === 'folder' ? path : dirname(path), files);
  if (around !== undefined) return [around];
  throw new UsageError(
    notFetched(path, written, files) ??
      t(
        'There is no community design at “{0}”: no folder there holds a {1}. `copse new FOLDER` starts one.',
        written,
        designFile,
      ),
  );
}

function notFetched(path: string, written: string, files: Files): string | undefined {
  const submodule = unfetchedSubmodule(path, files);
  if (submodule === undefined) return undefined;
  return t(
    '“{0}” lies in the submodule “{1}”, which is not fetched here. `git submodule update --init` brings it.',
    written,
    submodule,
  );
}

function designsBelow(folder: string, files: Files): readonly string[] {
  const entries = listing(folder, files);
  const own = entries.some(({ name, kind }) => name === designFile && kind !== 'folder') ? [folder] : [];
  const below = entries.filter(isWorthEntering).flatMap(({ name }) => designsBelow(join(folder, name), files));
  return [...own, ...below];
}

function designAround(folder: string, files: Files): string | undefined {
  if (files.kindOf(join(folder, designFile)) === 'file') return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : designAround(parent, files);
}

/** The files of a design: every `*.cop.yaml` below its folder, down to the next folder that is a design of its own. */
export function sourcesOf({ folder }: FoundDesign, files: Files): readonly SourceFile[] {
  return sourcesIn(folder, folder, files, () => true);
}

export function readDesign(place: FoundDesign, files: Files): Design {
  return new Design(sourcesOf(place, files).map(readDesignFile));
}

/** Reads who is in a design, and nothing else of it. @param isWanted whether a file with this text is to be read */
export function readMembers({ folder }: FoundDesign, files: Files, isWanted: (text: string) => boolean): Design {
  const sources = sourcesIn(folder, folder, files, path => kindOf(path) === 'members');
  return new Design(
    sources.filter(({ content }) => typeof content === 'string' && isWanted(content)).map(readDesignFile),
  );
}

function sourcesIn(
  folder: string,
  root: string,
  files: Files,
  isWanted: (path: string) => boolean,
): readonly SourceFile[] {
  const sources: SourceFile[] = [];
  for (const entry of listing(folder, files)) {
    const path = join(folder, entry.name);
    if (entry.name.endsWith(fileExtension)) {
      const told = toSlashes(relative(root, path));
      if (isWanted(told)) sources.push({ path: told, content: contentOf(path, root, entry, files) });
    } else if (isWorthEntering(entry) && files.kindOf(join(path, designFile)) !== 'file') {
      sources.push(...sourcesIn(path, root, files, isWanted));
    }
  }
  return sources;
}

function contentOf(path: string, root: string, { kind }: Entry, files: Files): string | ReadFailure {
  if (kind === 'folder') return { reason: 'folder' };
  try {
    if (kind === 'link' && !isWithin(files.realPath(path), files.realPath(root))) return { reason: 'outside' };
    if (files.kindOf(path) === 'other') return { reason: 'unreadable' };
    const size = files.size(path);
    return size > largestFile ? { reason: 'too-large', bytes: size } : decode(files.read(path));
  } catch (error) {
    return { reason: failureOf((error as { code?: unknown }).code) };
  }
}

/** A link must not bring into a report what somebody else's folders hold. */
function isWithin(path: string, folder: string): boolean {
  return `${toSlashes(path)}/`.startsWith(`${toSlashes(folder).replace(/\/$/, '')}/`);
}

function failureOf(code: unknown): ReadFailure['reason'] {
  if (code === 'ELOOP') return 'link-loop';
  if (code === 'EXDEV') return 'outside';
  return code === 'EISDIR' ? 'folder' : 'unreadable';
}

/** Folders of tools hold no plans; links to folders are not followed, so that no walk goes in circles or leaves the folder. */
function isWorthEntering({ name, kind }: Entry): boolean {
  return kind === 'folder' && !name.startsWith('.') && name !== 'node_modules';
}

/** A folder that may not be read holds nothing for us. */
function listing(folder: string, files: Files): readonly Entry[] {
  try {
    return [...files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
