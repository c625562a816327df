import * as vscode from 'vscode';
import { itemIds } from '../core/checklist/checklist';
import { judge } from '../core/checklist/evaluate';
import type { Readiness } from '../core/checklist/readiness';
import { decode } from '../core/model/decode';
import { Design } from '../core/model/design';
import type { SourceFile } from '../core/model/design-file';
import { FileCache } from '../core/model/file-cache';
import type { Finding } from '../core/rules/rule';
import { check } from '../core/rules/run';
import { designFile, fileExtension } from '../core/schema/kinds';
import { dayOf } from './moments';

const pattern = `**/*${fileExtension}`;
/** As on the command line: folders of tools hold no plans. */
const excluded = '{**/node_modules/**,**/.*/**}';

/** How long typing must pause before a design is judged anew, in milliseconds. */
const pause = 40;

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
  #loaded: readonly LoadedDesign[] = [];
  #scheduled: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void>;

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
    return this.#loaded;
  }

  /** Waits until every design has been read and judged as it stands now. */
  async settled(): Promise<readonly LoadedDesign[]> {
    await this.#reading;
    if (this.#scheduled !== undefined) this.#judge();
    return this.#loaded;
  }

  /** The design that a file belongs to, judged as the file stands now. */
  of(uri: vscode.Uri): LoadedDesign | undefined {
    if (this.#scheduled !== undefined) this.#judge();
    return this.#loaded.find(loaded => loaded.pathOf(uri) !== undefined);
  }

  /** Reads everything anew. */
  async reload(): Promise<void> {
    const uris = await vscode.workspace.findFiles(pattern, excluded);
    this.#saved.clear();
    await Promise.all(uris.map(uri => this.#read(uri)));
    this.#judge();
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
    clearTimeout(this.#scheduled);
    this.#scheduled = setTimeout(() => this.#judge(), pause);
  }

  #judge(): void {
    clearTimeout(this.#scheduled);
    this.#scheduled = undefined;
    const asOf = dayOf(new Date());
    const before = new Map(this.#loaded.map(loaded => [loaded.root.toString(), loaded]));
    this.#loaded = [...grouped(this.#texts())].map(([root, sources]) => {
      const cache = this.#caches.get(root) ?? new FileCache();
      this.#caches.set(root, cache);
      cache.keepOnly(new Set(sources.map(({ path }) => path)));
      const files = sources.map(source => cache.read(source));
      const known = before.get(root);
      const same =
        known?.readiness.asOf === asOf &&
        known.design.files.length === files.length &&
        files.every(file => known.design.file(file.path) === file);
      return known !== undefined && same ? known : load(vscode.Uri.parse(root), new Design(files), asOf);
    });
    this.#changed.fire();
  }

  /** All texts, what is open in an editor before what is saved. */
  #texts(): ReadonlyMap<string, SourceFile['content']> {
    const texts = new Map(this.#saved);
    for (const document of vscode.workspace.textDocuments) {
      // What other views open of a file (an earlier state in git, say) is no part of the plan; a new file is before it is saved.
      if (!document.isClosed && isPartOfWindow(document.uri)) texts.set(document.uri.toString(), document.getText());
    }
    return texts;
  }
}

function load(root: vscode.Uri, design: Design, asOf: string): LoadedDesign {
  const findings = check(design, { asOf, items: itemIds });
  return {
    root,
    design,
    findings,
    readiness: judge(design, { asOf, findings }),
    uriOf: path => vscode.Uri.joinPath(root, ...path.split('/')),
    pathOf: uri => {
      const path = relativePath(root, uri);
      return path !== undefined && design.file(path) !== undefined ? path : undefined;
    },
  };
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
  const uris = [...texts.keys()].map(key => vscode.Uri.parse(key));
  const roots = uris
    .filter(uri => uri.path.endsWith(`/${designFile}`))
    .map(uri => vscode.Uri.joinPath(uri, '..'))
    .sort((a, b) => b.path.length - a.path.length);
  const groups = new Map<string, SourceFile[]>();
  for (const uri of uris) {
    const root = roots.find(candidate => relativePath(candidate, uri) !== undefined);
    const path = root === undefined ? undefined : relativePath(root, uri);
    const content = texts.get(uri.toString());
    if (root === undefined || path === undefined || content === undefined) continue;
    groups.set(root.toString(), [...(groups.get(root.toString()) ?? []), { path, content }]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
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
