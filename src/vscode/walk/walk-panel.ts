import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { waive } from '../../core/features/decide';
import { answer } from '../../core/features/walk/answer';
import { cardsFor } from '../../core/features/walk/cards';
import { again, backwards, onwards, type Route, resumed, skipping } from '../../core/features/walk/route';
import { listed } from '../../core/rules/words';
import type { FileEdit } from '../../core/text/edit';
import { parseDate } from '../../core/values/dates';
import { applyEdits } from '../apply';
import type { Designs, LoadedDesign } from '../designs';
import { folderName } from '../pick-design';
import { catalogue } from '../webview/catalogue';
import { panelPage } from '../webview/page';
import { keepRoute, keptRoute } from './kept-route';
import { type FromPage, readMessage, type ToPage } from './messages';
import { takeBack, type Written, writtenBy } from './take-back';
import { walkStyles } from './walk-styles';
import { viewOf } from './walk-view';

/** How long the design must stay as it is before the page follows, in milliseconds. */
const pause = 150;

/** Takes a team through the open points of the checklist, one by one, and writes their answers where they belong. */
export class WalkPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #designs: Designs;
  readonly #memory: vscode.Memento;
  readonly #disposables: vscode.Disposable[] = [];
  readonly root: string;
  #route: Route;
  #isReady = false;
  #scheduled: ReturnType<typeof setTimeout> | undefined;
  /** What the last answer changed, as long as it can be taken back. */
  #written: readonly Written[] = [];

  constructor(panel: vscode.WebviewPanel, designs: Designs, context: vscode.ExtensionContext, loaded: LoadedDesign) {
    this.#panel = panel;
    this.#designs = designs;
    this.#memory = context.workspaceState;
    this.root = loaded.root.toString();
    this.#route = resumed(keptRoute(this.#memory, this.root), loaded.design, loaded.readiness);
    const { extensionUri } = context;
    panel.title = t('Walk: {0}', loaded.design.name || folderName(loaded.root));
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'community-design-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'community-design-dark.svg'),
    };
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };
    this.#disposables.push(
      panel.webview.onDidReceiveMessage((message: unknown) => void this.#receive(readMessage(message))),
      panel.onDidChangeViewState(() => this.#show()),
      designs.onDidChange(() => this.#schedule()),
      panel.onDidDispose(() => this.dispose()),
    );
    panel.webview.html = panelPage(panel.webview, {
      title: t('Walk the checklist'),
      script: vscode.Uri.joinPath(extensionUri, 'dist', 'walk-panel.js'),
      styles: walkStyles,
    });
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Goes to a point of the checklist. */
  goTo(item: string): void {
    const before = this.#route.item === undefined ? this.#route.before : [...this.#route.before, this.#route.item];
    this.#go({ ...this.#route, item, before });
  }

  dispose(): void {
    clearTimeout(this.#scheduled);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #loaded(): LoadedDesign | undefined {
    return this.#designs.all.find(({ root }) => root.toString() === this.root);
  }

  #schedule(): void {
    clearTimeout(this.#scheduled);
    this.#scheduled = setTimeout(() => this.#show(), pause);
  }

  #show(): void {
    const loaded = this.#loaded();
    if (loaded === undefined || !this.#isReady || !this.#panel.visible) return;
    this.#tell({ type: 'show', view: viewOf(loaded, this.#route), catalogue: catalogue(), root: this.root });
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #say(text: string): void {
    this.#tell({ type: 'said', text, wasWritten: false, canTakeBack: this.#written.length > 0 });
  }

  #go(route: Route): void {
    this.#route = route;
    this.#written = [];
    void keepRoute(this.#memory, this.root, route);
    this.#show();
  }

  async #receive(message: FromPage | undefined): Promise<void> {
    if (message?.type === 'ready') this.#isReady = true;
    if (message?.type === 'stop') return this.#panel.dispose();
    await this.#designs.settled();
    const loaded = this.#loaded();
    if (loaded === undefined || message === undefined) return;
    const { design, readiness, root } = loaded;
    switch (message.type) {
      case 'ready':
        this.#show();
        break;
      case 'next':
        this.#go(onwards(this.#route, design, readiness));
        break;
      case 'back':
        this.#go(backwards(this.#route));
        break;
      case 'skip':
        this.#go(skipping(this.#route, design, readiness));
        break;
      case 'again':
        this.#go(again(this.#route, design, readiness));
        break;
      case 'report':
        void vscode.commands.executeCommand('copse.openReport', root);
        break;
      case 'take-back':
        await this.#takeBack(loaded);
        break;
      case 'answer':
        await this.#answer(loaded, message);
        break;
      case 'waive':
        await this.#waive(loaded, message);
        break;
    }
  }

  async #answer(loaded: LoadedDesign, message: Extract<FromPage, { type: 'answer' }>): Promise<void> {
    const result = loaded.readiness.items.find(({ item }) => item.id === message.item);
    const card = result && cardsFor(loaded.design, result).find(({ id }) => id === message.card);
    if (card === undefined) return this.#say(t('The design has changed meanwhile. Please look at the point again.'));
    const outcome = answer(loaded.design, card, message.answers);
    if ('edits' in outcome) return this.#write(loaded, outcome.edits, card.id);
    this.#tell({
      type: 'said',
      text: t('Not written yet: something cannot be understood.'),
      wasWritten: false,
      objections: { card: card.id, fields: outcome.objections },
      canTakeBack: this.#written.length > 0,
    });
  }

  async #waive(loaded: LoadedDesign, message: Extract<FromPage, { type: 'waive' }>): Promise<void> {
    const { item, reason, until, by } = message;
    if (parseDate(until) === undefined || reason.trim() === '') return;
    const on = loaded.readiness.asOf;
    const waiving = { reason: reason.trim(), until, on, ...(by === '' ? {} : { by }) };
    await this.#write(loaded, waive(loaded.design, item, waiving));
  }

  async #write(loaded: LoadedDesign, edits: readonly FileEdit[], card?: string): Promise<void> {
    if (edits.length === 0) {
      const why = t('Nothing was written: the design says so already, or a mistake in the file is in the way.');
      return this.#say(why);
    }
    const written = writtenBy(loaded, edits);
    try {
      if (!(await applyEdits(loaded, edits))) throw new Error(t('The editor did not allow it.'));
    } catch (error) {
      return this.#say(error instanceof Error ? error.message : String(error));
    }
    this.#written = written;
    await this.#designs.settled();
    this.#show();
    const text = t('Written to {0}.', listed(edits.map(({ path }) => path)));
    this.#tell({ type: 'said', text, wasWritten: true, canTakeBack: true, ...(card === undefined ? {} : { card }) });
  }

  async #takeBack(loaded: LoadedDesign): Promise<void> {
    const isBack = await takeBack(loaded, this.#written);
    this.#written = [];
    await this.#designs.settled();
    this.#show();
    this.#say(
      isBack
        ? t('Taken back: the files are as they were before the last answer.')
        : t('The last answer could not be taken back: the file has been changed since.'),
    );
  }
}
