import { recentTrees } from '../yaml/recent-trees';
import { type DesignFile, readDesignFile, type SourceFile } from './design-file';

/** Keeps what was read of each file until its text changes. */
export class FileCache {
  readonly #read = new Map<string, { readonly content: SourceFile['content']; readonly file: DesignFile }>();

  /** As `readDesignFile`, but reads a text only once. */
  read(source: SourceFile): DesignFile {
    const known = this.#read.get(source.path);
    if (known?.content === source.content) return known.file;
    if (known !== undefined) recentTrees.forget(known.file.yaml.source);
    const file = readDesignFile(source);
    this.#read.set(source.path, { content: source.content, file });
    return file;
  }

  /** Forgets files that are gone. @param paths those that are left. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#read.keys()) if (!paths.has(path)) this.#read.delete(path);
  }
}
