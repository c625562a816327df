import type * as vscode from 'vscode';

/**
 * The row that a key is meant for. The editor tells an extension which rows are selected, but not on which one the keyboard stands; so every key
 * binding first toggles the selection of that row (`list.toggleSelection`), and what has changed by that is the row.
 */
export class KeyboardTarget<T> implements vscode.Disposable {
  readonly #listener: vscode.Disposable;
  #before: readonly T[] = [];
  #now: readonly T[];

  constructor(readonly view: vscode.TreeView<T>) {
    this.#now = view.selection;
    this.#listener = view.onDidChangeSelection(({ selection }) => {
      this.#before = this.#now;
      this.#now = selection;
    });
  }

  /** @returns the row whose selection was toggled last; else the one that is selected. */
  get row(): T | undefined {
    const added = this.#now.find(row => !this.#before.includes(row));
    return added ?? this.#before.find(row => !this.#now.includes(row)) ?? this.#now[0];
  }

  dispose(): void {
    this.#listener.dispose();
  }
}
