import * as vscode from 'vscode';
import { itemIds } from '../core/checklist/checklist';
import { judge } from '../core/checklist/evaluate';
import type { Readiness } from '../core/checklist/readiness';
import { decode } from '../core/model/decode';
import { Design } from '../core/model/design';
import type { DesignFile, SourceFile } from '../core/model/design-file';
import { FileCache } from '../core/model/file-cache';
import type { Finding } from '../core/rules/rule';
import { check } from '../core/rules/run';
import { designFile, fileExtension } from '../core/schema/kinds';
import { dayOf } from './moments';

const pattern = `**/*${fileExtension}`;
/** As on the command line: folders of tools hold no plans. */
const excluded = '{**/node_modules/**,**/.*/**}';

/** How long typing must pause before a design is judged anew, in milliseconds. */
const pause = 10;

/** How long designs may be read and judged before others have their turn, in milliseconds. */
const stint = 10;

/** A design of the workspace as it stands: saved files, with what is being typed over them. */
export interface LoadedDesign {
  /** The folder that holds community.cop.yaml. */
  readonly root: vscode.Uri;
  readonly design: Design;
  readonly findings: readonly Finding[];
  readonly readiness: Readiness;
  readonly uriOf: (path: string) => vscode.Uri;
  /** The path relative to the design; undefined where the file is no part of it. */
  readonly pathOf: (uri: vscode.Uri) => string | undefined;
}

/** The designs of all folders of the window, kept up to date with the disk and with what is typed. */
export class Designs implements vscode.Disposable {
  /** Fires when designs have been judged anew, came or went. */
  readonly onDidChange: vscode.Event<void>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  /** Saved texts, by URI. */
  readonly #saved = new Map<string, SourceFile['content']>();
  readonly #caches = new Map<string, FileCache>();
  readonly #loaded = new Map<string, LoadedDesign>();
  #scheduled: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void>;
  /** The latest run over all designs; an earlier one that is still going on ends when it sees that it is not the latest. */
  #judging: Promise<void> = Promise.resolve();
  #run = 0;
  /** The texts by design, until something changes. */
  #sources: ReadonlyMap<string, readonly SourceFile[]> | undefined;

  constructor() {
    this.onDidChange = this.#changed.event;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(uri => void this.#reread(uri)),
      watcher.onDidChange(uri => void this.#reread(uri)),
      watcher.onDidDelete(uri => {
        this.#saved.delete(uri.toString());
        this.#schedule();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#typed(document)),
      vscode.workspace.onDidOpenTextDocument(document => this.#typed(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.#typed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.reload()),
    );
    this.#reading = this.reload();
  }

  /** All designs, by folder. */
  get all(): readonly LoadedDesign[] {
    return [...this.#loaded].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, loaded]) => loaded);
  }

  /** Waits until every design has been read and judged as it stands now. */
  async settled(): Promise<readonly LoadedDesign[]> {
    await this.#reading;
    for (;;) {
      if (this.#scheduled !== undefined) this.#begin();
      const run = this.#run;
      await this.#judging;
      if (run === this.#run && this.#scheduled === undefined) return this.all;
    }
  }

  /** The design that a file belongs to, judged as the file stands now. */
  of(uri: vscode.Uri): LoadedDesign | undefined {
    if (this.#scheduled !== undefined) {
      const found = [...this.#texts()].find(([root, sources]) => {
        const path = relativePath(vscode.Uri.parse(root), uri);
        return path !== undefined && sources.some(source => source.path === path);
      });
      if (found !== undefined) return inOneGo(this.#steps(...found));
    }
    return [...this.#loaded.values()].find(loaded => loaded.pathOf(uri) !== undefined);
  }

  /** Reads everything anew. */
  async reload(): Promise<void> {
    const uris = await vscode.workspace.findFiles(pattern, excluded);
    this.#saved.clear();
    await Promise.all(uris.map(uri => this.#read(uri)));
    this.#begin();
    await this.#judging;
  }

  dispose(): void {
    clearTimeout(this.#scheduled);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #reread(uri: vscode.Uri): Promise<void> {
    await this.#read(uri);
    this.#schedule();
  }

  async #read(uri: vscode.Uri): Promise<void> {
    if (!isPartOfWindow(uri)) return;
    this.#saved.set(uri.toString(), await contentOf(uri));
  }

  #typed({ uri }: vscode.TextDocument): void {
    if (isPartOfWindow(uri)) this.#schedule();
  }

  #schedule(): void {
    this.#sources = undefined;
    clearTimeout(this.#scheduled);
    this.#scheduled = setTimeout(() => this.#begin(), pause);
  }

  #begin(): void {
    clearTimeout(this.#scheduled);
    this.#scheduled = undefined;
    this.#sources = undefined;
    this.#judging = this.#judgeAll(++this.#run);
  }

  /** Judges all designs that have changed, in stints, so that a window never stands still. */
  async #judgeAll(run: number): Promise<void> {
    let since = performance.now();
    const mayGoOn = async (): Promise<boolean> => {
      if (performance.now() - since > stint) {
        await new Promise(resolve => setTimeout(resolve));
        since = performance.now();
      }
      // What was typed meanwhile counts: another run begins, and finds what this one has read.
      return run === this.#run && this.#scheduled === undefined;
    };
    for (const [root, sources] of this.#texts()) {
      for (const _step of this.#steps(root, sources)) if (!(await mayGoOn())) return;
      if (!(await mayGoOn())) return;
    }
    for (const root of this.#loaded.keys()) {
      if (this.#texts().has(root)) continue;
      this.#loaded.delete(root);
      this.#caches.delete(root);
    }
    this.#changed.fire();
  }

  /** Judges one design, if anything about it has changed, step by step. */
  *#steps(root: string, sources: readonly SourceFile[]): Generator<void, LoadedDesign> {
    const asOf = dayOf(new Date());
    const cache = this.#caches.get(root) ?? new FileCache();
    this.#caches.set(root, cache);
    cache.keepOnly(new Set(sources.map(({ path }) => path)));
    const files: DesignFile[] = [];
    for (const source of sources) {
      yield;
      files.push(cache.read(source));
    }
    yield;
    const known = this.#loaded.get(root);
    const isSame =
      known?.readiness.asOf === asOf &&
      known.design.files.length === files.length &&
      files.every(file => known.design.file(file.path) === file);
    if (known !== undefined && isSame) return known;
    const loaded = yield* load(vscode.Uri.parse(root), files, asOf);
    this.#loaded.set(root, loaded);
    return loaded;
  }

  /** All texts by design, what is open in an editor before what is saved. */
  #texts(): ReadonlyMap<string, readonly SourceFile[]> {
    if (this.#sources !== undefined) return this.#sources;
    const texts = new Map(this.#saved);
    for (const document of vscode.workspace.textDocuments) {
      // What other views open of a file (an earlier state in git, say) is no part of the plan; a new file is before it is saved.
      if (!document.isClosed && isPartOfWindow(document.uri)) texts.set(document.uri.toString(), document.getText());
    }
    this.#sources = grouped(texts);
    return this.#sources;
  }
}

function* load(root: vscode.Uri, files: readonly DesignFile[], asOf: string): Generator<void, LoadedDesign> {
  const design = new Design(files);
  yield;
  const findings = check(design, { asOf, items: itemIds });
  yield;
  const readiness = judge(design, { asOf, findings });
  return {
    root,
    design,
    findings,
    readiness,
    uriOf: path => vscode.Uri.joinPath(root, ...path.split('/')),
    pathOf: uri => {
      const path = relativePath(root, uri);
      return path !== undefined && design.file(path) !== undefined ? path : undefined;
    },
  };
}

function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** True for a design file in a folder of the window, but for the folders of tools. */
function isPartOfWindow(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined || !uri.path.endsWith(fileExtension)) return false;
  const below = relativePath(folder.uri, uri) ?? '';
  return !below.split('/').some(step => step === 'node_modules' || step.startsWith('.'));
}

/** Texts by the folder of their design: the nearest one above a file that holds community.cop.yaml. */
function grouped(texts: ReadonlyMap<string, SourceFile['content']>): ReadonlyMap<string, readonly SourceFile[]> {
  const folders = new Map<string, SourceFile[]>();
  const files = [...texts].map(([key, content]) => ({ uri: vscode.Uri.parse(key), content }));
  for (const { uri } of files) if (uri.path.endsWith(`/${designFile}`)) folders.set(above(uri).toString(), []);
  for (const { uri, content } of files) {
    let folder = above(uri);
    while (!folders.has(folder.toString()) && folder.path !== '/') folder = above(folder);
    const path = relativePath(folder, uri);
    if (path !== undefined) folders.get(folder.toString())?.push({ path, content });
  }
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function above(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function relativePath(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  const start = root.path.endsWith('/') ? root.path : `${root.path}/`;
  const same = root.scheme === uri.scheme && root.authority === uri.authority;
  return same && uri.path.startsWith(start) ? uri.path.slice(start.length) : undefined;
}

async function contentOf(uri: vscode.Uri): Promise<SourceFile['content']> {
  try {
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return { reason: 'unreadable' };
  }
}
