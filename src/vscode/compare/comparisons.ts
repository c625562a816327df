import * as vscode from 'vscode';
import type { Comparison } from './comparison';

/** The comparison of this window: one at a time. */
export class Comparisons implements vscode.Disposable {
  /** Fires when another comparison takes its place, it is closed, or what it compares with is another state. */
  readonly onDidChange: vscode.Event<void>;
  readonly #changed = new vscode.EventEmitter<void>();
  #current: Comparison | undefined;
  #listener: vscode.Disposable | undefined;

  constructor() {
    this.onDidChange = this.#changed.event;
  }

  get current(): Comparison | undefined {
    return this.#current;
  }

  show(comparison: Comparison | undefined): void {
    this.#listener?.dispose();
    this.#current?.dispose();
    this.#current = comparison;
    this.#listener = comparison?.onDidChange(() => this.#changed.fire());
    void vscode.commands.executeCommand('setContext', 'copse.comparing', comparison !== undefined);
    this.#changed.fire();
  }

  dispose(): void {
    this.#listener?.dispose();
    this.#current?.dispose();
    this.#changed.dispose();
  }
}
