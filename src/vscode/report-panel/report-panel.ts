import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Designs, LoadedDesign } from '../designs';
import { openLine } from '../open-line';
import { folderName } from '../pick-design';
import { catalogue } from '../webview/catalogue';
import { panelPage } from '../webview/page';
import { exportReport } from './export';
import type { KeptReports } from './kept-reports';
import { type FromPage, type PanelState, readMessage, type ToPage } from './messages';
import { reportOn } from './panel-report';
import { panelStyles } from './panel-styles';

/** How long the design must stay as it is before the report follows, in milliseconds. */
const pause = 150;

/** What a panel needs of the window. */
interface Around {
  readonly designs: Designs;
  readonly kept: KeptReports;
  /** The folder of the extension. */
  readonly extension: vscode.Uri;
}

/** The report on one design, alive: it follows what is typed. */
export class ReportPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #designs: Designs;
  readonly #kept: KeptReports;
  readonly #disposables: vscode.Disposable[] = [];
  #state: PanelState;
  /** What the page shows; undefined where it has to be told anew. */
  #shown: { readonly loaded: LoadedDesign; readonly redact: boolean } | undefined;
  #isReady = false;
  #scheduled: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: vscode.WebviewPanel, { designs, kept, extension }: Around, state: PanelState) {
    this.#panel = panel;
    this.#designs = designs;
    this.#kept = kept;
    this.#state = state;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, 'media', 'community-design-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'media', 'community-design-dark.svg'),
    };
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };
    this.#disposables.push(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(readMessage(message))),
      panel.onDidChangeViewState(() => this.#update()),
      designs.onDidChange(() => this.#schedule()),
      panel.onDidDispose(() => this.dispose()),
    );
    panel.webview.html = panelPage(panel.webview, {
      title: t('Readiness report'),
      script: vscode.Uri.joinPath(extension, 'dist', 'report-panel.js'),
      styles: panelStyles,
    });
    this.#update();
  }

  get root(): string {
    return this.#state.root;
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    clearTimeout(this.#scheduled);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #loaded(): LoadedDesign | undefined {
    return this.#designs.all.find(({ root }) => root.toString() === this.#state.root);
  }

  #schedule(): void {
    clearTimeout(this.#scheduled);
    this.#scheduled = setTimeout(() => this.#update(), pause);
  }

  /** A page that nobody sees is told when it is seen again. */
  #update(): void {
    const loaded = this.#loaded();
    const { redact } = this.#state;
    this.#panel.title = t('Readiness: {0}', loaded?.design.name || folderName(vscode.Uri.parse(this.#state.root)));
    const isShown = this.#shown?.loaded === loaded && this.#shown?.redact === redact;
    if (loaded === undefined || isShown || !this.#isReady || !this.#panel.visible) return;
    this.#shown = { loaded, redact };
    const message: ToPage = {
      type: 'show',
      report: reportOn(loaded, redact),
      catalogue: catalogue(),
      restore: this.#state,
    };
    void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromPage | undefined): void {
    switch (message?.type) {
      case 'ready':
        this.#isReady = true;
        this.#shown = undefined;
        this.#update();
        break;
      case 'redact':
        this.#state = { ...this.#state, redact: message.redact };
        this.#update();
        break;
      case 'open':
        this.#open(message.path, message.line);
        break;
      case 'export':
        void exportReport(this.#loaded(), message.format, this.#state.redact, this.#kept);
        break;
      case 'walk':
        void vscode.commands.executeCommand('copse.walkChecklist', vscode.Uri.parse(this.#state.root));
        break;
      case undefined:
    }
  }

  /** Only files of the design are opened, whatever a page asks for. */
  #open(path: string, line: number): void {
    const loaded = this.#loaded();
    if (loaded?.design.file(path) !== undefined) void openLine(loaded.uriOf(path), line - 1);
  }
}
